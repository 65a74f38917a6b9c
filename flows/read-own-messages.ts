import { claimsOf, countClaims } from '#db/contact-claims.ts';
import { contactLimitsOf } from '#db/contact-limits.ts';
import { contactLabel } from '#messages/contact-label.ts';
import type { Locale } from '#messages/messages.ts';
import type { Instant } from '#rules/instant.ts';
import { calendarMonth } from '#rules/monthly-limit.ts';
import { versionToCheck } from '#rules/notice-in-effect.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { ownAccounts } from './own-accounts.ts';

export interface OwnMessages {
  /** The operator's limit a month; null where no notice of such messages is published. */
  readonly operators: number | null;
  /** What the person said; null where nothing. */
  readonly own: number | null;
  readonly sentThisMonth: number;
  readonly accounts: number;
  readonly sent: readonly {
    readonly account: string;
    readonly product: string;
    readonly assistant: string;
    readonly at: Instant;
    /** As it had to be shown, in the reader's language; null where it was not kept whether somebody paid. */
    readonly label: string | null;
  }[];
}

/** What assistants may send the person unasked, and what was permitted, with its label. */
export async function readOwnMessages(
  house: House,
  actor: Actor,
  locale: Locale,
): Promise<OwnMessages> {
  const own = await ownAccounts(house, actor);
  const accounts = own.accounts.map(({ account }) => account);
  const versions = (await readAllNotices(house)).versions.get('proactive_messages');
  const limits = await contactLimitsOf(house.db, accounts);
  const claims = await claimsOf(house.db, accounts);
  return {
    operators: versions === undefined ? null : (versionToCheck(versions, own.at).monthlyLimit ?? 0),
    own: limits.length === 0 ? null : Math.min(...limits.map(({ most }) => most)),
    sentThisMonth: await countClaims(house.db, accounts, calendarMonth(own.at)),
    accounts: accounts.length,
    sent: claims.map(({ account, assistant, at, paid }) => ({
      account,
      product: own.history.accounts.get(account)?.product ?? '',
      assistant,
      at,
      label: paid === null ? null : contactLabel(locale, paid),
    })),
  };
}
