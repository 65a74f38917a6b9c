import type { Transaction } from '#db/connect.ts';
import { countClaims, insertClaim, lastClaimAt, lockClaims } from '#db/contact-claims.ts';
import { contactLimitsOf } from '#db/contact-limits.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { contactLabel } from '#messages/contact-label.ts';
import type { Locale } from '#messages/messages.ts';
import { accountsInCenter } from '#rules/center.ts';
import { type ContactDecision, decideContact as decide } from '#rules/contact.ts';
import { deriveAsOf } from '#rules/derive.ts';
import type { Facts } from '#rules/facts.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { calendarMonth, monthlyLimit } from '#rules/monthly-limit.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { versionToCheck } from '#rules/notice-in-effect.ts';
import type { ContactReason } from '#rules/reason.ts';
import type { Actor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';

const PURPOSE = 'proactive_messages';
/** A message is sent when it is asked for; this much a sender's clock and queue may lag behind. */
const MOST_LATE: Instant = 5 * 60_000;
/**
 * A claim reserves; whether its message went out only the assistant knows, and says in `lastProactiveAt`. After this
 * much time it counts as sent, whatever the assistant says or forgets to say.
 */
const SENT_AFTER: Instant = 60_000;

export interface AskContact {
  readonly account: string;
  readonly assistant: string;
  /** When the sender asks: nearly now. What is decided, and counted, is decided as of the server's now. */
  readonly at: Instant;
  readonly userMessagesInWindow: number;
  readonly lastProactiveAt?: Instant | undefined;
  readonly lastUserMessageAt?: Instant | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly paid: boolean;
  readonly labelled: boolean;
}

export type ContactAnswer =
  | {
      readonly kind: 'decided';
      readonly allowed: boolean;
      readonly reasons: readonly ContactReason[];
      /** Present where it is allowed: it counts against the month's limit from now on. */
      readonly claim?: { readonly id: string; readonly label: string };
    }
  | { readonly kind: 'in_the_future'; readonly field: ContactInstant }
  /** `at` is over: an answer for the past would let a message be sent that may not be sent now. */
  | { readonly kind: 'too_late' }
  /** The operator has published no notice for such messages, so none may be sent. */
  | { readonly kind: 'unknown_purpose' };

const INSTANTS = ['at', 'lastProactiveAt', 'lastUserMessageAt'] as const;
type ContactInstant = (typeof INSTANTS)[number];

/**
 * May this assistant write unasked, now? A permitted message is claimed in the same transaction: it counts against the
 * month's limit at once, and as a message that wants an answer after a minute.
 */
export async function decideContact(
  house: House,
  actor: Actor,
  ask: AskContact,
): Promise<ContactAnswer> {
  demand(actor, { scope: 'decisions:read' });
  const now = house.now();
  const field = INSTANTS.find((each) => (ask[each] ?? now) > now);
  if (field !== undefined) return { kind: 'in_the_future', field };
  if (ask.at < now - MOST_LATE) return { kind: 'too_late' };
  const versions = (await readAllNotices(house)).versions.get(PURPOSE);
  if (!versions) return { kind: 'unknown_purpose' };
  return inTransaction(house.db, async (tx): Promise<ContactAnswer> => {
    const { account, assistant, paid } = ask;
    const events = await ruleEventsAround(tx, { accounts: [account] }, { asOf: now });
    const history = deriveAsOf(events, now);
    const facts = historyFacts(history);
    const person = accountsInCenter(history, account, now);
    await lockClaims(tx, person);
    const { allowed, reasons } = await decideClaim(
      tx,
      facts,
      versions,
      { ...ask, at: now },
      person,
    );
    if (!allowed) return { kind: 'decided', allowed, reasons };
    const id = house.newId();
    await insertClaim(tx, { id, account, assistant, at: now, claimedAt: now, paid });
    const label = contactLabel(languageOf(facts.regionAt(account, now)), paid);
    return { kind: 'decided', allowed, reasons, claim: { id, label } };
  });
}

/** The limit is a person's, and an accounts center is one person's: what is sent to any of its accounts counts, and the lowest limit holds. */
async function ownLimit(tx: Transaction, person: readonly string[]): Promise<number | null> {
  const limits = await contactLimitsOf(tx, person);
  return limits.length === 0 ? null : Math.min(...limits.map(({ most }) => most));
}

async function decideClaim(
  tx: Transaction,
  facts: Facts,
  versions: readonly NoticeVersion[],
  ask: AskContact,
  person: readonly string[],
): Promise<ContactDecision> {
  const sentThisMonth = await countClaims(tx, person, calendarMonth(ask.at));
  const limit = monthlyLimit(versionToCheck(versions, ask.at), await ownLimit(tx, person));
  const claimedAt = await lastClaimAt(tx, ask.account, ask.assistant, ask.at - SENT_AFTER);
  const lastProactiveAt = latest(ask.lastProactiveAt, claimedAt);
  return decide(facts, versions, { ...ask, lastProactiveAt, sentThisMonth, limit });
}

function latest(said: Instant | undefined, claimed: Instant | null): Instant | undefined {
  return said === undefined || claimed === null
    ? (said ?? claimed ?? undefined)
    : Math.max(said, claimed);
}

/** The language most read where the account lives, of those the portal speaks. */
function languageOf(region: string | null): Locale {
  if (region === 'DK') return 'da';
  return region === 'DE' || region === 'AT' || region === 'LI' ? 'de' : 'en';
}
