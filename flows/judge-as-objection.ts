import { appendEvents } from '#db/append-events.ts';
import type { Transaction } from '#db/connect.ts';
import { objectionsOfFiling } from '#db/filings.ts';
import { inTransaction } from '#db/in-transaction.ts';
import type { InboundRow } from '#db/inbound-messages.ts';
import { type Actor, writeActor } from './actor.ts';
import { appendFiling, type Target } from './append-filing.ts';
import { concludeMail, writeBack } from './conclude-mail.ts';
import { readLocale, readTarget } from './file-objection.ts';
import type { House } from './house.ts';
import type { MailJudged } from './mail-judged.ts';
import type { MailSender } from './mail-sender.ts';
import { namePurposes } from './name-purposes.ts';
import { readAllNotices } from './notice-versions.ts';

/** It is an objection to these purposes. */
export interface ObjectionJudgment {
  readonly kind: 'objection';
  readonly purposes: readonly string[] | 'all';
  /** Whom it is for where somebody wrote for another (a lawyer, a parent, an association), with the mandate as evidence. */
  readonly for?: { readonly address: string; readonly mandate: string } | undefined;
  /** What shows that an unauthenticated mail is theirs; without it, the address is asked to confirm. */
  readonly proof?: string | undefined;
}

/**
 * Records the mail as an objection from the instant it was received. Authenticated, or with proof or a
 * mandate, it counts as confirmed; otherwise it protects and its address is asked.
 */
export async function judgeAsObjection(
  house: House,
  actor: Actor,
  row: InboundRow,
  sender: MailSender | null,
  judgment: ObjectionJudgment,
  why?: string | undefined,
): Promise<MailJudged> {
  const named = judgment.for?.address ?? sender?.address;
  if (named === undefined) return { kind: 'no_sender' };
  const target = readTarget({ address: named });
  if (target.kind !== 'target') return target;
  const notices = await readAllNotices(house);
  const wanted = namePurposes(notices, judgment.purposes, row.received_at, house.now());
  if (wanted.kind !== 'named') return wanted;
  const isSure =
    judgment.for !== undefined || judgment.proof !== undefined || row.authenticated === 'yes';
  // To ask the address would be to write because of a forged mail.
  if (!isSure && row.authenticated === 'dmarc_fail') return { kind: 'needs_proof' };
  return inTransaction(house.db, async (tx): Promise<MailJudged> => {
    const work = { house, actor, row, judgment, purposes: wanted.purposes, isSure };
    const reference =
      (await confirmsPending(tx, work)) ?? (await filesAnew(tx, work, target.target));
    const outcome = isSure ? 'objection' : 'asked';
    await concludeMail(tx, house, actor, row, { outcome, filing: reference, why });
    if (judgment.for !== undefined || (!isSure && reference === row.filing)) {
      const kind = isSure ? 'answered' : 'confirm';
      await writeBack(tx, house, row, sender, { kind, filing: reference });
    }
    return { kind: 'judged', reference, confirmed: isSure };
  });
}

interface Work {
  readonly house: House;
  readonly actor: Actor;
  readonly row: InboundRow;
  readonly judgment: ObjectionJudgment;
  readonly purposes: readonly string[];
  readonly isSure: boolean;
}

/** The filing that protects meanwhile, where it names all that is wanted: only those of its objections are confirmed. */
async function confirmsPending(tx: Transaction, work: Work): Promise<string | null> {
  const { house, actor, row, judgment, purposes, isSure } = work;
  if (row.filing === null || judgment.for !== undefined) return null;
  const objections = await objectionsOfFiling(tx, row.filing);
  const chosen = objections.filter(({ purpose }) => purposes.includes(purpose));
  if (chosen.length < purposes.length) return null;
  if (!isSure) return row.filing;
  const filing = row.filing;
  await appendEvents(
    tx,
    house,
    chosen.map(({ id, purpose }) => ({
      type: 'confirmed',
      at: house.now(),
      actor: writeActor(actor),
      source: 'confirmation',
      sourceId: id,
      objection: id,
      filing,
      purpose,
      texts: [{ kind: 'evidence', sealed: house.vault.seal(evidenceOf(row, judgment)) }],
    })),
  );
  return filing;
}

async function filesAnew(tx: Transaction, work: Work, target: Target): Promise<string> {
  const { house, actor, row, judgment, purposes, isSure } = work;
  const filed = await appendFiling(tx, house, actor, {
    target,
    purposes,
    receivedAt: row.received_at,
    channel: judgment.for === undefined ? 'email' : 'representative',
    locale: readLocale(row.language ?? undefined),
    confirmed: isSure,
    evidence: evidenceOf(row, judgment),
  });
  return filed.reference;
}

function evidenceOf(row: InboundRow, judgment: ObjectionJudgment): string {
  const words = judgment.for?.mandate ?? judgment.proof;
  return words === undefined ? `mail ${row.id}` : `mail ${row.id}\n${words}`;
}
