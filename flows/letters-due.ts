import { createHash } from 'node:crypto';
import type { Instant } from '#rules/instant.ts';
import { DAY } from '#rules/instant.ts';
import type { LetterOwed } from './owe-letter.ts';

/** How one filing stood before and stands after a derivation. Its objections share one confirmation. */
export interface FilingChange {
  readonly reference: string;
  readonly locale: string;
  /** Keyed hashes to write to: the filing's address, or those the target account holds. */
  readonly recipients: readonly string[];
  readonly lapsesAt: Instant;
  /** True where this derivation saw it for the first time. */
  readonly isNew: boolean;
  readonly confirmedBefore: boolean;
  readonly confirmedAfter: boolean;
  /** Accounts that carry one of its objections now and did not before, and since when. */
  readonly reached: readonly { readonly account: string; readonly from: Instant }[];
}

/** A consent that ended an objection on an account. */
export interface ConsentEnding {
  readonly objection: string;
  readonly filing: string;
  readonly purpose: string;
  readonly account: string;
  readonly product?: string | undefined;
  readonly at: Instant;
  /** The `actor` of the consent's event. */
  readonly by: string;
  /** Whether a guardian consented. */
  readonly guardian?: boolean | undefined;
  readonly locale: string;
  readonly recipients: readonly string[];
}

export interface DerivedChange {
  readonly filings: readonly FilingChange[];
  readonly consentEndings: readonly ConsentEnding[];
}

const REMIND_AHEAD = 7 * DAY;

/** The letters that a derived difference owes. Pure: the same difference owes the same causes again. */
export function lettersDueFor(change: DerivedChange): LetterOwed[] {
  return [
    ...change.filings.flatMap(confirmedLetters),
    ...change.filings.flatMap(linkedLetters),
    ...change.filings.flatMap(lapseLetters),
    ...change.consentEndings.flatMap(consentEndedLetters),
  ];
}

function confirmedLetters(filing: FilingChange): LetterOwed[] {
  if (!filing.confirmedAfter || filing.confirmedBefore) return [];
  return toEach(filing.recipients, filing, {
    kind: 'confirmed',
    about: { reference: filing.reference },
    cause: `confirmed:${filing.reference}`,
  });
}

/** Only what was confirmed before is told of: until then nothing about other accounts is shown. */
function linkedLetters(filing: FilingChange): LetterOwed[] {
  if (!filing.confirmedBefore || !filing.confirmedAfter || filing.reached.length === 0) return [];
  const accounts = filing.reached.map((each) => each.account).sort();
  const since = Math.min(...filing.reached.map((each) => each.from));
  return toEach(filing.recipients, filing, {
    kind: 'linked',
    about: { reference: filing.reference, accounts },
    cause: `linked:${filing.reference}:${since}:${digest(accounts)}`,
  });
}

function lapseLetters(filing: FilingChange): LetterOwed[] {
  if (!filing.isNew || filing.confirmedAfter) return [];
  const about = { reference: filing.reference };
  return [
    ...toEach(filing.recipients, filing, {
      kind: 'reminder',
      about,
      cause: `reminder:${filing.reference}`,
      dueAt: filing.lapsesAt - REMIND_AHEAD,
    }),
    ...toEach(filing.recipients, filing, {
      kind: 'lapsed',
      about,
      cause: `lapsed:${filing.reference}`,
      dueAt: filing.lapsesAt,
    }),
  ];
}

function consentEndedLetters(ending: ConsentEnding): LetterOwed[] {
  const { recipients: _, locale: __, filing: reference, ...about } = ending;
  return toEach(
    ending.recipients,
    { reference, locale: ending.locale },
    {
      kind: 'consent_ended',
      about: { reference, ...about },
      cause: `consent_ended:${ending.objection}:${ending.account}:${ending.at}`,
    },
  );
}

/** One letter a recipient, each with a cause of its own. */
function toEach(
  recipients: readonly string[],
  filing: { readonly reference: string; readonly locale: string },
  letter: Pick<LetterOwed, 'kind' | 'about' | 'cause' | 'dueAt'>,
): LetterOwed[] {
  return recipients.map((addressHash) => ({
    ...letter,
    addressHash,
    locale: filing.locale,
    filing: filing.reference,
    cause: `${letter.cause}:${addressHash}`,
  }));
}

/** A center has up to 500 accounts: too long for a unique column as they stand. */
function digest(accounts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(accounts)).digest('base64url');
}
