import { needsGuardian } from './age.ts';
import { annulments } from './annulment.ts';
import type { OpenCarry } from './carry-ledger.ts';
import { ConsentLedger } from './consent-ledger.ts';
import { DirectoryLedger } from './directory-ledger.ts';
import type { Consented, ConsentWithdrawn, RuleEvent } from './event.ts';
import { inOrder } from './event-order.ts';
import { type Filings, filings } from './filings.ts';
import type { AccountHistory, Carry, History, ObjectionHistory } from './history.ts';
import type { Instant } from './instant.ts';
import { Spreading } from './spreading.ts';

/**
 * Rule 9. Coverage is a pure function of the events in time order, whatever order they arrived in: a letter entered a
 * week late gives the same as if it had arrived in time.
 */
interface State {
  readonly directory: DirectoryLedger;
  readonly spreading: Spreading;
  readonly consents: ConsentLedger;
}

/** What stands on each account by itself comes first: whether a yes counts depends on a birth date told at any time. */
function readDirectory(events: readonly RuleEvent[]): DirectoryLedger {
  const directory = new DirectoryLedger();
  for (const event of events) {
    if (event.type === 'account_opened') directory.open(event);
    else if (event.type === 'account_closed') directory.close(event);
    else if (event.type === 'region_changed') directory.move(event);
    else if (event.type === 'told') directory.tell(event);
  }
  return directory;
}

/** Rule 7. A yes that does not count changes nothing. */
function consent(state: State, event: Consented, turn: number): void {
  const { account, purpose, at, guardian } = event;
  const { bornOn } = state.directory.of(account);
  if (needsGuardian(bornOn, at) && guardian === undefined) return;
  state.spreading.carries.endByConsent(account, purpose, at);
  state.consents.yes(account, purpose, at, turn);
}

/** Rule 7. Withdrawing consent is a no, so it reaches the whole center. */
function withdrawConsent(state: State, event: ConsentWithdrawn, turn: number): void {
  const { account, purpose } = event;
  for (const each of state.spreading.centers.everyoneWith(account)) {
    state.consents.no(each, purpose, turn);
  }
}

function take(state: State, event: RuleEvent, turn: number): void {
  const { spreading } = state;
  switch (event.type) {
    case 'unlinked':
      spreading.centers.leave(event.account, event.at);
      break;
    case 'address_removed':
      spreading.addresses.remove(event.account, event.address, event.at);
      break;
    case 'address_added':
      spreading.addAddress(event, turn);
      break;
    case 'linked':
      spreading.link(event, turn);
      break;
    case 'objected':
      spreading.file(event, turn);
      break;
    case 'withdrawn':
      spreading.withdraw(event);
      break;
    case 'consented':
      consent(state, event, turn);
      break;
    case 'consent_withdrawn':
      withdrawConsent(state, event, turn);
      break;
    default:
      break; // what stands on the account by itself, or on the filing, is read elsewhere
  }
}

function asCarry({ turn: _, ...carry }: OpenCarry): Carry {
  return carry;
}

/** Rule 7: an objection that is confirmed, whenever that was, has ended consent from the instant it started there. */
function endConsents(state: State, accounts: Iterable<string>, filed: Filings): void {
  for (const account of accounts) {
    for (const { objection, purpose, turn } of state.spreading.carries.allOf(account)) {
      if (filed.get(objection)?.confirmedAt != null) state.consents.no(account, purpose, turn);
    }
  }
}

function accountHistory(state: State, account: string): AccountHistory {
  return {
    account,
    ...state.directory.of(account),
    centers: state.spreading.centers.spansOf(account),
    addresses: state.spreading.addresses.spansOf(account),
    consents: state.consents.standing(account),
    carries: state.spreading.carries.allOf(account).map(asCarry),
  };
}

function namedAccounts(events: readonly RuleEvent[]): ReadonlySet<string> {
  const named = events.map((event) => ('account' in event ? event.account : undefined));
  return new Set(named.filter((account) => account !== undefined));
}

function objectionHistories(state: State, filed: Filings): ReadonlyMap<string, ObjectionHistory> {
  const histories = new Map<string, ObjectionHistory>();
  for (const [objection, filing] of filed) {
    const carries = state.spreading.carries.of(objection).map(asCarry);
    histories.set(objection, { ...filing, carries });
  }
  return histories;
}

/**
 * @param events in any order; all of them count, so none may lie after the instants that are asked about
 * @returns what holds for every instant from the last event on
 */
export function derive(events: readonly RuleEvent[]): History {
  const ordered = inOrder(events);
  const annulled = annulments(ordered);
  const filed = filings(ordered, annulled);
  const state: State = {
    directory: readDirectory(ordered),
    spreading: new Spreading(),
    consents: new ConsentLedger(),
  };
  ordered.forEach((event, turn) => {
    const isAnnulled = event.type === 'objected' && annulled.has(event.objection);
    if (!isAnnulled) take(state, event, turn);
  });
  const accounts = namedAccounts(ordered);
  endConsents(state, accounts, filed);
  return {
    accounts: new Map([...accounts].map((account) => [account, accountHistory(state, account)])),
    objections: objectionHistories(state, filed),
  };
}

/** What would have been derived at this instant, with today's knowledge of the events at or before it. */
export function deriveAsOf(events: readonly RuleEvent[], at: Instant): History {
  return derive(events.filter((event) => event.at <= at));
}
