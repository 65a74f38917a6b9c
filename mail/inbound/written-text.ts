import { htmlToText } from './html-to-text.ts';
import { type MimePart, partText } from './mime-parts.ts';

const MAX_TEXT = 400_000;
const MAX_TEXT_PARTS = 20;

/**
 * The words of a message as its reader would see them, history and signature still in it: of
 * alternatives the plain one unless it is empty, attachments and attached messages never.
 */
export function writtenText(root: MimePart): string {
  const found: string[] = [];
  collect(root, found);
  const joined = found.join('\n\n').slice(0, MAX_TEXT);
  return joined.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
}

function collect(part: MimePart, found: string[]): void {
  if (found.length >= MAX_TEXT_PARTS || part.disposition.value === 'attachment') return;
  if (part.parts.length > 0) {
    collectMultipart(part, found);
    return;
  }
  const text = leafText(part);
  if (text.trim() !== '') found.push(text);
}

function collectMultipart(part: MimePart, found: string[]): void {
  const kind = part.type.value;
  if (kind === 'multipart/alternative') {
    collectBest(part, found);
    return;
  }
  const isOneText = kind === 'multipart/related' || kind === 'multipart/signed';
  for (const child of isOneText ? part.parts.slice(0, 1) : part.parts) collect(child, found);
}

function collectBest(part: MimePart, found: string[]): void {
  const isPlain = (child: MimePart) =>
    child.parts.length === 0 && child.type.value === 'text/plain';
  const ordered = [
    ...part.parts.filter(isPlain),
    ...part.parts.filter((c) => !isPlain(c)).reverse(),
  ];
  const before = found.length;
  for (const child of ordered) {
    if (found.length === before) collect(child, found);
  }
}

function leafText(part: MimePart): string {
  const { value } = part.type;
  if (value === 'text/html' || value === 'application/xhtml+xml') return htmlToText(partText(part));
  const isPlain =
    value === 'text/plain' || value === 'text' || value === '' || !value.includes('/');
  if (value === 'text/enriched' || value === 'text/richtext') return htmlToText(partText(part));
  return isPlain ? plainText(part) : '';
}

/** Some mailers send HTML under the name of plain text. */
function plainText(part: MimePart): string {
  const text = partText(part);
  return /^\s*<(?:!doctype html|html|body)\b/i.test(text.slice(0, 500)) ? htmlToText(text) : text;
}
