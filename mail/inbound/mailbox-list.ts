/** What an address field says, as far as it can be told. */
export interface MailboxList {
  /** Each mailbox's address as written, comments and display names taken off. */
  addresses: string[];
  hasGroup: boolean;
  /** Something stood there that is no mailbox. */
  isBroken: boolean;
}

const MAX_LENGTH = 32_768;
const MAX_MAILBOXES = 2000;

/**
 * Reads the value of a From, To or Sender field (RFC 5322 3.4) in one pass over its characters.
 * Encoded words are left alone: an address hidden in a display name is no address.
 */
export function mailboxList(value: string): MailboxList {
  const list: MailboxList = { addresses: [], hasGroup: false, isBroken: value.length > MAX_LENGTH };
  for (const piece of pieces(value.slice(0, MAX_LENGTH), list)) {
    if (list.addresses.length >= MAX_MAILBOXES) break;
    const address = addressOf(piece);
    if (address === null) list.isBroken ||= piece.bare.trim() !== '' || piece.wasQuoted;
    else list.addresses.push(address);
  }
  return list;
}

interface Piece {
  /** What stood outside quotes, comments and angle brackets. */
  bare: string;
  angles: string[];
  wasQuoted: boolean;
}

function addressOf({ bare, angles, wasQuoted }: Piece): string | null {
  if (angles.length > 1) return null;
  if (angles.length === 1) return bare.includes('@') ? null : (angles[0] as string).trim();
  const text = bare.trim();
  return text.includes('@') && !wasQuoted ? text : null;
}

/** Splits at commas and semicolons that stand outside quotes, comments and angle brackets. */
function pieces(value: string, list: MailboxList): Piece[] {
  const found: Piece[] = [];
  let piece: Piece = { bare: '', angles: [], wasQuoted: false };
  const end = () => {
    found.push(piece);
    piece = { bare: '', angles: [], wasQuoted: false };
  };
  let at = 0;
  while (at < value.length) {
    const character = value[at] as string;
    if (character === '"') {
      at = endOfQuote(value, at + 1);
      piece.wasQuoted = true;
    } else if (character === '(') at = endOfComment(value, at + 1);
    else if (character === '<') {
      const close = endOfAngle(value, at + 1);
      piece.angles.push(value.slice(at + 1, close));
      at = close;
    } else if (character === ',' || character === ';') end();
    else if (character === ':') {
      list.hasGroup = true;
      piece.bare = '';
    } else piece.bare += character;
    at++;
  }
  end();
  return found;
}

function endOfQuote(value: string, from: number): number {
  let at = from;
  while (at < value.length && value[at] !== '"') at += value[at] === '\\' ? 2 : 1;
  return at;
}

function endOfComment(value: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < value.length; at++) {
    if (value[at] === '\\') at++;
    else if (value[at] === '(') depth++;
    else if (value[at] === ')' && --depth === 0) return at;
  }
  return at;
}

function endOfAngle(value: string, from: number): number {
  const close = value.indexOf('>', from);
  return close === -1 ? value.length : close;
}
