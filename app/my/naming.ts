import { portalHouse } from '#app/house.ts';
import { nameOf, titleOf } from '#app/uses/name-of.ts';
import type { Visitor } from '#app/visitor.ts';
import { readNotices } from '#flows/read-notices.ts';
import { writeInstantIn, writeListIn } from '#messages/dates.ts';

/** Accounts, purposes and instants in the visitor's words. */
export interface Naming {
  account(account: string, product: string): string;
  purpose(purpose: string): string;
  instant(at: number): string;
  list(items: readonly string[]): string;
}

export async function readNaming({ actor, locale, words }: Visitor): Promise<Naming> {
  const notices = await readNotices(portalHouse(), actor);
  const titles = new Map(
    notices.map(({ version: { purpose }, content }) => [
      purpose,
      titleOf(content, purpose, locale),
    ]),
  );
  return {
    account: (account, product) =>
      `${nameOf(product, words.names.products, undefined).name} ${account}`.trim(),
    purpose: (purpose) => titles.get(purpose) ?? purpose,
    instant: (at) => writeInstantIn(locale, at),
    list: (items) => writeListIn(locale, items),
  };
}
