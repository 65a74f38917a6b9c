import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newReference, objectionId, readReference, referenceOf } from '#flows/reference.ts';
import { openVault } from '#flows/vault.ts';

const vault = openVault('a secret of at least thirty-two characters');
const other = openVault('another secret of thirty-two characters!');

it('what is sealed opens with the same key alone, and not once it was touched', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (bytes, place) => {
      const sealed = vault.seal(bytes);
      expect(Buffer.from(vault.open(sealed))).toEqual(Buffer.from(bytes));
      expect(() => other.open(sealed)).toThrow();
      const touched = Uint8Array.from(sealed);
      touched[place % touched.length] = (touched[place % touched.length] ?? 0) ^ 1;
      expect(() => vault.open(touched)).toThrow();
      expect(() => vault.open(sealed.subarray(0, place % sealed.length))).toThrow();
    }),
  );
});

it('the same text sealed twice is not the same bytes', () => {
  expect(vault.seal('x')).not.toEqual(vault.seal('x'));
});

it('an address has one hash, which says nothing without the key', () => {
  expect(vault.addressHash('a@example.org')).toMatch(/^v1:[\w-]{43}$/);
  expect(vault.addressHash('a@example.org')).toBe(vault.addressHash('a@example.org'));
  expect(vault.addressHash('a@example.org')).not.toBe(other.addressHash('a@example.org'));
  expect(vault.hmac('x', 'data')).not.toBe(vault.hmac('y', 'data'));
});

it('a token is read for its own kind, under its own key, in its one spelling', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (subject) => {
      const token = vault.token('confirm', subject);
      expect(token).toMatch(/^[\w.-]+$/);
      expect(vault.readToken('confirm', token)).toBe(subject);
      expect(vault.readToken('status', token)).toBe(null);
      expect(other.readToken('confirm', token)).toBe(null);
    }),
  );
  const token = vault.token('confirm', 'W7K4-QD2M-9F3T');
  expect(vault.readToken('status', token.replace('confirm', 'status'))).toBe(null);
  expect(vault.readToken('confirm', token.replace('.', '.='))).toBe(null);
  expect(vault.readToken('confirm', 'x'.repeat(5000))).toBe(null);
  expect(token.split('.')[2]?.length).toBe(32);
});

it('a reference is read as people type and misread it', () => {
  const reference = newReference(Uint8Array.from({ length: 12 }, (_, place) => place * 7));
  expect(readReference(reference)).toBe(reference);
  expect(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toBe(reference);
  expect(readReference('O1IL-0000-0000')).toBe('0111-0000-0000');
  for (const none of ['', 'W7K4-QD2M-9F3', 'W7K4-QD2M-9F3U', 'W7K4-QD2M-9F3TT', '💥'])
    expect(readReference(none)).toBe(null);
  expect(referenceOf(objectionId(reference, 'ai_training'))).toBe(reference);
});
