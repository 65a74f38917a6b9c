import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { Actor } from '#flows/actor.ts';
import { guessRegion } from '#messages/choose-locale.ts';
import { isLocale, type Locale, type Messages } from '#messages/messages.ts';
import { wordsIn } from '#messages/words.ts';
import { REGION_CODES } from '#rules/region-codes.ts';
import { readPerson } from './auth.ts';
import { isKnownGate } from './door/known-gate.ts';

/** Who asks for this page, as far as a page needs to know. */
export interface Visitor {
  /** The person who is signed in, else a stranger. */
  readonly actor: Actor;
  readonly locale: Locale;
  readonly words: Messages;
  /** The path asked for, without its query. */
  readonly path: string;
  /** The country that the browser's language names, or null. */
  readonly guessedRegion: string | null;
  /** True only for this machine asking itself by a loopback name: what the sample alone offers. */
  readonly isLoopback: boolean;
}

/**
 * Reads the request's headers, which only our gate may have set. Throws for a request that came around
 * it, whatever the proxy let through.
 */
export const readVisitor = cache(async (): Promise<Visitor> => {
  const given = await headers();
  await cookies();
  if (!isKnownGate(given)) throw new Error('a request that did not come through the gate');
  const lang = given.get('x-portal-lang');
  const locale = isLocale(lang) ? lang : 'en';
  const guess = guessRegion(given.get('accept-language') ?? '');
  return {
    actor: (await readPerson()) ?? {
      kind: 'anonymous',
      client: given.get('x-portal-peer') ?? '',
    },
    locale,
    words: wordsIn(locale),
    path: given.get('x-portal-path') ?? '/',
    guessedRegion: guess !== null && REGION_CODES.has(guess) ? guess : null,
    isLoopback: given.get('x-portal-loopback') === '1',
  };
});
