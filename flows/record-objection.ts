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
import { type ScanRefusal, sealScan } from './seal-scan.ts';

export interface RecordObjection {
  readonly target: FileObjection['target'];
  readonly purposes: readonly string[] | 'all';
  /** When it reached the operator; may lie in the past. */
  readonly receivedAt: Instant;
  readonly channel: 'letter' | 'phone' | 'in_person' | 'other_system' | 'representative';
  /** What shows it: the words said, the letter's, the mandate of who speaks for another. */
  readonly evidence: string;
  /** A PDF, PNG or JPEG of at most 10 MiB. */
  readonly scan?: Uint8Array | undefined;
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
  | { readonly kind: 'future' }
  | ScanRefusal;

/**
 * Records an objection that came by letter, by phone, in person, through another system or by a representative. It counts
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
  const scan = command.scan && sealScan(house.vault, command.scan);
  if (scan?.kind === 'bad_scan') return scan;
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
      scan,
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
