import type { LetterRow } from '#db/letters.ts';
import { carriedBy } from '#db/outbox.ts';
import { signInOf } from '#db/sign-in-requests.ts';
import type { FilingFacts, LetterAbout } from '#mail/letters/letter-facts.ts';
import type { LetterKind } from '#mail/letters/letter-kind.ts';
import type { Instant } from '#rules/instant.ts';
import type { ObjectionStatus } from '#rules/objection-status.ts';
import { centerChangedFacts, linkRequestFacts } from './center-letter-facts.ts';
import { type FilingFound, filingFacts } from './filing-facts.ts';
import type { House } from './house.ts';
import { noticeFacts } from './notice-facts.ts';
import { readAllNotices } from './notice-versions.ts';
import { productWord, purposeWord } from './register-words.ts';
import { signInCode } from './sign-in-code.ts';

/**
 * What a letter tells, as of now; null where it is no longer true (confirmed meanwhile, annulled, gone)
 * and must not be sent.
 */
export async function letterFacts(house: House, letter: LetterRow): Promise<LetterAbout | null> {
  const kind = letter.kind as LetterKind;
  switch (kind) {
    case 'confirm':
    case 'reminder':
    case 'lapsed':
      return unconfirmedFacts(house, letter, kind);
    case 'confirmed':
    case 'linked':
      return confirmedFacts(house, letter, kind);
    case 'consent_ended':
      return consentEndedFacts(house, letter);
    case 'notice': {
      const { purpose, version, region } = letter.about;
      const notice = await noticeFacts(house, {
        purpose: String(purpose),
        version: Number(version),
        region: region === undefined ? null : String(region),
        locale: letter.locale,
      });
      return notice && { kind, notice };
    }
    case 'unclear':
    case 'answered':
      return aboutMail(house, letter, kind);
    case 'how_to_withdraw':
    case 'mail_received':
      return { kind, receivedAt: receivedAt(letter) };
    case 'sign_in':
      return signInFacts(house, String(letter.about.request));
    case 'link_request':
      return linkRequestFacts(house, String(letter.about.request));
    case 'center_changed':
      return centerChangedFacts(letter);
    case 'annulled':
      return annulledFacts(house, letter);
  }
}

function found(house: House, letter: LetterRow): Promise<FilingFound | null> {
  return filingFacts(house, String(letter.about.reference), letter.locale);
}

/** A request that waited beyond the thirty days still asks; a reminder of what has passed does not. */
const TOLD_WHILE: Record<'confirm' | 'reminder' | 'lapsed', readonly ObjectionStatus[]> = {
  confirm: ['pending', 'lapsed'],
  reminder: ['pending'],
  lapsed: ['lapsed'],
};

/** Letters that ask to confirm, with the further filings that wait for the same address. */
async function unconfirmedFacts(
  house: House,
  letter: LetterRow,
  kind: 'confirm' | 'reminder' | 'lapsed',
): Promise<LetterAbout | null> {
  const carried = await carriedBy(house.db, letter.id);
  const all = await Promise.all([letter, ...carried].map((each) => found(house, each)));
  const wanted = TOLD_WHILE[kind];
  const open = all.filter((each) => each?.statuses.some((status) => wanted.includes(status)));
  const [filing, ...others] = open.flatMap((each): FilingFacts[] => (each ? [each.facts] : []));
  return filing === undefined ? null : { kind, filing, others };
}

async function confirmedFacts(
  house: House,
  letter: LetterRow,
  kind: 'confirmed' | 'linked',
): Promise<LetterAbout | null> {
  const filing = await found(house, letter);
  if (filing === null || !filing.statuses.includes('confirmed')) return null;
  if (kind === 'confirmed') return { kind, filing: filing.facts };
  const named = new Set(letter.about.accounts as readonly string[]);
  const reached = filing.facts.accounts.filter((each) => named.has(each.account));
  return reached.length === 0 ? null : { kind, filing: filing.facts, reached };
}

async function consentEndedFacts(house: House, letter: LetterRow): Promise<LetterAbout | null> {
  const about = letter.about as {
    purpose: string;
    account: string;
    product?: string;
    at: Instant;
    by: string;
    guardian?: boolean;
  };
  const notices = await readAllNotices(house);
  const by = about.guardian ? 'guardian' : about.by.startsWith('person:') ? 'person' : 'operator';
  return {
    kind: 'consent_ended',
    ended: {
      title: purposeWord(notices, about.purpose, about.at, letter.locale),
      account: about.account,
      product: productWord(about.product ?? '', letter.locale),
      at: about.at,
      by,
    },
  };
}

async function annulledFacts(house: House, letter: LetterRow): Promise<LetterAbout> {
  const { reference, purpose, at } = letter.about;
  const received = receivedAt(letter);
  const notices = await readAllNotices(house);
  return {
    kind: 'annulled',
    annulled: {
      reference: String(reference),
      receivedAt: received,
      title: purposeWord(notices, String(purpose), received, letter.locale),
      at: Number(at),
    },
  };
}

/** Null once it can no longer be answered: what has expired or was used is not sent. */
async function signInFacts(house: House, id: string): Promise<LetterAbout | null> {
  const request = await signInOf(house.db, id);
  if (request === null || request.spentAt !== null || request.expiresAt <= house.now()) return null;
  const code = signInCode(house.vault, id);
  return { kind: 'sign_in', request: id, code, expiresAt: request.expiresAt };
}

async function aboutMail(
  house: House,
  letter: LetterRow,
  kind: 'unclear' | 'answered',
): Promise<LetterAbout | null> {
  const at = receivedAt(letter);
  if (letter.about.reference === undefined) return { kind, receivedAt: at, filing: null };
  const filing = await found(house, letter);
  if (filing === null) return null;
  const isSettled = kind === 'unclear' && !filing.statuses.includes('pending');
  return isSettled ? null : { kind, receivedAt: at, filing: filing.facts };
}

function receivedAt(letter: LetterRow): Instant {
  return Number(letter.about.receivedAt);
}
