/** Why a record may not be used: every reason that holds, in this order. The same strings in rules, API, log and messages. */
export const REASONS = [
  'stale',
  'unknown_account',
  'account_closed',
  'region_unknown',
  'region_exempt',
  'not_started',
  'before_start',
  'not_in_notice',
  'not_told',
  'not_public',
  'not_linked',
  'age_unknown',
  'minor',
  'topic_unknown',
  'special_category',
  'no_consent',
  'objection_pending',
  'objection',
] as const;

export type Reason = (typeof REASONS)[number];

/** The further reasons against a message that an assistant would send unasked, given after the above. */
export const CONTACT_REASONS = [
  'too_few_messages',
  'unanswered',
  'monthly_limit',
  'topic_unknown',
  'special_category',
  'not_labelled',
] as const;

export type ContactReason = Reason | (typeof CONTACT_REASONS)[number];
