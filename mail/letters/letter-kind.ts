/** Every letter the portal writes. The name stands in the `kind` column and never changes its meaning. */
export const LETTER_KINDS = [
  'confirm',
  'confirmed',
  'linked',
  'reminder',
  'lapsed',
  'notice',
  'consent_ended',
  'unclear',
  'how_to_withdraw',
  'answered',
  'mail_received',
  'sign_in',
  'link_request',
  'center_changed',
  'annulled',
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];
