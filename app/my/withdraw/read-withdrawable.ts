import { portalHouse } from '#app/house.ts';
import { nameOf, titleOf } from '#app/uses/name-of.ts';
import type { Visitor } from '#app/visitor.ts';
import type { CarriedView, WithdrawFilingView } from '#components/own/withdraw-form.tsx';
import { listOwnObjections, type OwnObjection } from '#flows/list-own-objections.ts';
import { readNotices } from '#flows/read-notices.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { writeCarry } from './carry.ts';

/** Every objection that one of the person's accounts carries or carried, in words. */
export async function readWithdrawable(visitor: Visitor): Promise<WithdrawFilingView[]> {
  const { actor, locale } = visitor;
  const house = portalHouse();
  const notices = await readNotices(house, actor);
  const titles = new Map(
    notices.map(({ version: { purpose }, content }) => [
      purpose,
      titleOf(content, purpose, locale),
    ]),
  );
  const filings = await listOwnObjections(house, actor);
  const carried = filings.map(({ reference, receivedAt, objections }) => ({
    reference,
    received: writeInstantIn(locale, receivedAt),
    objections: objections
      .filter(({ accounts, status }) => accounts.length > 0 && status !== 'annulled')
      .map((each) => ({
        purpose: each.purpose,
        title: titles.get(each.purpose) ?? each.purpose,
        accounts: each.accounts.map((one) => carriedView(each, one, visitor)),
      })),
  }));
  return carried.filter(({ objections }) => objections.length > 0);
}

function carriedView(
  { objection }: OwnObjection,
  { account, product, from, until, endedBy }: OwnObjection['accounts'][number],
  { words, locale }: Visitor,
): CarriedView {
  const { change, names } = words;
  const instant = writeInstantIn(locale, until ?? from);
  const ended = endedBy === 'consented' ? change.endedByConsent : change.ended;
  return {
    value: writeCarry(objection, account),
    name: `${nameOf(product, names.products, undefined).name} ${account}`,
    text: fill(until === null ? change.carriedSince : ended, { instant }),
    canEnd: until === null,
  };
}
