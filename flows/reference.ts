/** Digits and capitals without I, L, O and U, which are misread or read as words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A public reference of 12 characters in groups of four, five bits from each of 12 bytes of chance. */
export function newReference(chance: Uint8Array): string {
  const letters = [...chance.subarray(0, 12)].map((byte) => ALPHABET[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}`;
}

/** A reference as somebody typed it: without regard to case, spaces, dashes, and O for 0, I or L for 1. Null where it is none. */
export function readReference(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (plain.length !== 12 || [...plain].some((letter) => !ALPHABET.includes(letter))) return null;
  return `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`;
}

/** One purpose of a filing. */
export function objectionId(reference: string, purpose: string): string {
  return `${reference}.${purpose}`;
}

/** The public reference of an objection. */
export function referenceOf(objection: string): string {
  return objection.slice(0, objection.indexOf('.'));
}
