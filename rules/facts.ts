import type { Instant } from './instant.ts';

/** One objection as one account carries it or carried it, with what decides whether it counts. */
export interface CarriedObjection {
  readonly objection: string;
  /** Start and end on this account; null while it is carried still. */
  readonly from: Instant;
  readonly until: Instant | null;
  readonly filedAt: Instant;
  readonly confirmedAt: Instant | null;
}

/**
 * All that a decision reads of what has happened. Two readers: a derived history, and the gate's memory. Neither may
 * know an event that lies after the instant of the question.
 */
export interface Facts {
  /** Whether the account is in the directory: it has been opened, closed or not. */
  isKnown(account: string): boolean;
  isClosed(account: string): boolean;
  /** The product it was opened at; null for an unknown account. */
  productOf(account: string): string | null;
  /** The latest region known at or before the instant; before the first known one, that one; null if none ever was. */
  regionAt(account: string, at: Instant): string | null;
  /** yyyy-mm-dd */
  bornOn(account: string): string | null;
  /** The center it was in once all events of that instant were taken. */
  centerAt(account: string, at: Instant): string | null;
  /** When it was first told of this version. */
  toldAt(account: string, purpose: string, version: number): Instant | null;
  /** Since when consent stands; null where it does not. */
  consentSince(account: string, purpose: string): Instant | null;
  /** What it carries and ever carried against this purpose. */
  carried(account: string, purpose: string): readonly CarriedObjection[];
}
