import { type ParameterizedValue, parameterized } from './content-type.ts';
import { decodeBytes } from './decode-bytes.ts';
import { decodeTransfer } from './decode-transfer.ts';
import { type HeaderBlock, headerFields, headerValue } from './header-fields.ts';

/** One node of a message's MIME tree; its body is a range of the raw bytes, not yet decoded. */
export interface MimePart {
  headers: HeaderBlock;
  type: ParameterizedValue;
  disposition: ParameterizedValue;
  body: Buffer;
  parts: MimePart[];
}

const MAX_DEPTH = 10;
const MAX_PARTS = 200;
const MAX_TEXT_BYTES = 512 * 1024;

/**
 * The MIME tree of a message. Our own and small, since the reader needs the words alone: no
 * attachment is ever decoded, and depth, number of parts and size are bounded before work is done.
 * Multiparts are cut at their boundary lines; a missing last boundary ends with its parent.
 */
export function mimeParts(raw: Buffer): MimePart {
  return readPart(raw, 0, { parts: 0 }, 'text/plain');
}

function readPart(
  raw: Buffer,
  depth: number,
  count: { parts: number },
  whenUntyped: string,
): MimePart {
  const headers = headerFields(raw);
  const part: MimePart = {
    headers,
    type: parameterized(headerValue(headers, 'content-type') || whenUntyped),
    disposition: parameterized(headerValue(headers, 'content-disposition')),
    body: raw.subarray(headers.bodyStart),
    parts: [],
  };
  count.parts++;
  const boundary = part.type.parameters.boundary ?? '';
  if (part.type.value.startsWith('multipart/') && boundary !== '' && depth < MAX_DEPTH) {
    const untyped = part.type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    for (const piece of cutAtBoundary(part.body, boundary, MAX_PARTS - count.parts)) {
      if (count.parts >= MAX_PARTS) break;
      part.parts.push(readPart(piece, depth + 1, count, untyped));
    }
  }
  return part;
}

function cutAtBoundary(body: Buffer, boundary: string, most: number): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'utf8');
  const pieces: Buffer[] = [];
  let start = -1;
  let at = body.indexOf(mark);
  while (at !== -1 && pieces.length < most) {
    const after = at + mark.length;
    if (startsLine(body, at)) {
      if (start !== -1) pieces.push(body.subarray(start, at));
      if (body[after] === 0x2d && body[after + 1] === 0x2d) return pieces;
      const newline = body.indexOf(0x0a, after);
      start = newline === -1 ? body.length : newline + 1;
    }
    at = body.indexOf(mark, after);
  }
  if (start !== -1 && pieces.length < most) pieces.push(body.subarray(start));
  return pieces;
}

function startsLine(body: Buffer, at: number): boolean {
  return at === 0 || body[at - 1] === 0x0a;
}

/** A leaf's text in its own charset, at most half a mebibyte of it: more than a person writes. */
export function partText(part: MimePart): string {
  const encoding = headerValue(part.headers, 'content-transfer-encoding');
  const bytes = decodeTransfer(part.body, encoding, MAX_TEXT_BYTES);
  return decodeBytes(bytes, part.type.parameters.charset ?? 'utf-8');
}

/** All nodes of the tree, parents first. */
export function allParts(root: MimePart): MimePart[] {
  return [root, ...root.parts.flatMap(allParts)];
}
