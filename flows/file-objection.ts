import { inTransaction } from '#db/in-transaction.ts';
import { type AddressProblem, canonicalAddress } from '#mail/canonical-address.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import { type AskingLetter, appendFiling, type Filed, type Target } from './append-filing.ts';
import { ForbiddenError } from './forbidden.ts';
import type { House } from './house.ts';
import { namePurposes } from './name-purposes.ts';
import { readAllNotices } from './notice-versions.ts';

export interface FileObjection {
  /** The address as somebody wrote it, or an account by the operator's own id. */
  readonly target: { readonly address: string } | { readonly account: string };
  readonly purposes: readonly string[] | 'all';
  readonly channel: 'form' | 'email' | 'api' | 'signed_in' | 'representative';
  /** Never decides anything. */
  readonly reason?: string | undefined;
  readonly evidence?: string | undefined;
  /** en, de or da. */
  readonly locale?: string | undefined;
  /** When it reached us, where that was before now (a mail that waited); only from the portal itself. */
  readonly receivedAt?: Instant | undefined;
  /** Rule 13: an authenticated mail, or the signed-in person for what is theirs. */
  readonly confirmed?: boolean | undefined;
  /** How an unconfirmed one asks to be confirmed; a mail whose meaning is not sure asks what was meant, a forged one nothing. */
  readonly letter?: AskingLetter | undefined;
  /** The channel's own id for it (a message's): the same one twice is one filing. */
  readonly sourceId?: string | undefined;
}

export type FilingAnswer = ({ readonly kind: 'filed' } & Filed) | FilingRefusal;
export type FilingRefusal =
  | { readonly kind: 'bad_address'; readonly problem: AddressProblem }
  | { readonly kind: 'unknown_purpose'; readonly purposes: readonly string[] };

/**
 * The door of every objection, by form, by mail, by API: appends it, owes the letter that asks for
 * confirmation, and answers once both are durable. It counts from the instant it was received. The
 * answer, and the work for it, are the same for a known and an unknown address. Throws
 * `ForbiddenError` where a stranger would have it confirmed or dated back.
 */
export async function fileObjection(
  house: House,
  actor: Actor,
  command: FileObjection,
): Promise<FilingAnswer> {
  const isOurs = actor.kind === 'system' || actor.kind === 'person';
  if ((command.confirmed || command.receivedAt !== undefined) && !isOurs)
    throw new ForbiddenError(actor, 'confirm or date back a filing');
  const target = readTarget(command.target);
  if (target.kind !== 'target') return target;
  const now = house.now();
  const receivedAt = Math.min(command.receivedAt ?? now, now);
  const notices = await readAllNotices(house);
  const named = namePurposes(notices, command.purposes, receivedAt, now);
  if (named.kind !== 'named') return named;
  const filed = await inTransaction(house.db, (tx) =>
    appendFiling(tx, house, actor, {
      target: target.target,
      purposes: named.purposes,
      receivedAt,
      channel: command.channel,
      locale: readLocale(command.locale),
      confirmed: command.confirmed ?? false,
      reason: command.reason,
      evidence: command.evidence,
      letter: command.letter,
      sourceId: command.sourceId,
    }),
  );
  return { kind: 'filed', ...filed };
}

/** The target with its address canonical, or why that is none. */
export function readTarget(
  target: FileObjection['target'],
):
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'bad_address'; readonly problem: AddressProblem } {
  if ('account' in target) return { kind: 'target', target: { account: target.account } };
  const read = canonicalAddress(target.address);
  return read.ok
    ? { kind: 'target', target: { address: read.address } }
    : { kind: 'bad_address', problem: read.problem };
}

/** The language of the letters; English where none of ours is named. */
export function readLocale(locale: string | undefined): string {
  return locale === 'de' || locale === 'da' ? locale : 'en';
}
