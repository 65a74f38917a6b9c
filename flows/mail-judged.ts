import type { FilingRefusal } from './file-objection.ts';

/** What came of an officer's decision about a mail. */
export type MailJudged =
  | { readonly kind: 'judged'; readonly reference: string | null; readonly confirmed: boolean }
  | FilingRefusal
  | { readonly kind: 'unknown_mail' }
  | { readonly kind: 'judged_before' }
  /** Nobody who could be written to, or for whom it could be recorded. */
  | { readonly kind: 'no_sender' }
  /** Its domain disowns the mail: only what shows that it is theirs makes an objection of it. */
  | { readonly kind: 'needs_proof' };
