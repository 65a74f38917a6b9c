/** F44, F45: what the purpose excludes is never used, and what nobody classified may be that. No consent lifts it. */
export function topicReasons(
  excluded: readonly string[],
  topics: readonly string[] | undefined,
): ('topic_unknown' | 'special_category')[] {
  if (excluded.length === 0) return [];
  if (topics === undefined) return ['topic_unknown'];
  return topics.some((topic) => excluded.includes(topic)) ? ['special_category'] : [];
}
