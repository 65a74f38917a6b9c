import { decodeBytes } from './decode-bytes.ts';
import { fromQuotedPrintable } from './decode-transfer.ts';

const WORD = /=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** A header text with its RFC 2047 words decoded, for people to read; never for finding addresses. */
export function decodeWords(value: string): string {
  return value
    .slice(0, 20_000)
    .replace(/\?=[ \t]+=\?/g, '?==?')
    .replace(WORD, (_, charset: string, encoding: string, text: string) => {
      const bytes =
        encoding.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : fromQuotedPrintable(Buffer.from(text.replaceAll('_', ' '), 'latin1'), text.length);
      return decodeBytes(bytes, charset);
    });
}
