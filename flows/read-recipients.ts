import { recipientsOfFiling } from '#db/recipients.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { readStatusToken } from './status-link.ts';

export interface RecipientOfFiling {
  /** The host it is told at; where exactly is nobody's business but its own. */
  readonly recipient: string;
  readonly obeyed: boolean;
  readonly acknowledgedAt: Instant | null;
}

/** Who must be told of the filing that this status token opens, and whether they have obeyed. */
export async function readRecipients(
  house: House,
  _actor: Actor,
  token: string,
): Promise<readonly RecipientOfFiling[]> {
  const reference =
    (await readStatusToken(house, token)) ?? house.vault.readToken('confirm', token);
  if (reference === null) return [];
  const found = await recipientsOfFiling(house.db, reference);
  return found.map(({ url, obeyed, acknowledgedAt }) => ({
    recipient: new URL(url).hostname,
    obeyed,
    acknowledgedAt,
  }));
}
