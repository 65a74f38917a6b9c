import type { Instant } from './instant.ts';

/** One piece of data that a pipeline wants to use. What is left out is not known, and what is not known refuses. */
export interface DataRecord {
  readonly accountId: string;
  /** The latest of created, edited and made public, of the version that would be used. */
  readonly createdAt: Instant;
  readonly product: string;
  readonly category: string;
  readonly visibility?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  /** The account that would see the ad, the feed or the message, where that is another one. */
  readonly forAccountId?: string | undefined;
}
