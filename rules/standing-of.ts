import type { Question } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { versionsByThen, versionToCheck } from './notice-in-effect.ts';
import { namesData } from './notice-names.ts';
import { type Terms, termsIn } from './rollout.ts';

/** What is known of one account that a decision about a record looked at. */
export interface AccountStanding {
  readonly account: string;
  readonly isClosed: boolean;
  readonly bornOn: string | null;
  readonly regionNow: string | null;
  readonly regionAtCreation: string | null;
  /** What the notice says of where the account is now; null where that is not known. */
  readonly terms: Terms | null;
  readonly centerNow: string | null;
  readonly centerAtCreation: string | null;
  /** The first telling of a version in effect by now that names the data; null where there was none. */
  readonly told: { readonly version: number; readonly at: Instant } | null;
  readonly consentSince: Instant | null;
}

function firstTold(
  facts: Facts,
  versions: readonly NoticeVersion[],
  account: string,
  { record, at }: Question,
): AccountStanding['told'] {
  const told = versionsByThen(versions, at)
    .filter((version) => namesData(version, record.product, record.category))
    .flatMap(({ purpose, version }) => {
      const toldAt = facts.toldAt(account, purpose, version);
      return toldAt === null ? [] : [{ version, at: toldAt }];
    });
  return told.sort((a, b) => a.at - b.at)[0] ?? null;
}

export function standingOf(
  facts: Facts,
  versions: readonly NoticeVersion[],
  account: string,
  question: Question,
): AccountStanding {
  const { record, at } = question;
  const version = versionToCheck(versions, at);
  const regionNow = facts.regionAt(account, at);
  return {
    account,
    isClosed: facts.isClosed(account),
    bornOn: facts.bornOn(account),
    regionNow,
    regionAtCreation: facts.regionAt(account, record.createdAt),
    terms: regionNow === null ? null : termsIn(version, regionNow),
    centerNow: facts.centerAt(account, at),
    centerAtCreation: facts.centerAt(account, record.createdAt),
    told: firstTold(facts, versions, account, question),
    consentSince: facts.consentSince(account, version.purpose),
  };
}
