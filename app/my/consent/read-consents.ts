import { portalHouse } from '#app/house.ts';
import { nameOf, titleOf } from '#app/uses/name-of.ts';
import type { Visitor } from '#app/visitor.ts';
import type { ConsentView } from '#components/own/consent-list.tsx';
import { listConsents } from '#flows/list-consents.ts';
import { readNotices } from '#flows/read-notices.ts';
import { writeInstantIn } from '#messages/dates.ts';

export async function readConsents({ actor, locale, words }: Visitor): Promise<ConsentView[]> {
  const house = portalHouse();
  const notices = await readNotices(house, actor);
  const { inboundAddress } = house.settings;
  return (await listConsents(house, actor)).map(({ purpose, accounts }) => {
    const notice = notices.find(({ version }) => version.purpose === purpose);
    return {
      purpose,
      title: notice ? titleOf(notice.content, purpose, locale) : purpose,
      short: notice?.content.texts?.[locale].short ?? '',
      accounts: accounts.map(({ account, product, since, needsGuardian, endsObjection }) => ({
        account,
        name: `${nameOf(product, words.names.products, undefined).name} ${account}`,
        since: since === null ? null : writeInstantIn(locale, since),
        guardian: needsGuardian ? inboundAddress : null,
        endsObjection,
      })),
    };
  });
}
