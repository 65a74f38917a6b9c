import { filingOf } from '#db/filings.ts';
import { type LetterRow, lettersOfFiling } from '#db/letters.ts';
import { statusEpochOf } from '#db/status-epochs.ts';
import type { AccountFacts, PurposeFacts } from '#mail/letters/letter-facts.ts';
import type { Instant } from '#rules/instant.ts';
import type { ObjectionStatus } from '#rules/objection-status.ts';
import type { Actor } from './actor.ts';
import { filingFacts } from './filing-facts.ts';
import type { House } from './house.ts';
import { readStatusToken, statusToken } from './status-link.ts';

/** One filing as whoever holds its token may see it. */
export interface FilingView {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly lapsesAt: Instant;
  readonly locale: string;
  readonly purposes: readonly (PurposeFacts & { readonly status: ObjectionStatus })[];
  /** Those that carry it now; empty until it is confirmed, as nobody has shown before who asks. */
  readonly accounts: readonly AccountFacts[];
  readonly letters: readonly {
    readonly kind: string;
    readonly state: LetterRow['state'];
    /** When it went out; null while it has not. */
    readonly at: Instant | null;
  }[];
  /** Opens the private status page of this filing; null where its holder ended it, and this is the older link that confirmed. */
  readonly statusToken: string | null;
}

/**
 * What the confirmation page and the private status link show, in that language (the filing's where
 * left out). The token is the permission; null for one that is not ours.
 */
export async function readFiling(
  house: House,
  _actor: Actor,
  token: string,
  locale?: string,
): Promise<FilingView | null> {
  const byStatus = await readStatusToken(house, token);
  const reference = byStatus ?? house.vault.readToken('confirm', token);
  const filing = reference === null ? null : await filingOf(house.db, reference);
  if (filing === null) return null;
  const found = await filingFacts(house, filing.reference, locale ?? filing.locale);
  if (found === null) return null;
  const { facts, statuses } = found;
  const isEnded = byStatus === null && (await statusEpochOf(house.db, filing.reference)) > 0;
  const letters = isEnded ? [] : await lettersOfFiling(house.db, filing.reference);
  return {
    reference: filing.reference,
    receivedAt: facts.receivedAt,
    confirmedAt: facts.confirmedAt,
    lapsesAt: facts.lapsesAt,
    locale: filing.locale,
    purposes: facts.purposes.map((purpose, place) => ({
      ...purpose,
      status: statuses[place] ?? 'pending',
    })),
    accounts: facts.confirmedAt === null || isEnded ? [] : facts.accounts,
    letters: letters.map(({ kind, state, sent_at }) => ({ kind, state, at: sent_at })),
    statusToken: isEnded ? null : await statusToken(house, filing.reference),
  };
}
