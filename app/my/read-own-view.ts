import { portalHouse } from '#app/house.ts';
import { describeUse } from '#app/uses/describe-use.ts';
import { gatherFamilies, gatherPlaces, inOrderOfData } from '#app/uses/gather.ts';
import { nameOf } from '#app/uses/name-of.ts';
import type { Visitor } from '#app/visitor.ts';
import type { AccountUseView, AccountView } from '#components/own/account-sheet.tsx';
import type { UseView } from '#components/use-view.ts';
import { readNotices } from '#flows/read-notices.ts';
import { readOwnAddresses } from '#flows/read-own-addresses.ts';
import { type OwnAccount, readOwnPlace } from '#flows/read-own-place.ts';
import { regionNameIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';

import type { UseOfAccount } from '#rules/use-of-account.ts';
import { describeAccountUse } from './describe-account-use.ts';

/** Everything the overview of one's own place shows. */
export async function readOwnView(visitor: Visitor) {
  const house = portalHouse();
  const { actor, locale, words } = visitor;
  const place = await readOwnPlace(house, actor);
  const notices = await readNotices(house, actor);
  const products = new Set(place.accounts.map(({ product }) => product));
  const described = notices.map((notice) =>
    describeUse(notice, { locale, words, now: place.at, region: null, product: null }),
  );
  const uses = inOrderOfData(described).flatMap((use) => {
    const states = usesOf(place.accounts, use.purpose);
    return states.length === 0 ? [] : [layOver(use, states, products, visitor)];
  });
  const titles = new Map(described.map(({ purpose, title }) => [purpose, title]));
  const order = inOrderOfData(described).map(({ purpose }) => purpose);
  return {
    addresses: [...(await readOwnAddresses(house, actor)).values()],
    uses,
    families: gatherFamilies(uses),
    places: gatherPlaces(uses),
    states: [...new Set(uses.map(({ state }) => state))],
    accounts: place.accounts.map((own) => accountView(own, titles, order, visitor)),
  };
}

/** What the purpose does with the accounts whose data it names. */
function usesOf(accounts: readonly OwnAccount[], purpose: string): readonly UseOfAccount[] {
  return accounts
    .flatMap(({ uses }) => uses.filter((use) => use.purpose === purpose))
    .filter(({ state }) => state !== 'no_data' && state !== 'closed');
}

/** The person's own state on the map's use, where all of their accounts share it. */
function layOver(
  use: UseView,
  states: readonly UseOfAccount[],
  products: ReadonlySet<string>,
  visitor: Visitor,
): UseView {
  const { own } = visitor.words;
  const said = states.map((each) => describeAccountUse(each, use.title, visitor));
  const [first] = said;
  const isSame = said.every(({ stateText }) => stateText === first?.stateText);
  const isProtected = said.every(({ mark }) => mark === 'protected');
  const families = use.families.map((family) => ({
    ...family,
    products: family.products.filter(({ id }) => products.has(id)),
  }));
  const mine = { ...use, families: families.filter((family) => family.products.length > 0) };
  if (first && isSame) return { ...mine, state: first.mark, stateText: first.stateText };
  if (isProtected) return { ...mine, state: 'protected', stateText: own.protectedAll };
  return { ...mine, state: 'varies', stateText: own.varies };
}

function accountView(
  { account, product, region, center, uses }: OwnAccount,
  titles: ReadonlyMap<string, string>,
  order: readonly string[],

  visitor: Visitor,
): AccountView {
  const { words, locale } = visitor;
  const where = region === null ? [] : [regionNameIn(locale, region)];
  return {
    account,
    product: nameOf(product, words.names.products, undefined).name,
    facts: [
      ...where.map((name) => fill(words.own.livesIn, { region: name })),
      center === null ? words.own.noCenter : words.own.inCenter,
    ].join(' · '),
    uses: [...uses]
      .sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose))
      .map((use): AccountUseView => {
        const title = titles.get(use.purpose) ?? use.purpose;

        return {
          ...describeAccountUse(use, title, visitor),
          whyHref: `/my/question?${new URLSearchParams({ account, purpose: use.purpose })}`,
        };
      }),
  };
}
