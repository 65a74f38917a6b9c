import { checkRollout } from './check-rollout.ts';
import { checkTelling } from './check-telling.ts';
import type { Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import type { NoticeRefusal } from './notice-refusal.ts';
import { EEA } from './region.ts';
import { termsIn } from './rollout.ts';

/**
 * What publishing a notice must refuse. A published version never changes and people are judged by it, so what is wrong
 * with it has to be said before. Example: direct marketing on legitimate interest in the EEA that does not honor an
 * objection for everything breaks GDPR Art. 21(3).
 */
function checkNumber(existing: readonly NoticeVersion[], candidate: NoticeVersion) {
  const next = Math.max(0, ...existing.map(({ version }) => version)) + 1;
  if (candidate.version === next) return [];
  return [{ code: 'version_not_next', detail: `the next version is ${next}` } as const];
}

function checkInstants(
  existing: readonly NoticeVersion[],
  candidate: NoticeVersion,
  now: Instant,
): NoticeRefusal[] {
  const { publishedAt, effectiveAt } = candidate;
  const latest = Math.max(...existing.map((version) => version.effectiveAt));
  const refusals: NoticeRefusal[] = [];
  if (publishedAt > now) {
    refusals.push({ code: 'published_in_future', detail: 'publishedAt lies in the future' });
  }
  if (effectiveAt < publishedAt) {
    const detail = 'it would take effect before it is published';
    refusals.push({ code: 'effective_before_published', detail });
  }
  if (effectiveAt < latest) {
    const detail = 'it would take effect before the version it follows';
    refusals.push({ code: 'effective_before_previous', detail });
  }
  return refusals;
}

function checkData({ uses }: NoticeVersion): NoticeRefusal[] {
  const isEmpty = uses.some(
    ({ products, categories }) => products.length === 0 || categories.length === 0,
  );
  if (uses.length > 0 && !isEmpty) return [];
  return [{ code: 'names_no_data', detail: 'each use names a product and a category' }];
}

/** A misspelled product under `linkedOnly` would be used of accounts in no center, too. */
function checkLinkedOnly({ uses, linkedOnly }: NoticeVersion): NoticeRefusal[] {
  const used = new Set(uses.flatMap(({ products }) => products));
  return linkedOnly
    .filter((product) => !used.has(product))
    .map((product) => ({ code: 'linked_only_not_used', detail: `no use names: ${product}` }));
}

/** Rule 17. */
function checkDirectMarketing(candidate: NoticeVersion): NoticeRefusal[] {
  if (!candidate.directMarketing || candidate.covers === 'everything') return [];
  const where = [...EEA, 'GB'].find((region) => {
    const terms = termsIn(candidate, region);
    return !terms.exempt && terms.basis === 'legitimate_interest';
  });
  if (where === undefined) return [];
  const detail = `direct marketing on legitimate interest in ${where}: covers must be "everything"`;
  return [{ code: 'direct_marketing_must_cover_everything', detail }];
}

/**
 * @param existing the published versions of the same purpose
 * @param now when it is published
 * @param isFounding for the register that a portal begins with: a purpose that has been going on since before is stated
 *   as it is. Its data is used only once people were told, whatever its start.
 * @returns every refusal that holds; none where it may be published
 */
export function checkNotice(
  existing: readonly NoticeVersion[],
  candidate: NoticeVersion,
  now: Instant,
  isFounding = false,
): readonly NoticeRefusal[] {
  const refusals = [
    ...checkNumber(existing, candidate),
    ...checkInstants(existing, candidate, now),
    ...checkData(candidate),
    ...checkLinkedOnly(candidate),
  ];
  const unreadable = checkRollout(candidate);
  if (unreadable.length > 0) return [...refusals, ...unreadable];
  return [
    ...refusals,
    ...checkDirectMarketing(candidate),
    ...checkTelling(existing, candidate, now, isFounding),
  ];
}
