import { whyAll } from '#rules/covers-all.ts';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { namePurposes } from './name-purposes.ts';
import { readAllNotices } from './notice-versions.ts';
import { ownAccounts } from './own-accounts.ts';

/** What an objection filed now would protect on one account. */
export interface WouldCover {
  readonly account: string;
  readonly product: string;
  readonly uses: readonly {
    readonly purpose: string;
    /** All of the account's data, whenever created; else what is created from now on. */
    readonly full: boolean;
  }[];
}

export interface ObjectionPreview {
  readonly covered: readonly WouldCover[];
  /** The person's own accounts that it would not reach: each needs an objection of its own. */
  readonly notCovered: readonly { readonly account: string; readonly product: string }[];
}

export type PreviewAnswer =
  | ({ readonly kind: 'preview' } & ObjectionPreview)
  | { readonly kind: 'unknown_purpose' };

/** Where an objection would take hold that the signed-in person filed now for the address they signed in with. Changes nothing. */
export async function previewObjection(
  house: House,
  actor: Actor,
  wanted: readonly string[] | 'all',
): Promise<PreviewAnswer> {
  const own = await ownAccounts(house, actor);
  const notices = await readAllNotices(house);
  const named = namePurposes(notices, wanted, own.at, own.at);
  if (named.kind !== 'named') return { kind: 'unknown_purpose' };
  const [address] = own.addresses;
  const filed = named.purposes.map(
    (purpose): RuleEvent => ({
      type: 'objected',
      at: own.at,
      objection: previewOf(purpose),
      purpose,
      address,
      confirmed: true,
    }),
  );
  const history = derive([...own.events, ...filed]);
  const facts = historyFacts(history);
  const covered = own.accounts.map(({ account, product }) => ({
    account,
    product: product ?? '',
    uses: named.purposes.flatMap((purpose) => {
      const carries = history.objections.get(previewOf(purpose))?.carries ?? [];
      const carry = carries.find((each) => each.account === account);
      if (carry === undefined) return [];
      const region = facts.regionAt(account, carry.from);
      const versions = notices.versions.get(purpose) ?? [];
      return [{ purpose, full: whyAll(versions, carry.from, region, own.at) !== null }];
    }),
  }));
  return {
    kind: 'preview',
    covered: covered.filter(({ uses }) => uses.length > 0),
    notCovered: covered
      .filter(({ uses }) => uses.length === 0)
      .map(({ account, product }) => ({ account, product })),
  };
}

/** No reference looks like this. */
function previewOf(purpose: string): string {
  return `preview.${purpose}`;
}
