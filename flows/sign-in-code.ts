import { timingSafeEqual } from 'node:crypto';
import type { Vault } from './vault.ts';

/** Wrong codes after which a request is dead: guessing one of a million then succeeds once in 200,000 letters. */
export const CODE_TRIES = 5;

/** The six digits of a request: made from its id by a key outside the database, whenever they are needed. */
export function signInCode(vault: Pick<Vault, 'hmac'>, request: string): string {
  const chance = Buffer.from(vault.hmac('sign-in code', request), 'base64url').readUIntBE(0, 6);
  return String(chance % 1_000_000).padStart(6, '0');
}

/** As typed, with whatever spaces or dashes between; compared in constant time. */
export function isSignInCode(vault: Pick<Vault, 'hmac'>, request: string, typed: string): boolean {
  const digits = Buffer.from(typed.replace(/[\s-]/g, '').slice(0, 20));
  const wanted = Buffer.from(signInCode(vault, request));
  return digits.length === wanted.length && timingSafeEqual(digits, wanted);
}
