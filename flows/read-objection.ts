import { sealedAddresses } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { type Filing, filingOf, objectionsOfFiling } from '#db/filings.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type LetterRow, lettersOfFiling } from '#db/letters.ts';
import { type TimelineEntry, textsOf, timelineOf } from '#db/timeline.ts';
import { visibleText } from '#mail/visible-text.ts';
import { whyAll } from '#rules/covers-all.ts';
import { derive } from '#rules/derive.ts';
import { type Step, wayTo } from '#rules/explain.ts';
import type { CarryCause, History } from '#rules/history.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { type ObjectionStatus, objectionStatus } from '#rules/objection-status.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { maskAddress } from './mask-address.ts';
import { type Notices, readAllNotices } from './notice-versions.ts';
import { readReference } from './reference.ts';

/** One objection on one account, and how it came there. */
export interface ShownCarry {
  readonly account: string;
  readonly product: string | null;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly endedBy: 'withdrawn' | 'consented' | null;
  /** True where it covers all the account's data, whenever created (rules 16 and 17). */
  readonly full: boolean;
  readonly cause: CarryCause;
  /** Why it is carried: from the account it first started on to this one, step by step. */
  readonly way: readonly Step[];
}

export interface ShownObjection {
  readonly objection: string;
  readonly purpose: string;
  readonly status: ObjectionStatus;
  readonly confirmedAt: Instant | null;
  readonly carries: readonly ShownCarry[];
}

/** Everything about one filing in one place. */
export interface FilingRecord extends Omit<Filing, 'address'> {
  /** Masked. */
  readonly address: string | null;
  readonly objections: readonly ShownObjection[];
  readonly timeline: readonly TimelineEntry[];
  readonly letters: readonly LetterRow[];
  /** What came with it, in the sender's own words: text to be shown as text, control characters made visible. */
  readonly texts: readonly { readonly kind: string; readonly text: string }[];
}

/**
 * One filing for the privacy office: its objections with their accounts, its timeline, its letters
 * and the words it came with. Null where there is none. A reason is asked for (threat 28): without one
 * nothing is shown. The look is appended to the stream first.
 */
export async function readObjection(
  house: House,
  actor: Actor,
  { reference, why }: { readonly reference: string; readonly why?: string | undefined },
): Promise<FilingRecord | 'why_needed' | null> {
  demand(actor, { action: 'objection.look', scope: 'audit:read' });
  const asked = readReference(reference);
  const filing = asked === null ? null : await filingOf(house.db, asked);
  if (filing === null) return null;
  if (why === undefined || why.trim() === '') return 'why_needed';
  await logLook(house, actor, filing.reference, why);
  const timeline = await timelineOf(house.db, filing.reference);
  const ids = timeline.map(({ id }) => id);
  const texts = await textsOf(house.db, timeline[0]?.type === 'filed' ? ids.slice(0, 1) : ids);
  return {
    ...filing,
    address: await maskedAddress(house, filing),
    objections: await shownObjections(house, filing.reference),
    timeline,
    letters: await lettersOfFiling(house.db, filing.reference),
    texts: texts.map(({ kind, sealed }) => ({
      kind,
      text: visibleText(Buffer.from(house.vault.open(sealed)).toString('utf8')),
    })),
  };
}

async function shownObjections(house: House, reference: string): Promise<ShownObjection[]> {
  const filed = await objectionsOfFiling(house.db, reference);
  const objections = filed.map(({ id }) => id);
  const history = derive(await ruleEventsAround(house.db, { objections }));
  const { versions } = await readAllNotices(house);
  return objections.flatMap((objection) => shown(history, versions, objection, house.now()));
}

function shown(
  history: History,
  notices: Notices['versions'],
  id: string,
  now: Instant,
): ShownObjection[] {
  const found = history.objections.get(id);
  if (!found) return [];
  const facts = historyFacts(history);
  const versions = notices.get(found.purpose) ?? [];
  const carries = found.carries.map(({ account, from, until, endedBy, cause }) => ({
    account,
    product: history.accounts.get(account)?.product ?? null,
    from,
    until,
    endedBy,
    full: whyAll(versions, from, facts.regionAt(account, from), now) !== null,
    cause,
    way: wayTo(history, id, account) ?? [],
  }));
  const { objection, purpose, confirmedAt } = found;
  return [{ objection, purpose, status: objectionStatus(found, now), confirmedAt, carries }];
}

async function maskedAddress(house: House, { address }: Filing): Promise<string | null> {
  if (address === null) return null;
  const sealed = (await sealedAddresses(house.db, [address])).get(address);
  return sealed ? maskAddress(house.vault, sealed) : null;
}

async function logLook(house: House, actor: Actor, reference: string, why: string): Promise<void> {
  await inTransaction(house.db, (tx) =>
    appendEvents(tx, house, [
      {
        type: 'looked',
        at: house.now(),
        actor: writeActor(actor),
        filing: reference,
        body: { at: 'objection' },
        texts: [{ kind: 'why', sealed: house.vault.seal(why) }],
      },
    ]),
  );
}
