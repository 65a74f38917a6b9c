import { portalHouse } from '#app/house.ts';
import { describeUse } from '#app/uses/describe-use.ts';
import { inOrderOfData } from '#app/uses/gather.ts';
import { nameOf } from '#app/uses/name-of.ts';
import type { Visitor } from '#app/visitor.ts';
import { previewObjection, type WouldCover } from '#flows/preview-objection.ts';
import { readNotices } from '#flows/read-notices.ts';
import { writeListIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';

/** What an objection to every use would cover now, and what it would not, in words. */
export async function readPreview(visitor: Visitor) {
  const { actor, locale, words } = visitor;
  const house = portalHouse();
  const preview = await previewObjection(house, actor, 'all');
  const notices = await readNotices(house, actor);
  const uses = inOrderOfData(
    notices.map((notice) =>
      describeUse(notice, { locale, words, now: house.now(), region: null, product: null }),
    ),
  );
  const { covered, notCovered } =
    preview.kind === 'preview' ? preview : { covered: [], notCovered: [] };
  const titles = new Map(uses.map(({ purpose, title }) => [purpose, title]));
  const named = ({ account, product }: { account: string; product: string }) => ({
    account,
    product: nameOf(product, words.names.products, undefined).name,
  });
  return {
    choices: uses.map(({ purpose, title, short }) => ({ purpose, title, short, isChosen: true })),
    covered: covered.map((each) => ({ ...named(each), lines: linesOf(each, titles, visitor) })),
    notCovered: notCovered.map(named),
  };
}

function linesOf(
  { uses }: WouldCover,
  titles: ReadonlyMap<string, string>,
  { words, locale }: Visitor,
): string[] {
  const list = (isFull: boolean) =>
    uses.filter(({ full }) => full === isFull).map(({ purpose }) => titles.get(purpose) ?? purpose);
  const [full, since] = [list(true), list(false)];
  return [
    ...(since.length > 0 ? [fill(words.change.fromNow, { uses: writeListIn(locale, since) })] : []),
    ...(full.length > 0
      ? [fill(words.change.everything, { uses: writeListIn(locale, full) })]
      : []),
  ];
}
