import { forgetKeys } from '#db/idempotency-keys.ts';
import type { House } from './house.ts';

/** How long the same Idempotency-Key is answered the same again (api.md). */
const KEPT = 86_400_000;

/** Forgets the answers that nobody can ask for again. */
export async function forgetAnswers(house: House): Promise<void> {
  await forgetKeys(house.db, house.now() - KEPT);
}
