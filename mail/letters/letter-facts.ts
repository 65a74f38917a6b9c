import type { Instant } from '#rules/instant.ts';

export interface PurposeFacts {
  readonly purpose: string;
  /** In the letter's language. */
  readonly title: string;
  /** The version in force when the objection was received; null where none was. */
  readonly noticeVersion: number | null;
}

export interface AccountFacts {
  readonly account: string;
  readonly product: string;
  readonly from: Instant;
  /** True where all its data is covered, whenever created (rules 16 and 17), for every purpose of the filing. */
  readonly full: boolean;
}

export interface FilingFacts {
  readonly reference: string;
  /** What its status link is made for. */
  readonly statusSubject: string;
  readonly receivedAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly lapsesAt: Instant;
  /** True where it was not confirmed in time and so covers nothing now. */
  readonly isLapsed: boolean;
  readonly purposes: readonly PurposeFacts[];
  readonly accounts: readonly AccountFacts[];
}

/** What each letter is about, read from the database when it is sent. */
export type LetterAbout =
  | { readonly kind: 'confirmed'; readonly filing: FilingFacts }
  | {
      readonly kind: 'linked';
      readonly filing: FilingFacts;
      readonly reached: readonly AccountFacts[];
    }
  | {
      /** `others` are further filings that wait for the same address. */
      readonly kind: 'confirm' | 'reminder' | 'lapsed';
      readonly filing: FilingFacts;
      readonly others: readonly FilingFacts[];
    }
  | { readonly kind: 'notice'; readonly notice: NoticeFacts }
  | { readonly kind: 'consent_ended'; readonly ended: ConsentEndedFacts }
  | { readonly kind: 'unclear'; readonly receivedAt: Instant; readonly filing: FilingFacts | null }
  | { readonly kind: 'how_to_withdraw'; readonly receivedAt: Instant }
  | { readonly kind: 'answered'; readonly receivedAt: Instant; readonly filing: FilingFacts | null }
  | { readonly kind: 'mail_received'; readonly receivedAt: Instant }
  | { readonly kind: 'link_request'; readonly request: string; readonly expiresAt: Instant }
  | { readonly kind: 'center_changed'; readonly changed: CenterChangedFacts }
  | { readonly kind: 'annulled'; readonly annulled: AnnulledFacts }
  | {
      /** Its code is made when the letter is written, and kept nowhere. */
      readonly kind: 'sign_in';
      readonly request: string;
      readonly code: string;
      readonly expiresAt: Instant;
    };

export interface NoticeFacts {
  readonly purpose: string;
  readonly version: number;
  readonly title: string;
  readonly aim: string | null;
  /** yyyy-mm-dd of its start where the reader lives; null where there is none yet. */
  readonly startsOn: string | null;
  readonly categories: readonly string[];
  readonly products: readonly string[];
}

export interface CenterChangedFacts {
  /** The last two where the operator's own directory has been asked, and does it. */
  readonly change: 'joined' | 'left' | 'asked_to_join' | 'asked_to_leave';
  readonly at: Instant;
  /** The accounts that joined or left. */
  readonly moved: readonly { readonly account: string; readonly product: string }[];
}

export interface AnnulledFacts {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly title: string;
  readonly at: Instant;
}

export interface ConsentEndedFacts {
  readonly title: string;
  readonly account: string;
  readonly product: string;
  readonly at: Instant;
  readonly by: 'person' | 'guardian' | 'operator';
}
