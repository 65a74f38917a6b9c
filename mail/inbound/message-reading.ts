/** What a person who wrote wants; `automatic` where no person wrote. */
export type Intent = 'objects' | 'withdraws' | 'asks' | 'unclear' | 'automatic';

export type Language = 'de' | 'en' | 'da';

/** Ids of purposes, or everything that can be objected to, which is what an unspecific no means. */
export type NamedPurposes = 'all' | string[];

/** A letter of ours that announced something, found again by its Message-ID. */
export interface AnsweredNotice {
  purposes: string[];
}

/** The SMTP session a message came by. Its texts are the peer's own words and prove nothing. */
export interface Envelope {
  /** The return path; null or '' for `<>`; left out where it is not known. */
  from?: string | null;
  to: string[];
  ip?: string | undefined;
  helo?: string | undefined;
  /** Milliseconds since 1970, the instant at which the raw bytes were stored. */
  receivedAt: number;
  /** Set where the recipient's VERP tag already told which notice is answered. */
  notice?: AnsweredNotice | undefined;
}

/** Answers as `node:dns/promises` `resolve` does, and throws an error with its `code`. */
export type Resolver = (name: string, type: string) => Promise<string[] | string[][]>;

export interface ReadingOptions {
  resolver: Resolver;
  /** Our names in Authentication-Results; fields that bear them on arrival are forged. */
  ourNames: string[];
  /** Addresses that we write from or receive at; mail from them is never answered. */
  ourAddresses: string[];
  /** Domains whose ARC seals are believed. */
  arcSealers: string[];
  /** Ids of purposes that can be objected to. */
  purposes: string[];
  /** The notice with this Message-ID (without angle brackets), or null. */
  noticeFor?: ((messageId: string) => Promise<AnsweredNotice | null>) | undefined;
}

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

/** `dmarc_fail`: the domain's owner asks that such mail be rejected or quarantined. */
export type Authenticated = 'yes' | 'no' | 'dmarc_fail';

export interface Authentication {
  authenticated: Authenticated;
  dmarcPolicy: DmarcPolicy | null;
  /** Why it came out so, one plain phrase each, for the officer's queue. */
  details: string[];
}

/** A bounce (RFC 3464) or a complaint (RFC 5965) about a message of ours. */
export interface DeliveryReport {
  kind: 'bounce' | 'complaint';
  failure: 'permanent' | 'transient' | 'delivered' | 'unknown';
  /** Enhanced status code such as `5.1.1`, where given. */
  status: string | null;
  /** As the reporter wrote it, canonicalized; believed only with a valid VERP tag. */
  recipient: string | null;
  /** Message-ID of the returned message, without angle brackets. */
  originalMessageId: string | null;
  /** What stands behind the plus sign in the address that the report came to. */
  verpTag: string | null;
}

export interface MessageReading {
  kind: 'read';
  automatic: boolean;
  /** Which marks of a machine were found; empty for a person. */
  automaticBecause: string[];
  mayReply: boolean;
  sender: { address: string } | null;
  authenticated: Authenticated;
  authenticationDetails: string[];
  dmarcPolicy: DmarcPolicy | null;
  language: Language | null;
  intent: Intent;
  /** Empty unless the intent is `objects`. */
  purposes: NamedPurposes;
  /** Ids of the purposes that the address written to names (`objections+ai_training@`), whatever the intent. */
  tagged: string[];
  /** What was newly written: without quoted history, signatures and small print. */
  freshText: string;
  subject: string;
  /** Which plain rules matched, with the words that made them, for the officer's queue. */
  because: string[];
  messageId: string | null;
  inReplyTo: string | null;
  writesForAnother: boolean;
  /** SHA-256 in hex over the bytes apart from trace fields: equal for the same message sent twice. */
  sameMessageHash: string;
  report: DeliveryReport | null;
}

/** What a message that breaks the reader is answered by; it stays stored, for an officer's eyes. */
export interface UnreadableMessage {
  kind: 'unreadable';
  why: string;
}
