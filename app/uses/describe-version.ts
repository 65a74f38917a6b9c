import type { VersionView } from '#components/notice/version-facts.tsx';
import type { NoticeWithVersions } from '#flows/read-notices.ts';
import { writeDayIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { Viewpoint } from './describe-use.ts';

/** Which version is shown, which is in force, and the way to each. */
export function describeVersion(
  { notice, versions }: NoticeWithVersions,
  { words, locale, now }: Viewpoint,
): VersionView {
  const { purpose, version, publishedAt, effectiveAt } = notice.version;
  const inForce = versions.findLast((each) => each.effectiveAt <= now)?.version ?? 1;
  const day = (at: number) => writeDayIn(locale, at);
  return {
    line: fill(effectiveAt <= now ? words.notice.versionLine : words.notice.versionFuture, {
      version,
      published: day(publishedAt),
      effective: day(effectiveAt),
    }),
    hash: notice.hash,
    newer: version < inForce ? `/notices/${purpose}` : null,
    versions: versions.toReversed().map((each) => ({
      href: `/notices/${purpose}/${each.version}`,
      name: fill(words.notice.versionLink, {
        version: each.version,
        effective: day(each.effectiveAt),
      }),
      isCurrent: each.version === inForce,
      isShown: each.version === version,
    })),
  };
}
