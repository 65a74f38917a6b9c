import { ruleEventsAround } from '#db/events-of.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { derive } from '#rules/derive.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import { appendFiling } from './append-filing.ts';
import {
  type FileObjection,
  type FilingRefusal,
  readLocale,
  readTarget,
} from './file-objection.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { namePurposes } from './name-purposes.ts';
import { readAllNotices } from './notice-versions.ts';

export interface RecordObjection {
  readonly target: FileObjection['target'];
  readonly purposes: readonly string[] | 'all';
  /** When it reached the operator; may lie in the past. */
  readonly receivedAt: Instant;
  readonly channel: 'letter' | 'phone' | 'in_person' | 'other_system';
  readonly evidence: string;
  readonly reason?: string | undefined;
  readonly locale?: string | undefined;
}

export type RecordingAnswer =
  | {
      readonly kind: 'recorded';
      readonly reference: string;
      readonly objections: readonly {
        readonly objection: string;
        readonly purpose: string;
        /** The accounts that carry it, ended or not, by their ids. */
        readonly accounts: readonly string[];
      }[];
    }
  | FilingRefusal
  | { readonly kind: 'future' };

/**
 * Records an objection that came by letter, by phone, in person or through another system. It counts
 * from the instant it was received there, and as confirmed at once, on the evidence given (rule 13).
 */
export async function recordObjection(
  house: House,
  actor: Actor,
  command: RecordObjection,
): Promise<RecordingAnswer> {
  demand(actor, { action: 'objection.record', scope: 'objections:record' });
  const now = house.now();
  if (command.receivedAt > now) return { kind: 'future' };
  const target = readTarget(command.target);
  if (target.kind !== 'target') return target;
  const notices = await readAllNotices(house);
  const named = namePurposes(notices, command.purposes, command.receivedAt, now);
  if (named.kind !== 'named') return named;
  const { receivedAt, channel, evidence, reason } = command;
  const { reference, objections } = await inTransaction(house.db, (tx) =>
    appendFiling(tx, house, actor, {
      target: target.target,
      purposes: named.purposes,
      receivedAt,
      channel,
      locale: readLocale(command.locale),
      confirmed: true,
      evidence,
      reason,
    }),
  );
  const accounts = await carriersOf(
    house,
    objections.map(({ objection }) => objection),
  );
  return {
    kind: 'recorded',
    reference,
    objections: objections.map((each) => ({ ...each, accounts: accounts(each.objection) })),
  };
}

/** Derived from the events themselves, so that nobody waits for the sequencer. */
async function carriersOf(house: House, objections: readonly string[]) {
  const history = derive(await ruleEventsAround(house.db, { objections }));
  return (objection: string) =>
    (history.objections.get(objection)?.carries ?? []).map(({ account }) => account).sort();
}
