import { forgetLetter } from '#mail/outbound/local-mailbox.ts';
import type { House } from './house.ts';
import { mailboxFolder } from './read-mailbox.ts';

/** Where letters are kept on this machine instead of being sent, those of a person who is forgotten go, too. */
export async function forgetLetters(house: House, ids: readonly string[]): Promise<void> {
  if (house.settings.smtpUrl !== null) return;
  for (const id of ids) await forgetLetter(mailboxFolder(house.settings), id);
}
