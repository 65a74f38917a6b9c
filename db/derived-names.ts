import type { Transaction } from './connect.ts';
import { SEQUENCER_LOCK } from './leaves.ts';

/** Waits until no sequencer works, and keeps them waiting until the transaction ends. */
export async function holdSequencer(tx: Transaction): Promise<void> {
  await tx`select pg_advisory_xact_lock(${SEQUENCER_LOCK})`;
}

/** Throws away everything that was derived, to be derived anew in the same transaction. */
export async function forgetDerived(tx: Transaction): Promise<void> {
  await tx`delete from carries`;
  await tx`delete from objection_states`;
  await tx`delete from accounts`;
  await tx`delete from memberships`;
  await tx`delete from residences`;
  await tx`delete from holdings`;
}

/** Every account and every objection that an event with a position names. */
export async function sequencedNames(
  tx: Transaction,
): Promise<{ readonly accounts: readonly string[]; readonly objections: readonly string[] }> {
  const accounts = await tx<{ name: string }[]>`
    select distinct account as name from events join leaves on leaves.event_id = events.id
    where account is not null`;
  const objections = await tx<{ name: string }[]>`
    select distinct objection as name from events join leaves on leaves.event_id = events.id
    where type = 'objected'`;
  return {
    accounts: accounts.map(({ name }) => name),
    objections: objections.map(({ name }) => name),
  };
}
