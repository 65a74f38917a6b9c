import { portalHouse } from '#app/house.ts';
import type { Visitor } from '#app/visitor.ts';
import type { Named } from '#components/use-view.ts';
import type { PublishedNotice } from '#flows/notice-versions.ts';
import { readNotices } from '#flows/read-notices.ts';
import { regionNameIn, writeCountIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { describeUse } from './describe-use.ts';
import { gatherFamilies, gatherPlaces, inOrderOfData } from './gather.ts';
import { mailTo } from './mail-to.ts';
import { nameOf } from './name-of.ts';
import { type Asked, type Query, readOverviewQuery } from './overview-query.ts';
import { regionsIn } from './regions.ts';

/** Everything the overview shows: which of my data feeds what, for one place and product. */
export async function readOverview(visitor: Visitor, query: Query) {
  const house = portalHouse();
  const { locale, words } = visitor;
  const notices = await readNotices(house, visitor.actor);
  const products = productsOf(notices, visitor);
  const asked = readOverviewQuery(
    query,
    products.map(({ id }) => id),
    visitor.guessedRegion,
  );
  const described = notices.map((notice) =>
    describeUse(notice, { locale, words, now: house.now(), ...asked }),
  );
  const uses = inOrderOfData(described.filter(({ families }) => families.length > 0));
  return {
    uses,
    families: gatherFamilies(uses),
    places: gatherPlaces(uses),
    states: [...new Set(uses.map(({ state }) => state))],
    filter: { products, regions: regionsIn(locale), ...asked },
    shownFor: shownFor(asked, visitor),
    mail: mailTo(house.settings.inboundAddress, words.object, null),
    lede: fill(words.overview.lede, {
      purposes: writeCountIn(locale, notices.length),
      products: writeCountIn(locale, products.length).toLowerCase(),
    }),
  };
}

function productsOf(notices: readonly PublishedNotice[], { locale, words }: Visitor): Named[] {
  const named = notices.flatMap(({ version, content }) =>
    version.uses
      .flatMap(({ products }) => products)
      .map((id) => nameOf(id, words.names.products, content.texts?.[locale].names)),
  );
  return [...new Map(named.map((each) => [each.id, each])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, locale),
  );
}

function shownFor({ region, isGuessed }: Asked, { locale, words }: Visitor): string {
  if (region === null) return words.overview.shownForAll;
  const shown = fill(words.overview.shownFor, { region: regionNameIn(locale, region) });
  return isGuessed ? `${shown} ${words.overview.guessed}` : shown;
}
