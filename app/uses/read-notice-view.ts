import { portalHouse } from '#app/house.ts';
import type { Visitor } from '#app/visitor.ts';
import { readNotice } from '#flows/read-notices.ts';
import { regionNameIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { describeNotice } from './describe-notice.ts';
import { describeRollout } from './describe-rollout.ts';
import { describeUse, type Viewpoint } from './describe-use.ts';
import { describeVersion } from './describe-version.ts';
import { mailTo } from './mail-to.ts';

/** Everything a notice page shows, of that version or the one in force; null where there is none. */
export async function readNoticeView(
  { actor, locale, words, guessedRegion }: Visitor,
  purpose: string,
  version?: number,
) {
  const house = portalHouse();
  const found = await readNotice(house, actor, purpose, version);
  if (found === null) return null;
  const view: Viewpoint = {
    locale,
    words,
    now: house.now(),
    region: guessedRegion,
    product: null,
  };
  const use = describeUse(found.notice, view);
  return {
    use,
    sections: describeNotice(found.notice, view),
    rollout: describeRollout(found.notice.version, view),
    version: describeVersion(found, view),
    shownFor:
      guessedRegion === null
        ? null
        : fill(words.overview.shownFor, { region: regionNameIn(locale, guessedRegion) }),
    mail: mailTo(house.settings.inboundAddress, words.object, use),
  };
}

export type NoticeView = NonNullable<Awaited<ReturnType<typeof readNoticeView>>>;
