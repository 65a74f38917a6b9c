import type { Instant } from './instant.ts';

/** GDPR Art. 6(1): (a) consent, (f) legitimate interest. */
export type Basis = 'consent' | 'legitimate_interest';

/** A place is an ISO 3166 alpha-2 code, `EU`, `EEA` or `*`. */
export type RolloutRule =
  | { readonly where: readonly string[]; readonly exempt: true }
  | {
      readonly where: readonly string[];
      readonly basis: Basis;
      /** Begins with that calendar date (yyyy-mm-dd) in that IANA zone. */
      readonly startsOn: { readonly date: string; readonly zone: string };
    };

/** Which products' data of which categories it uses: every pairing of the two lists. */
export interface Uses {
  readonly products: readonly string[];
  readonly categories: readonly string[];
}

/** The part of a published notice version that the rules judge by. A published version never changes. */
export interface NoticeVersion {
  readonly purpose: string;
  /** 1, 2, 3 …: versions take effect in the order of their numbers. */
  readonly version: number;
  readonly publishedAt: Instant;
  readonly effectiveAt: Instant;
  readonly rollout: readonly RolloutRule[];
  readonly uses: readonly Uses[];
  readonly publicOnly: boolean;
  /** Only data created since the purpose's start. */
  readonly onlySinceStart: boolean;
  /** Years; null asks for no age. */
  readonly leastAge: number | null;
  /** How many days ahead people must have been told; null asks for no telling. */
  readonly toldDays: number | null;
  readonly excludedTopics: readonly string[];
  readonly covers: 'created_after' | 'everything';
  readonly directMarketing: boolean;
  /** Products whose data counts only while the account is in a center. */
  readonly linkedOnly: readonly string[];
  /** Messages an assistant may send unasked a month; only such a purpose has one. */
  readonly monthlyLimit?: number | undefined;
}
