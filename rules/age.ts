import { type Instant, writeInstant } from './instant.ts';

/**
 * Rule 19. Age is counted in UTC days: one is a year older from the first instant of the birthday on. Who was born on
 * 29 February grows older on 1 March in other years. Example: born 2007-06-15, one is 18 from 2025-06-15T00:00:00Z.
 */
export function ageAt(bornOn: string, at: Instant): number {
  const today = writeInstant(at).slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** GDPR Art. 8(1): below this age a consent counts only with a guardian's. */
export const CONSENT_AGE = 16;

/** Rule 7. Whether a yes needs a guardian's beside it; an unknown birth date may be a child's. */
export function needsGuardian(bornOn: string | null, at: Instant): boolean {
  return bornOn === null || ageAt(bornOn, at) < CONSENT_AGE;
}

/** The first instant of the day on which somebody reaches this age. */
export function birthday(bornOn: string, age: number): Instant {
  const [year, month, day] = bornOn.split('-').map(Number) as [number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(year + age, month - 1, day);
  return date.getTime();
}
