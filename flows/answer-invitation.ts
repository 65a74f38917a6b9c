import type { Transaction } from '#db/connect.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { answerLinkRequest, holdLinkRequest, type LinkRequest } from '#db/link-requests.ts';
import { type CenterChanged, changeCenter } from './change-center.ts';
import type { House } from './house.ts';
import { isOwn } from './own-accounts.ts';
import { isOpenRequest, readSides } from './read-invitation.ts';
import { waitForPosition } from './wait-for-position.ts';

export type InvitationAnswer =
  /** Of the accounts on the asked address and in their centers, those that shall join. */
  { readonly kind: 'agree'; readonly accounts: readonly string[] } | { readonly kind: 'decline' };

export type InvitationAnswered =
  | { readonly kind: 'linked'; readonly isApplied: boolean }
  | { readonly kind: 'requested' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'nothing_named' }
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'as_it_is' }
  | { readonly kind: 'center_full' }
  /** Used, expired, withdrawn by circumstances, or never ours: none of which is told apart. */
  | { readonly kind: 'dead' };

/**
 * The answer of whoever reads the asked mailbox: its link is the proof. It works once, however many
 * uses come at once; an answer that links nothing leaves it open.
 */
export async function answerInvitation(
  house: House,
  token: string,
  answer: InvitationAnswer,
  locale?: string,
): Promise<InvitationAnswered> {
  const id = house.vault.readToken('link', token);
  if (id === null) return { kind: 'dead' };
  const done = await inTransaction(house.db, async (tx) => {
    const request = await holdLinkRequest(tx, id);
    if (request === null || !isOpenRequest(house, request)) return { kind: 'dead' } as const;
    if (answer.kind === 'agree') return agree(tx, house, request, answer.accounts, locale);
    await answerLinkRequest(tx, id, 'declined', house.now());
    return { kind: 'declined' } as const;
  });
  if (done.kind !== 'changed') return done;
  return { kind: 'linked', isApplied: await waitForPosition(house, done.events) };
}

async function agree(
  tx: Transaction,
  house: House,
  request: LinkRequest,
  named: readonly string[],
  locale: string | undefined,
): Promise<
  CenterChanged | Extract<InvitationAnswered, { kind: 'nothing_named' | 'not_yours' | 'dead' }>
> {
  const accounts = [...new Set(named)];
  if (accounts.length === 0) return { kind: 'nothing_named' };
  const { asker, asked, both } = await readSides(tx, house, request);
  if (!isOwn(asker, request.account)) return { kind: 'dead' };
  if (!accounts.every((account) => isOwn(asked, account))) return { kind: 'not_yours' };
  const done = await changeCenter(tx, house, both.history, {
    accounts,
    beside: request.account,
    at: both.at,
    actor: `person:${request.invited}`,
    requester: request.invited,
    locale: locale ?? request.locale,
  });
  const isDone = done.kind === 'changed' || done.kind === 'requested';
  if (isDone) await answerLinkRequest(tx, request.id, 'agreed', house.now());
  return done;
}
