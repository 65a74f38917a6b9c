import { da } from '#messages/letters/da.ts';
import { de } from '#messages/letters/de.ts';
import { en, type LetterWords } from '#messages/letters/en.ts';
import { annulledLetter } from './annulled.ts';
import { answeredLetter } from './answered.ts';
import { centerChangedLetter } from './center-changed.ts';
import { confirmLetter } from './confirm.ts';
import { confirmedLetter } from './confirmed.ts';
import { consentEndedLetter } from './consent-ended.ts';
import { howToWithdrawLetter } from './how-to-withdraw.ts';
import { lapsedLetter } from './lapsed.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import type { LetterText } from './letter-text.ts';
import { linkRequestLetter } from './link-request.ts';
import { linkedLetter } from './linked.ts';
import { mailReceivedLetter } from './mail-received.ts';
import { noticeLetter } from './notice.ts';
import { reminderLetter } from './reminder.ts';
import { signInLetter } from './sign-in.ts';
import { unclearLetter } from './unclear.ts';

/** The words of a locale such as `de` or `de-AT`; English where there are none. */
export function letterWords(locale: string): LetterWords {
  const language = locale.toLowerCase().split('-')[0];
  return language === 'de' ? de : language === 'da' ? da : en;
}

export function writeLetter(
  about: LetterAbout,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  switch (about.kind) {
    case 'confirm':
      return confirmLetter(about, words, links);
    case 'confirmed':
      return confirmedLetter(about, words, links);
    case 'linked':
      return linkedLetter(about, words, links);
    case 'reminder':
      return reminderLetter(about, words, links);
    case 'lapsed':
      return lapsedLetter(about, words, links);
    case 'notice':
      return noticeLetter(about, words, links);
    case 'consent_ended':
      return consentEndedLetter(about, words, links);
    case 'unclear':
      return unclearLetter(about, words, links);
    case 'how_to_withdraw':
      return howToWithdrawLetter(about, words, links);
    case 'answered':
      return answeredLetter(about, words);
    case 'mail_received':
      return mailReceivedLetter(about, words);
    case 'sign_in':
      return signInLetter(about, words, links);
    case 'link_request':
      return linkRequestLetter(about, words, links);
    case 'center_changed':
      return centerChangedLetter(about, words, links);
    case 'annulled':
      return annulledLetter(about, words, links);
  }
}
