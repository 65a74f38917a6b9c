import type { Transaction } from '#db/connect.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { sessionAddresses } from '#db/person-sessions.ts';
import { revokeSession } from '#db/sessions.ts';
import {
  countTry,
  holdSignIn,
  type SignInRequest,
  signInOf,
  spendSignIn,
} from '#db/sign-in-requests.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { openPersonSession, type PersonActor } from './person-session.ts';
import { CODE_TRIES, isSignInCode } from './sign-in-code.ts';

/** The letter's link, on any device; or its code, in the browser that asked, which `asked` shows. */
export type SignInProof =
  | { readonly by: 'link'; readonly token: string }
  | { readonly by: 'code'; readonly asked: string; readonly code: string };

export type SignedIn =
  | { readonly kind: 'signed_in'; readonly actor: PersonActor }
  | { readonly kind: 'wrong_code'; readonly triesLeft: number }
  /** Used, expired, tried too often, or never ours: none of which is told apart. */
  | { readonly kind: 'dead' };

const DEAD: SignedIn = { kind: 'dead' };

/**
 * Signs in whoever reads the mailbox. A request works once, however many uses come at once, and a new
 * session with a new id begins; the one that this browser had ends. Where that one had asked to prove
 * a further address, its addresses go on into the new one: only there, so that nobody gets another's
 * address proven by sending them a letter.
 *
 * @param actor who this browser is by now
 * @param device a browser's and a system's plain names, for the person's own list
 */
export async function signInPerson(
  house: House,
  actor: Actor,
  proof: SignInProof,
  device = '',
): Promise<SignedIn> {
  const id = requestOf(house, proof);
  if (id === null) return DEAD;
  return inTransaction(house.db, async (tx): Promise<SignedIn> => {
    const request = await holdSignIn(tx, id);
    if (request === null || !isOpen(request, house.now())) return DEAD;
    if (proof.by === 'code' && !isSignInCode(house.vault, id, proof.code)) {
      await countTry(tx, id);
      const triesLeft = CODE_TRIES - request.tries - 1;
      return triesLeft > 0 ? { kind: 'wrong_code', triesLeft } : DEAD;
    }
    await spendSignIn(tx, id, house.now());
    return { kind: 'signed_in', actor: await begin(tx, house, actor, request, proof.by, device) };
  });
}

/** Whether the link could sign in now: what its page shows before its button. Changes nothing. */
export async function isSignInOpen(house: House, token: string): Promise<boolean> {
  const id = requestOf(house, { by: 'link', token });
  const request = id === null ? null : await signInOf(house.db, id);
  return request !== null && isOpen(request, house.now());
}

function requestOf({ vault }: House, proof: SignInProof): string | null {
  return proof.by === 'link'
    ? vault.readToken('sign_in', proof.token)
    : vault.readToken('sign_in_asked', proof.asked);
}

function isOpen({ mailed, spentAt, tries, expiresAt }: SignInRequest, now: Instant): boolean {
  return mailed && spentAt === null && tries < CODE_TRIES && now < expiresAt;
}

async function begin(
  tx: Transaction,
  house: House,
  actor: Actor,
  request: SignInRequest,
  by: 'link' | 'code',
  device: string,
): Promise<PersonActor> {
  const { address, session } = request;
  if (actor.kind !== 'person')
    return openPersonSession(tx, house, { address, proven: [address], by, device });
  const before = await sessionAddresses(tx, actor.session);
  await revokeSession(tx, actor.session, house.now());
  const isFurther = session === actor.session && before.length > 0;
  return openPersonSession(tx, house, {
    address: isFurther ? actor.address : address,
    proven: isFurther ? [...before, address] : [address],
    by,
    device,
  });
}
