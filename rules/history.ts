import type { Instant } from './instant.ts';

/** How an objection came to an account: the step that `explain` shows. `via` is the account it came from. */
export type CarryCause =
  | { readonly kind: 'filed_for_account' }
  | { readonly kind: 'filed_for_address'; readonly address: string }
  | { readonly kind: 'address_came_to_account'; readonly address: string }
  | { readonly kind: 'same_center'; readonly center: string; readonly via: string }
  | {
      /** `joined` is the account whose joining brought the two together. */
      readonly kind: 'linked';
      readonly center: string;
      readonly via: string;
      readonly joined: string;
    };

/** Rule 9: the one span of one objection on one account, pending, lapsed and confirmed alike. */
export interface Carry {
  readonly objection: string;
  readonly account: string;
  readonly purpose: string;
  readonly from: Instant;
  /** null while the account carries it still; may equal `from`. */
  readonly until: Instant | null;
  readonly endedBy: 'withdrawn' | 'consented' | null;
  readonly cause: CarryCause;
}

/** One objection: a no to one purpose, for exactly one of `address` and `account`. */
export interface ObjectionHistory {
  readonly objection: string;
  readonly purpose: string;
  readonly address: string | null;
  readonly account: string | null;
  readonly filedAt: Instant;
  /** Since when it counts as confirmed; never before its filing. */
  readonly confirmedAt: Instant | null;
  readonly annulledAt: Instant | null;
  /** Empty where it was annulled: it is then as if it had never been filed. */
  readonly carries: readonly Carry[];
}

export interface CenterSpan {
  readonly center: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface AddressSpan {
  readonly address: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface AccountHistory {
  readonly account: string;
  /** Its first `account_opened`; null while it is not in the directory. */
  readonly openedAt: Instant | null;
  readonly isClosed: boolean;
  readonly product: string | null;
  /** The youngest of the birth dates told, yyyy-mm-dd. */
  readonly bornOn: string | null;
  readonly regions: readonly { readonly region: string; readonly from: Instant }[];
  readonly centers: readonly CenterSpan[];
  readonly addresses: readonly AddressSpan[];
  /** The first telling of each purpose's version. */
  readonly told: ReadonlyMap<string, ReadonlyMap<number, Instant>>;
  /** Per purpose, since when consent stands; a purpose without an entry has none. */
  readonly consents: ReadonlyMap<string, Instant>;
  readonly carries: readonly Carry[];
}

/**
 * All that the rules need of what has happened, derived once and asked often. It holds instants, never flags that time
 * alone would turn, so it answers for any instant from its last event on; for an earlier one, derive as of then.
 */
export interface History {
  readonly accounts: ReadonlyMap<string, AccountHistory>;
  readonly objections: ReadonlyMap<string, ObjectionHistory>;
}
