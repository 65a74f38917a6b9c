/** Labels found in real mail that the Encoding Standard does not know. */
const ALIASES: Record<string, string> = {
  'cp-850': 'windows-1252',
  cp850: 'windows-1252',
  'iso-8859-8-e': 'iso-8859-8',
  'unicode-1-1-utf-7': 'utf-7',
  'x-gbk': 'gbk',
  ks_c_5601: 'euc-kr',
  ansi: 'windows-1252',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  '8bit': 'windows-1252',
  'x-unknown': 'windows-1252',
};

/**
 * Text from bytes in the charset a message claims. What claims UTF-8 and is not, or names a charset
 * that nobody knows, is read as Windows-1252, which holds every byte: wrong letters, never an error.
 * The text is well formed: no lone surrogates; NUL and other controls but white space are blanks.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  const label = charset
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  const known = ALIASES[label] ?? label;
  const text = known === 'utf-7' ? decodeUtf7(bytes) : decodeKnown(bytes, known);
  return text.replace(/(?![\t\n\f\r])\p{Cc}/gu, ' ');
}

/** Much UTF-8 is sent under a Latin label; bytes that are well-formed UTF-8 are hardly ever Latin. */
function decodeKnown(bytes: Uint8Array, label: string): string {
  const isLatin = /^(?:iso-?8859|windows-125|latin)/.test(label);
  return (isLatin ? tried(bytes, 'utf-8') : null) ?? tried(bytes, label) ?? fallback(bytes);
}

function fallback(bytes: Uint8Array): string {
  return tried(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

function tried(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: label === 'utf-8' || label === 'utf8' }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

function decodeUtf7(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/\+([A-Za-z0-9+/]{0,2000})-?/g, (_, run: string) => {
      if (run === '') return '+';
      const units = Buffer.from(run, 'base64');
      return new TextDecoder('utf-16be').decode(units.subarray(0, units.length & ~1));
    });
}
