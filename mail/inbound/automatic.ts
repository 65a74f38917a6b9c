import { canonicalAddress } from '#mail/canonical-address.ts';
import { decodeWords } from './encoded-words.ts';
import { type HeaderBlock, headerValue, headerValues } from './header-fields.ts';
import { MACHINE_FIELDS, MACHINE_NAMES, MACHINE_SUBJECT, MACHINE_WORDS } from './machine-marks.ts';
import { mailboxList } from './mailbox-list.ts';
import type { Envelope } from './message-reading.ts';
import type { MimePart } from './mime-parts.ts';

/**
 * The marks of a machine (RFC 3834, RFC 5321 4.5.5): why nobody is there who could be answered.
 * Empty for a person.
 */
export function automaticBecause(
  root: MimePart,
  envelope: Envelope,
  ourAddresses: string[],
): string[] {
  const { headers } = root;
  return [
    ...(hasNullReturnPath(headers, envelope) ? ['has an empty return path'] : []),
    ...fieldMarks(headers),
    ...submissionMarks(headers),
    ...(isReport(root) ? ['is a delivery report'] : []),
    ...senderMarks(headers, envelope, ourAddresses),
    ...(MACHINE_SUBJECT.test(subjectOf(headers)) ? ['has the subject of an automatic mail'] : []),
  ];
}

function hasNullReturnPath(headers: HeaderBlock, envelope: Envelope): boolean {
  if (envelope.from !== undefined)
    return envelope.from === null || /^<?>?$/.test(envelope.from.trim());
  return headerValues(headers, 'return-path').some((value) => /^<\s*>/.test(value));
}

function fieldMarks(headers: HeaderBlock): string[] {
  return MACHINE_FIELDS.flatMap(([names, why]) => {
    const field = headers.fields.find(({ name }) => names.test(name));
    const isDenied =
      field !== undefined && /^(?:no|false|0|none|.*:proton|.*:amazonses)$/i.test(field.value);
    return field === undefined || isDenied ? [] : [`${why} (${field.name})`];
  });
}

function submissionMarks(headers: HeaderBlock): string[] {
  const submitted = headerValues(headers, 'auto-submitted').filter((v) => !/^no\b/i.test(v));
  const precedence = headerValues(headers, 'precedence').filter((v) =>
    /^(?:bulk|junk|list|auto_?reply)\b/i.test(v),
  );
  const postMessageClass = headerValue(headers, 'x-post-messageclass');
  return [
    ...submitted.map(() => 'says it was sent by a machine (auto-submitted)'),
    ...precedence.map((value) => `has the precedence ${value.slice(0, 20).toLowerCase()}`),
    ...(/autoresponder/i.test(postMessageClass) ? ['says it was sent by a machine'] : []),
  ];
}

function isReport({ type, headers }: MimePart): boolean {
  if (type.value === 'multipart/report' || type.value === 'message/delivery-status') return true;
  return /^(?:multipart\/report|message\/disposition-notification)/i.test(
    headerValue(headers, 'content-type'),
  );
}

function senderMarks(headers: HeaderBlock, envelope: Envelope, ours: string[]): string[] {
  const written = ['from', 'sender', 'reply-to'].flatMap((name) =>
    headerValues(headers, name).flatMap((value) => mailboxList(value).addresses.slice(0, 3)),
  );
  const all = [...written, ...(envelope.from ? [envelope.from] : [])];
  return all.flatMap((address) => {
    const local = address
      .slice(0, address.lastIndexOf('@'))
      .replace(/^<|^"|"$/g, '')
      .toLowerCase();
    if (local.length <= 200 && MACHINE_NAMES.test(local))
      return [`is from a machine's address (${local})`];
    const canonical = canonicalAddress(address);
    return canonical.ok && ours.includes(canonical.address) ? ['is from an address of ours'] : [];
  });
}

/**
 * Whether a text without any proper field says itself that nobody wrote it. Looks at its opening alone
 * (further down, people speak of such things), and only at fresh text: what a person answers to may
 * have come from a machine.
 */
export function saysItIsAutomatic(fresh: string): boolean {
  const opening = fresh.slice(0, 1500).replace(/\s+/g, ' ').trim();
  return MACHINE_WORDS.some((words) => words.test(opening));
}

function subjectOf(headers: HeaderBlock): string {
  return decodeWords(headerValue(headers, 'subject')).slice(0, 300).replace(/\s+/g, ' ').trim();
}
