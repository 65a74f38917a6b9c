import { type FieldError, Problem } from './problem.ts';

/** Deeper than any of our bodies by far; a bound, so that no walk over it can run out of stack. */
const DEPTH = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * JSON text in UTF-8 as a value whose every string can be stored and compared: no NUL (PostgreSQL
 * has no such text) and no lone surrogate (UTF-8 has none). Throws the 400 to answer otherwise.
 */
export function readJson(bytes: Uint8Array): unknown {
  const value = parseJson(decodeUtf8(bytes));
  const wrong = firstUnstorable(value);
  if (wrong) throw new Problem('invalid-body', 'It cannot be stored.', { errors: [wrong] });
  return value;
}

export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new Problem('invalid-json', 'The body is not valid UTF-8.', { cause });
  }
}

/** JSON text as a value whose strings are not looked at yet: `firstUnstorable` must judge each part of it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem('invalid-json', 'The body is not valid JSON.', { cause });
  }
}

/** Where a value holds a NUL, half a surrogate pair, or too many levels; null where it holds none. */
export function firstUnstorable(value: unknown, pointer = '', depth = 0): FieldError | null {
  if (typeof value === 'string') return unstorableText(value, pointer);
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= DEPTH) return { pointer, detail: `nested deeper than ${DEPTH} levels` };
  for (const [key, inner] of Object.entries(value)) {
    const at = pointer.length > 500 ? pointer : `${pointer}/${pointerPart(key)}`;
    const wrong = unstorableText(key, pointer) ?? firstUnstorable(inner, at, depth + 1);
    if (wrong) return wrong;
  }
  return null;
}

function unstorableText(text: string, pointer: string): FieldError | null {
  if (text.includes('\0')) return { pointer, detail: 'holds a NUL character' };
  if (!text.isWellFormed()) return { pointer, detail: 'holds half of a surrogate pair' };
  return null;
}

/** RFC 6901 section 3. */
export function pointerPart(key: PropertyKey): string {
  return String(key).slice(0, 200).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}
