/**
 * The bytes behind a Content-Transfer-Encoding, at most `limit` of them. Tolerant as mail readers
 * are: white space and stray characters are skipped, an unknown encoding leaves bytes as they are.
 */
export function decodeTransfer(bytes: Buffer, encoding: string, limit: number): Buffer {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return fromBase64(bytes, limit);
  if (name === 'quoted-printable') return fromQuotedPrintable(bytes.subarray(0, limit * 3), limit);
  return bytes.subarray(0, limit);
}

function fromBase64(bytes: Buffer, limit: number): Buffer {
  const encoded = bytes.subarray(0, Math.ceil(limit / 3) * 4 + Math.ceil(limit / 16));
  return Buffer.from(encoded.toString('latin1'), 'base64').subarray(0, limit);
}

/** RFC 2045 6.7 in one pass; an equals sign that is no escape stays as it is. */
export function fromQuotedPrintable(bytes: Buffer, limit: number): Buffer {
  const out = Buffer.allocUnsafe(Math.min(bytes.length, limit));
  let length = 0;
  for (let at = 0; at < bytes.length && length < out.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const skip = softBreak(bytes, at + 1);
    if (skip > 0) {
      at += skip;
      continue;
    }
    const code = hexByte(bytes, at + 1);
    out[length++] = code ?? byte;
    if (code !== null) at += 2;
  }
  return out.subarray(0, length);
}

/** How many bytes a soft line break after `=` takes, white space before the line's end included. */
function softBreak(bytes: Buffer, at: number): number {
  let end = at;
  while (end < at + 80 && (bytes[end] === 0x20 || bytes[end] === 0x09)) end++;
  if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) return end + 2 - at;
  return bytes[end] === 0x0a ? end + 1 - at : 0;
}

function hexByte(bytes: Buffer, at: number): number | null {
  const digits = bytes.toString('latin1', at, at + 2);
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : null;
}
