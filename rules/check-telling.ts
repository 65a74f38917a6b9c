import { DAY, type Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import type { NoticeRefusal } from './notice-refusal.ts';
import { REGION_CODES } from './region-codes.ts';
import { type Terms, termsIn } from './rollout.ts';

/** A start that the version before stated, or one postponed, is not new: people could be told by that version. */
function newStart(before: Terms | null, terms: Terms): Instant | null {
  if (terms.exempt) return null;
  const isNew = before === null || before.exempt || terms.startsAt < before.startsAt;
  return isNew ? terms.startsAt : null;
}

/**
 * F47: nothing starts before people could be told `toldDays` ahead, in any region where the start is new or moved earlier.
 * They could be told from publishing on. A start still to come counts from now, whatever `publishedAt` claims; one that
 * has passed is history being stated, and counts from the publishing that the version states.
 */
function isTooEarly(start: Instant, candidate: NoticeVersion, toldDays: number, now: Instant) {
  const from = start > now ? Math.max(candidate.publishedAt, now) : candidate.publishedAt;
  return start < from + toldDays * DAY;
}

export function checkTelling(
  existing: readonly NoticeVersion[],
  candidate: NoticeVersion,
  now: Instant,
  isFounding: boolean,
): readonly NoticeRefusal[] {
  const { toldDays, publishedAt } = candidate;
  if (toldDays === null) return [];
  const latest = existing.toSorted((a, b) => a.version - b.version).at(-1);
  const tooEarly = [...REGION_CODES].filter((region) => {
    const before = latest ? termsIn(latest, region) : null;
    const start = newStart(before, termsIn(candidate, region));
    if (start === null || (isFounding && start <= publishedAt)) return false;
    return isTooEarly(start, candidate, toldDays, now);
  });
  if (tooEarly.length === 0) return [];
  const where = tooEarly.length > 5 ? `${tooEarly.length} regions` : tooEarly.join(', ');
  const detail = `in ${where} it starts before people can have been told ${toldDays} days ahead`;
  return [{ code: 'starts_before_told', detail }];
}
