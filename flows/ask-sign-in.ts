import { keepAddress } from '#db/addresses.ts';
import type { Transaction } from '#db/connect.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { countIn } from '#db/rate-counts.ts';
import {
  deleteSignIns,
  holdSignIns,
  insertSignIn,
  unansweredSignIns,
} from '#db/sign-in-requests.ts';
import { type AddressProblem, canonicalAddress } from '#mail/canonical-address.ts';
import { nextAllowed } from '#mail/outbound/budget.ts';
import { DAY, type Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import { readLocale } from './file-objection.ts';
import type { House } from './house.ts';
import { oweLetter } from './owe-letter.ts';

export interface AskSignIn {
  /** As somebody typed it. */
  readonly address: string;
  /** en, de or da. */
  readonly locale?: string | undefined;
}

export type SignInAsked =
  /** `asked` is for the browser that asked: with it, and only with it, the code of the letter signs in. */
  | { readonly kind: 'asked'; readonly asked: string; readonly expiresAt: Instant }
  | { readonly kind: 'bad_address'; readonly problem: AddressProblem }
  | { readonly kind: 'too_many' };

/** How long a link and a code hold. Milliseconds. */
const VALID = 15 * 60_000;
const HOUR = 3_600_000;
/** Asked by one client in an hour; many people may share one. */
const CLIENT_AT_MOST = 300;

/**
 * Asks for a letter with a link and a code that prove the address. The answer and the work for it are
 * the same whether or not anybody knows the address. A signed-in person asks so to prove a further one.
 * Letters that nobody answers count against the budget of the address: ten minutes apart, three in any
 * 24 hours; beyond it the answer is the same, and no letter goes.
 */
export async function askSignIn(
  house: House,
  actor: Actor,
  command: AskSignIn,
): Promise<SignInAsked> {
  const read = canonicalAddress(command.address);
  if (!read.ok) return { kind: 'bad_address', problem: read.problem };
  const id = house.newId();
  const askedAt = house.now();
  const expiresAt = askedAt + VALID;
  const address = house.vault.addressHash(read.address);
  const sealed = house.vault.seal(read.address);
  const isAllowed = await inTransaction(house.db, async (tx) => {
    if (!(await clientMayAsk(tx, house, actor, askedAt))) return false;
    await holdSignIns(tx, address);
    await deleteSignIns(tx, askedAt - 2 * DAY);
    const unanswered = await unansweredSignIns(tx, address, askedAt - DAY);
    const mailed = nextAllowed(askedAt, unanswered) <= askedAt;
    const session = actor.kind === 'person' ? actor.session : null;
    const locale = readLocale(command.locale);
    await insertSignIn(tx, { id, address, locale, askedAt, expiresAt, mailed, session });
    await keepAddress(tx, { hash: address, sealed });
    if (mailed) {
      const about = { request: id };
      const cause = `sign_in:${id}`;
      await oweLetter(tx, house, { kind: 'sign_in', addressHash: address, locale, about, cause });
    }
    return true;
  });
  if (!isAllowed) return { kind: 'too_many' };
  return { kind: 'asked', asked: house.vault.token('sign_in_asked', id), expiresAt };
}

async function clientMayAsk(
  tx: Transaction,
  house: House,
  actor: Actor,
  now: Instant,
): Promise<boolean> {
  if (actor.kind !== 'anonymous') return true;
  const bucket = `sign_in:${house.vault.hmac('rate bucket', actor.client)}`;
  return (await countIn(tx, bucket, now - (now % HOUR))) <= CLIENT_AT_MOST;
}
