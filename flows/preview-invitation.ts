import { historyFacts } from '#rules/history-facts.ts';
import { useOfAccount } from '#rules/use-of-account.ts';
import type { Actor } from './actor.ts';
import { looksAcross } from './center-effects.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { ownAccounts } from './own-accounts.ts';

export interface InvitationPreview {
  /** Purposes to which an objection of the person stands that would reach whatever joins. */
  readonly reach: readonly string[];
  /** Purposes that look across linked accounts and use the person's data now. */
  readonly across: readonly string[];
}

/** What can be said before the other address has agreed: the person's own side of it, and nothing of the other. */
export async function previewInvitation(house: House, actor: Actor): Promise<InvitationPreview> {
  const { accounts, history, at } = await ownAccounts(house, actor);
  const notices = await readAllNotices(house);
  const facts = historyFacts(history);
  const carried = accounts
    .flatMap(({ carries }) => carries)
    .filter(({ until }) => until === null)
    .map(({ purpose }) => purpose);
  const across = [...notices.published].filter(([, published]) => {
    const versions = published.map(({ version }) => version);
    const isUsed = accounts.some(
      ({ account }) => useOfAccount(facts, versions, account, at).state === 'used',
    );
    return looksAcross(published).length > 0 && isUsed;
  });
  return { reach: [...new Set(carried)].sort(), across: across.map(([purpose]) => purpose) };
}
