import { type HeaderBlock, headerValue } from './header-fields.ts';

const EVERY_MESSAGE_HAS_SOME = ['from', 'to', 'date', 'subject', 'message-id', 'mime-version'];
const START = 4096;

/**
 * Whether bytes can be a message at all. A file without one field that messages have and with bytes
 * that no text holds is a picture or an archive; what its letters happen to spell is nobody's wish.
 */
export function isMessage(raw: Buffer, headers: HeaderBlock): boolean {
  if (EVERY_MESSAGE_HAS_SOME.some((name) => headerValue(headers, name) !== '')) return true;
  const start = raw.subarray(0, START);
  return !start.some((byte) => byte < 0x20 && !isWhite(byte));
}

function isWhite(byte: number): boolean {
  return byte >= 0x09 && byte <= 0x0d;
}
