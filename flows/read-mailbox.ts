import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { keptLetter, keptLetters } from '#mail/outbound/local-mailbox.ts';
import type { Actor } from './actor.ts';
import { ForbiddenError } from './forbidden.ts';
import type { House } from './house.ts';

export interface KeptLetter {
  /** The letter's id: its file name in the mailbox. */
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly sentAt: number;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
}

/** Where letters are kept while no mail server is configured. */
export function mailboxFolder(settings: { readonly dataDir: string }): string {
  return join(settings.dataDir, 'mailbox');
}

/**
 * The letters kept in the local mailbox, newest first. For the sample only, where it stands in for
 * everybody's mail program; doors show it to loopback alone. Throws `ForbiddenError` otherwise.
 */
export async function listLetters(
  house: House,
  actor: Actor,
  { to, limit = 100 }: { readonly to?: string | undefined; readonly limit?: number } = {},
): Promise<KeptLetter[]> {
  demandSample(house, actor);
  const letters: KeptLetter[] = [];
  for (const name of await keptLetters(mailboxFolder(house.settings))) {
    if (letters.length === limit) break;
    const letter = await readLetter(house, actor, name);
    if (letter !== null && (to === undefined || letter.to === to)) letters.push(letter);
  }
  return letters;
}

/** One letter of the local mailbox; null where there is none of that id. */
export async function readLetter(
  house: House,
  actor: Actor,
  id: string,
): Promise<KeptLetter | null> {
  demandSample(house, actor);
  const raw = await keptLetter(mailboxFolder(house.settings), id);
  if (raw === null) return null;
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true });
  return {
    id,
    to: textOf(mail.headers.get('delivered-to')),
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    sentAt: mail.date?.getTime() ?? 0,
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    html: mail.html === false || mail.html === undefined ? '' : mail.html,
  };
}

/** The top field names the one recipient of the envelope. */
function textOf(value: unknown): string {
  const parsed = value as { text?: string } | string | undefined;
  return typeof parsed === 'string' ? parsed : (parsed?.text ?? '');
}

function demandSample(house: House, actor: Actor): void {
  if (!house.settings.sample || house.settings.smtpUrl !== null)
    throw new ForbiddenError(actor, 'read the local mailbox');
}
