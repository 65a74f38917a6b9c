import type { Chain, ObjectionChain, Step } from './explain.ts';
import { type Span, writeInstant } from './instant.ts';
import type { Reason } from './reason.ts';

/** Plain English for an operator at a terminal. The pages have their own words, in every language, from the same data. */
const REASON_WORDS: { readonly [reason in Reason]: string } = {
  stale: 'The gate has lost the changes for longer than it may.',
  unknown_account: 'An account that this concerns is not in the directory.',
  account_closed: 'An account that this concerns is closed.',
  region_unknown: 'It is not known where an account that this concerns is.',
  region_exempt:
    'The purpose is not carried out where the account is, or was when this was created.',
  not_started: 'The purpose has not started where the account is.',
  before_start: 'The purpose uses only data created since its start, and this is older.',
  not_in_notice: 'The notice in effect does not name this category of this product.',
  not_told: 'The account was not told early enough of a notice that names this data.',
  not_public: 'The purpose uses public data only, and this is not known to be public.',
  not_linked: 'The accounts were not in one center when this was created, or are not now.',
  age_unknown: 'The purpose has a least age, and the age is not known.',
  minor: 'The person was under the least age when this was created, or is today.',
  topic_unknown: 'The purpose excludes topics, and this was not classified.',
  special_category: 'This has a topic that the purpose excludes.',
  no_consent: 'The purpose rests on consent, and none stood when this was created and stands now.',
  objection_pending: 'An objection that is still to be confirmed covers this.',
  objection: 'An objection covers this.',
};

const FULLNESS_WORDS = {
  everything: 'an objection covers everything',
  region_unknown: 'all is covered, as it was not known where the account was',
  exempt: 'all is covered, as the purpose was not carried out there',
  not_started: 'all is covered, as the purpose had not started there',
} as const;

function stepWords({ account, at, cause }: Step): string {
  const start = `It started on account ${account} at ${writeInstant(at)}`;
  switch (cause.kind) {
    case 'filed_for_account':
      return `${start}, which it was filed for.`;
    case 'filed_for_address':
      return `${start}, which held the address ${cause.address}.`;
    case 'address_came_to_account':
      return `${start}, when the account came to hold the address ${cause.address}.`;
    case 'same_center':
      return `${start}, in the same center ${cause.center} as account ${cause.via}.`;
    case 'linked':
      return `${start}, from account ${cause.via}, when ${cause.joined} joined the center ${cause.center}.`;
  }
}

function spanWords({ from, until }: Span): string {
  const start = from === null ? 'since ever' : `since ${writeInstant(from)}`;
  return until === null ? `${start}, and still` : `${start}, until ${writeInstant(until)}`;
}

function objectionWords(chain: ObjectionChain): readonly string[] {
  const { objection, purpose, filedFor, filedAt, confirmedAt, account, span, coversAll } = chain;
  const target =
    filedFor.kind === 'address'
      ? `the address ${filedFor.address}`
      : `the account ${filedFor.account}`;
  const confirmed =
    confirmedAt === null ? 'still to be confirmed' : `confirmed ${writeInstant(confirmedAt)}`;
  const full = coversAll
    ? ` By version ${coversAll.version} of the notice ${FULLNESS_WORDS[coversAll.because]}.`
    : '';
  const ended = chain.endedBy ? ` It ended there: ${chain.endedBy}.` : '';
  return [
    `Objection ${objection} to ${purpose}, filed ${writeInstant(filedAt)} for ${target}, ${confirmed}.`,
    ...chain.steps.map(stepWords),
    `On account ${account} it protects what was created ${spanWords(span)}.${full}${ended}`,
  ];
}

/** The chain behind an answer as English sentences: the answer, each reason, the way of each objection. */
export function inWords({ decision, question, purpose, objections }: Chain): readonly string[] {
  const { record, at } = question;
  const notice =
    decision.noticeVersion === null
      ? 'no version of its notice had taken effect'
      : `by version ${decision.noticeVersion} of its notice`;
  const verb = decision.use ? 'may be used' : 'may not be used';
  const created = writeInstant(record.createdAt);
  return [
    `Data of account ${record.accountId} created ${created} ${verb} for ${purpose} at ${writeInstant(at)}: ${notice}.`,
    ...decision.reasons.map((reason) => REASON_WORDS[reason]),
    ...objections.flatMap(objectionWords),
  ];
}
