import { decodeEntities } from './html-entities.ts';

const MAX_HTML = 400_000;
const MAX_DEPTH = 200;
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'wbr', 'col', 'area', 'base']);
const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'object',
  'svg',
]);
const BLOCK = new Set(
  'p div tr table ul ol li h1 h2 h3 h4 h5 h6 blockquote section article header footer pre center address dl dt dd form body'.split(
    ' ',
  ),
);

/** Containers by which mail programs mark history and signatures. */
const QUOTE =
  /\b(?:yahoo_quoted|protonmail_quote|zmail_extra|cite|messagereplysection|oriquote)\b/i;
const SIGNATURE =
  /\b(?:gmail_signature|moz-signature|applemailsignature|ms-outlook-mobile-signature|protonmail_signature_block)\b/i;
const HIDDEN = /display\s{0,5}:\s{0,5}none|font-size\s{0,5}:\s{0,5}0(?:px|pt)?\s{0,5}(?:;|$)/i;

/** An angle bracket before anything else is a character like others. */
const TAG_START = /<(?:\/?[a-z]|[!?])/gi;

interface Open {
  tag: string;
  isQuote: boolean;
  isUnseen: boolean;
}

/**
 * HTML as text in one pass over its tags, never as a document: nothing is loaded or run, and broken
 * nesting costs no time. What a mail program marks as quoted comes out as lines that begin with `>`,
 * what is hidden or marked as a signature not at all.
 */
export function htmlToText(html: string): string {
  const text = html.slice(0, MAX_HTML);
  const out: string[] = [];
  const open: Open[] = [];
  let at = 0;
  const tags = new RegExp(TAG_START);
  while (at < text.length) {
    tags.lastIndex = at;
    const end = tags.exec(text)?.index ?? text.length;
    if (end > at) addText(out, open, text.slice(at, end));
    at = end < text.length ? readTag(text, end, out, open) : end;
  }
  return tidy(out.join(''));
}

function readTag(text: string, start: number, out: string[], open: Open[]): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  const tag = /^<(\/?)([a-z][a-z0-9:]{0,20})/i.exec(text.slice(start, start + 25));
  if (tag === null) return after(text, '>', start);
  const end = after(text, '>', start);
  const name = (tag[2] as string).toLowerCase();
  if (tag[1] === '/') closeTag(name, out, open);
  else openTag(name, text.slice(start, Math.min(end, start + 1000)), out, open);
  if ((name === 'script' || name === 'style') && tag[1] === '') return skipRaw(text, name, end);
  return end;
}

function openTag(name: string, markup: string, out: string[], open: Open[]): void {
  if (name === 'br' || BLOCK.has(name)) newLine(out, open);
  if (name === 'hr') out.push('\n________________________________\n');
  if (name === 'td' || name === 'th') out.push(' ');
  if (VOID.has(name) || markup.endsWith('/>') || open.length >= MAX_DEPTH) return;
  const isUnseen = UNSEEN.has(name) || HIDDEN.test(markup) || SIGNATURE.test(markup);
  const isQuote = name === 'blockquote' || QUOTE.test(markup);
  open.push({ tag: name, isQuote, isUnseen });
  if (isQuote) newLine(out, open);
}

function closeTag(name: string, out: string[], open: Open[]): void {
  const matching = open.findLastIndex((element) => element.tag === name);
  if (matching !== -1) open.length = matching;
  if (BLOCK.has(name)) newLine(out, open);
}

function newLine(out: string[], open: Open[]): void {
  out.push(open.some((element) => element.isQuote) ? '\n> ' : '\n');
}

function addText(out: string[], open: Open[], text: string): void {
  if (open.some((element) => element.isUnseen)) return;
  const isQuoted = open.some((element) => element.isQuote);
  const isPreformatted = open.some((element) => element.tag === 'pre');
  const decoded = decodeEntities(text).replace(/\u00a0/g, ' ');
  if (isPreformatted) out.push(isQuoted ? decoded.replaceAll('\n', '\n> ') : decoded);
  else out.push(decoded.replace(/[ \t\r\n\f]+/g, ' '));
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** Script and style hold no markup: everything up to their end tag is theirs. */
function skipRaw(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'ig');
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const kept = lines.filter((line, at) =>
    line !== '' && line !== '>' ? true : lines[at - 1] !== line,
  );
  return kept.join('\n').trim();
}
