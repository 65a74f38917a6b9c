import { decodeBytes } from './decode-bytes.ts';

/** One header field: name in lower case, value unfolded and cut, and where its bytes stand. */
export interface HeaderField {
  name: string;
  value: string;
  start: number;
  end: number;
}

export interface HeaderBlock {
  fields: HeaderField[];
  bodyStart: number;
  /** Readers of different make could disagree where these headers begin and end. */
  isAmbiguous: boolean;
}

const MAX_BLOCK_BYTES = 512 * 1024;
const MAX_FIELDS = 2000;
const MAX_VALUE_BYTES = 32 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits the header fields at `start` from the body that follows, in one pass and within bounds.
 * Never throws: bytes that are no header field begin the body, as most mail readers have it.
 */
export function headerFields(raw: Buffer, start = 0, end: number = raw.length): HeaderBlock {
  const block: HeaderBlock = { fields: [], bodyStart: end, isAmbiguous: false };
  const limit = Math.min(end, start + MAX_BLOCK_BYTES);
  let at = start;
  while (at < limit) {
    const next = lineEnd(raw, at, end);
    const first = raw[at];
    if (isBlankLine(raw, at, next)) {
      block.bodyStart = next;
      return finish(raw, block, start);
    }
    if ((first === 0x20 || first === 0x09) && block.fields.length > 0) {
      (block.fields.at(-1) as HeaderField).end = next;
    } else if (!addField(raw, block, at, next) && !(at === start && isMboxLine(raw, at))) {
      block.bodyStart = at;
      block.isAmbiguous = true;
      return finish(raw, block, start);
    }
    at = next;
  }
  if (at < end) block.bodyStart = skipToBody(raw, at, end, block);
  return finish(raw, block, start);
}

function addField(raw: Buffer, block: HeaderBlock, at: number, next: number): boolean {
  const head = raw.toString('latin1', at, Math.min(next, at + 200));
  const name = /^([!-9;-~]{1,100})([ \t]*):/.exec(head);
  if (name?.[1] === undefined) return false;
  if (name[2] !== '') block.isAmbiguous = true;
  if (block.fields.length < MAX_FIELDS) {
    block.fields.push({ name: name[1].toLowerCase(), value: '', start: at, end: next });
  } else {
    block.isAmbiguous = true;
  }
  return true;
}

function finish(raw: Buffer, block: HeaderBlock, start: number): HeaderBlock {
  for (const field of block.fields) {
    const colon = raw.indexOf(0x3a, field.start) + 1;
    const bytes = raw.subarray(colon, Math.min(field.end, colon + MAX_VALUE_BYTES));
    field.value = decodeBytes(bytes, 'utf-8')
      .replace(/\r?\n(?=[ \t])/g, '')
      .trim();
  }
  if (hasStrayControl(raw, start, block.bodyStart)) block.isAmbiguous = true;
  return block;
}

/** A CR without LF, or a NUL, is a line end to some readers and a character to others. */
function hasStrayControl(raw: Buffer, start: number, end: number): boolean {
  const block = raw.subarray(start, end);
  if (block.includes(0)) return true;
  let at = block.indexOf(CR);
  while (at !== -1) {
    if (block[at + 1] !== LF) return true;
    at = block.indexOf(CR, at + 1);
  }
  return false;
}

function skipToBody(raw: Buffer, at: number, end: number, block: HeaderBlock): number {
  block.isAmbiguous = true;
  const rest = raw.subarray(at, end);
  const ends = ['\n\n', '\n\r\n'].map((mark) => ({ mark, found: rest.indexOf(mark) }));
  const bodies = ends
    .filter(({ found }) => found !== -1)
    .map(({ mark, found }) => at + found + mark.length);
  return bodies.length > 0 ? Math.min(...bodies) : end;
}

function lineEnd(raw: Buffer, at: number, end: number): number {
  const found = raw.indexOf(LF, at);
  return found === -1 || found >= end ? end : found + 1;
}

function isBlankLine(raw: Buffer, at: number, next: number): boolean {
  return raw[at] === LF || (raw[at] === CR && raw[at + 1] === LF && next === at + 2);
}

function isMboxLine(raw: Buffer, at: number): boolean {
  return /^>?From /.test(raw.toString('latin1', at, at + 6));
}

/** The values of all fields with this name, in the order they stand. */
export function headerValues(block: HeaderBlock, name: string): string[] {
  return block.fields.filter((field) => field.name === name).map((field) => field.value);
}

export function headerValue(block: HeaderBlock, name: string): string {
  return block.fields.find((field) => field.name === name)?.value ?? '';
}
