import type { LetterWords } from '#messages/letters/en.ts';
import type { AccountFacts, FilingFacts, LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type Block, type LetterText, paragraph } from './letter-text.ts';

/** The proof to keep. It has no button that would undo the objection. */
export function confirmedLetter(
  about: Extract<LetterAbout, { kind: 'confirmed' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { filing } = about;
  const say = words.confirmed;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      { kind: 'facts', rows: proof(filing, words) },
      { kind: 'heading', text: say.covered },
      ...covered(filing, words),
      paragraph(say.elsewhere(links.write)),
      { kind: 'link', text: say.elsewhereLink, href: links.object },
      paragraph(say.notBack),
      { kind: 'link', text: words.showStatus, href: links.status(filing.statusSubject) },
      paragraph(say.authority),
    ],
  };
}

function proof(filing: FilingFacts, words: LetterWords): [string, string][] {
  const rows: [string, string][] = [
    [words.reference, filing.reference],
    [words.received, words.instant(filing.receivedAt)],
  ];
  if (filing.confirmedAt !== null)
    rows.push([words.confirmedAt, words.instant(filing.confirmedAt)]);
  for (const each of filing.purposes) {
    const title =
      each.noticeVersion === null
        ? each.title
        : words.noticeVersion(each.title, each.noticeVersion);
    rows.push([words.against, title]);
  }
  return rows;
}

function covered(filing: FilingFacts, words: LetterWords): Block[] {
  const say = words.confirmed;
  if (filing.accounts.length === 0) return [paragraph(say.noAccounts)];
  return [
    paragraph(sentence(filing, words)),
    paragraph(`${say.accounts}:`),
    { kind: 'list', items: filing.accounts.map((each) => accountLine(each, words)) },
  ];
}

function sentence(filing: FilingFacts, words: LetterWords): string {
  const say = words.confirmed;
  if (filing.accounts.every((each) => each.full)) return say.full;
  const since = words.instant(filing.receivedAt);
  return filing.accounts.some((each) => each.full) ? say.mixed(since) : say.since(since);
}

/** One account and what of it is covered, in words. */
export function accountLine(each: AccountFacts, words: LetterWords): string {
  const name = words.account(each.product, each.account);
  const span = each.full ? words.protectedInFull : words.protectedSince(words.instant(each.from));
  return `${name}: ${span}`;
}
