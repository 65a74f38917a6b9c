import { authentication } from './authenticate.ts';
import { automaticBecause, saysItIsAutomatic } from './automatic.ts';
import { deliveryReport } from './delivery-report.ts';
import { decodeWords } from './encoded-words.ts';
import { splitText } from './fresh-text.ts';
import { type HeaderBlock, headerValue, headerValues } from './header-fields.ts';
import { type IntentReading, readIntent } from './intent.ts';
import { isMessage } from './is-message.ts';
import { language } from './language.ts';
import { mailboxList } from './mailbox-list.ts';
import { messageHash } from './message-hash.ts';
import { messageIdIn, messageIdsIn } from './message-ids.ts';
import type {
  AnsweredNotice,
  Authentication,
  Envelope,
  MessageReading,
  ReadingOptions,
} from './message-reading.ts';
import { mimeParts } from './mime-parts.ts';
import { taggedPurposes } from './purposes.ts';
import { type Sender, sender } from './sender.ts';
import { writtenText } from './written-text.ts';

const NOT_PROVEN: Authentication = { authenticated: 'no', dmarcPolicy: null, details: [] };

/**
 * Reads one message: who wrote it, whether a person did, and what they want. `raw` are the bytes as
 * they came, `envelope` the session. Never throws for what a message holds; a resolver that fails
 * leaves it unauthenticated. Looks up names through `options.resolver` alone.
 */
export async function readMessage(
  raw: Uint8Array,
  envelope: Envelope,
  options: ReadingOptions,
): Promise<MessageReading> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const root = mimeParts(bytes);
  const { headers } = root;
  const subject = oneLine(decodeWords(headerValue(headers, 'subject')));
  const { fresh, history } = splitText(isMessage(bytes, headers) ? writtenText(root) : '');
  const from = sender(headers);
  const proof = await proofOf(bytes, headers, from, envelope, options);
  const notice = await noticeAnswered(headers, envelope, options);
  const tongue = language(`${subject}\n${fresh}`);
  const to = recipients(headers, envelope);
  const tagged = taggedPurposes(to, options.purposes);
  const said = readIntent({
    subject,
    fresh,
    history,
    language: tongue,
    notice,
    isAtOurDoor: toObjections(to),
    tagged,
    known: options.purposes,
  });
  const automatic = machineMarks(
    automaticBecause(root, envelope, options.ourAddresses),
    said,
    fresh,
  );
  return {
    kind: 'read',
    automatic: automatic.length > 0,
    automaticBecause: automatic,
    mayReply: automatic.length === 0 && from.ok && proof.authenticated !== 'dmarc_fail',
    sender: from.ok ? { address: from.address } : null,
    authenticated: proof.authenticated,
    authenticationDetails: from.ok ? proof.details : [`From: ${from.problem}`],
    dmarcPolicy: proof.dmarcPolicy,
    language: tongue,
    ...(automatic.length > 0 ? fromMachine(said) : said),
    tagged,
    freshText: fresh,
    subject,
    messageId: messageIdIn(headerValue(headers, 'message-id')),
    inReplyTo: messageIdIn(headerValue(headers, 'in-reply-to')),
    sameMessageHash: messageHash(bytes, headers),
    report: deliveryReport(root, envelope),
  };
}

/** An absence note that only its words give away; never one in which somebody clearly wants something. */
function machineMarks(found: string[], { intent }: IntentReading, fresh: string): string[] {
  const isWish = intent === 'objects' || intent === 'withdraws';
  const isNote = found.length === 0 && !isWish && saysItIsAutomatic(fresh);
  return isNote ? ['says that nobody wrote it'] : found;
}

/** What a machine says is nobody's wish. */
function fromMachine(said: IntentReading): IntentReading {
  return { ...said, intent: 'automatic', purposes: [], because: ['written by a machine'] };
}

async function proofOf(
  raw: Buffer,
  headers: HeaderBlock,
  from: Sender,
  envelope: Envelope,
  options: ReadingOptions,
): Promise<Authentication> {
  return from.ok ? authentication(raw, headers, from.address, envelope, options) : NOT_PROVEN;
}

async function noticeAnswered(
  headers: HeaderBlock,
  envelope: Envelope,
  options: ReadingOptions,
): Promise<AnsweredNotice | null> {
  if (envelope.notice !== undefined) return envelope.notice;
  if (options.noticeFor === undefined) return null;
  const ids = ['in-reply-to', 'references'].flatMap((name) =>
    messageIdsIn(headerValue(headers, name)),
  );
  for (const id of new Set(ids)) {
    const notice = await options.noticeFor(id);
    if (notice !== null) return notice;
  }
  return null;
}

/** Whom it was sent to: the session says, and where nothing is known of it, the header fields. */
function recipients(headers: HeaderBlock, envelope: Envelope): string[] {
  if (envelope.to.length > 0) return envelope.to.slice(0, 100);
  const written = ['to', 'cc', 'delivered-to', 'x-original-to'].flatMap((n) =>
    headerValues(headers, n),
  );
  return written.slice(0, 20).flatMap((value) => mailboxList(value).addresses.slice(0, 100));
}

/** By its name, an address where nobody writes of anything else. */
function toObjections(to: string[]): boolean {
  return to.some((address) =>
    /^(?:objections?|opt-?outs?|widerspr(?:uch|ueche|üche)|indsigelser?)(?:\+|@)/i.test(address),
  );
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
    .slice(0, 998);
}
