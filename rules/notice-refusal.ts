/** Why a notice version may not be published. A closed union: the same strings in the API, the pages and the tests. */
export const NOTICE_REFUSALS = [
  'version_not_next',
  'published_in_future',
  'effective_before_published',
  'effective_before_previous',
  'names_no_data',
  'linked_only_not_used',
  'names_no_place',
  'place_unknown',
  'place_named_twice',
  'date_unknown',
  'zone_unknown',
  'direct_marketing_must_cover_everything',
  'starts_before_told',
] as const;
export type NoticeRefusalCode = (typeof NOTICE_REFUSALS)[number];

export interface NoticeRefusal {
  readonly code: NoticeRefusalCode;
  /** Plain English for whoever publishes; it names the place, date or version meant. */
  readonly detail: string;
}
