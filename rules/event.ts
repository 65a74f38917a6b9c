import type { Instant } from './instant.ts';

interface At {
  readonly at: Instant;
}
interface OfAccount extends At {
  readonly account: string;
}

export interface AccountOpened extends OfAccount {
  readonly type: 'account_opened';
  readonly product: string;
  /** ISO 3166 alpha-2 */
  readonly region?: string | undefined;
  /** yyyy-mm-dd */
  readonly bornOn?: string | undefined;
}
export interface AccountClosed extends OfAccount {
  readonly type: 'account_closed';
}
export interface RegionChanged extends OfAccount {
  readonly type: 'region_changed';
  readonly region: string;
}
/** `address` is opaque here: the portal passes a keyed hash, a simulation the text itself. */
export interface AddressAdded extends OfAccount {
  readonly type: 'address_added';
  readonly address: string;
}
export interface AddressRemoved extends OfAccount {
  readonly type: 'address_removed';
  readonly address: string;
}
export interface Linked extends OfAccount {
  readonly type: 'linked';
  readonly center: string;
}
export interface Unlinked extends OfAccount {
  readonly type: 'unlinked';
}
export interface Told extends OfAccount {
  readonly type: 'told';
  readonly purpose: string;
  readonly version: number;
}
export interface Consented extends OfAccount {
  readonly type: 'consented';
  readonly purpose: string;
  /** Who consented as the guardian of a person under 16, and the evidence for it: present only where recorded. */
  readonly guardian?: string | undefined;
}
export interface ConsentWithdrawn extends OfAccount {
  readonly type: 'consent_withdrawn';
  readonly purpose: string;
}
/** Exactly one of `address` and `account` is its target. */
export interface Objected extends At {
  readonly type: 'objected';
  readonly objection: string;
  readonly purpose: string;
  readonly address?: string | undefined;
  readonly account?: string | undefined;
  /** True where the filing counts as confirmed at once (rule 13). */
  readonly confirmed?: boolean | undefined;
}
export interface Confirmed extends At {
  readonly type: 'confirmed';
  readonly objection: string;
}
export interface Withdrawn extends At {
  readonly type: 'withdrawn';
  readonly objection: string;
  readonly accounts: readonly string[];
}
export interface Annulled extends At {
  readonly type: 'annulled';
  readonly objection: string;
}

/** What has happened, as the rules see it. The order among them is decided by `event-order.ts`, never by arrival. */
export type RuleEvent =
  | AccountOpened
  | AccountClosed
  | RegionChanged
  | AddressAdded
  | AddressRemoved
  | Linked
  | Unlinked
  | Told
  | Consented
  | ConsentWithdrawn
  | Objected
  | Confirmed
  | Withdrawn
  | Annulled;
