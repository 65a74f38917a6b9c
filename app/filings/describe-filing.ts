import type { FilingSheetView } from '#components/filing-sheet.tsx';
import type { FilingView } from '#flows/read-filing.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { Locale, Messages } from '#messages/messages.ts';
import { stepsOf } from './steps-of.ts';

interface Reader {
  readonly locale: Locale;
  readonly words: Messages;
}

/** A filing in its person's words. `showsStatusLink` where this is not yet the status page itself. */
export function describeFiling(
  filing: FilingView,
  reader: Reader,
  showsStatusLink: boolean,
): FilingSheetView {
  const { words, locale } = reader;
  const { status, admin } = words;
  return {
    reference: filing.reference,
    steps: stepsOf(filing, reader),
    uses: filing.purposes.map(({ purpose, title, status: state }) => ({
      purpose,
      title,
      status: admin.statuses[state],
    })),
    accounts: filing.accounts.map(({ account, product, from, full }) => ({
      account,
      product,
      covered: full ? status.full : fill(status.since, { instant: writeInstantIn(locale, from) }),
    })),
    letters: filing.letters.filter(isWorthTelling).map((letter) => describeLetter(letter, reader)),
    statusHref:
      showsStatusLink && filing.statusToken !== null ? `/status/${filing.statusToken}` : null,
  };
}

/** A letter that only chance will ever send (a reminder that confirming made needless) is not told of. */
function isWorthTelling({ kind, at }: FilingView['letters'][number]): boolean {
  return at !== null || (kind !== 'reminder' && kind !== 'lapsed');
}

function describeLetter(
  { kind, state, at }: FilingView['letters'][number],
  { locale, words: { status } }: Reader,
) {
  const named: Readonly<Record<string, string>> = status.letter;
  const instant = at === null ? '' : writeInstantIn(locale, at);
  return { name: named[kind] ?? kind, state: fill(status.letterState[state], { instant }) };
}
