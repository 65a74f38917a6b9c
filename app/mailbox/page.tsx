import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { LetterList } from '#components/letter-list.tsx';
import { PlainMessage } from '#components/plain-message.tsx';
import { listLetters } from '#flows/read-mailbox.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { demandMailbox } from './demand-mailbox.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.mailbox.title };
}

export default async function MailboxPage() {
  const { words, locale, actor } = await demandMailbox();
  const letters = await listLetters(portalHouse(), actor);
  return (
    <>
      <PlainMessage title={words.mailbox.title} text={words.mailbox.lede} />
      <LetterList
        words={words.mailbox}
        letters={letters.map(({ id, to, subject, sentAt }) => ({
          href: `/mailbox/${encodeURIComponent(id)}`,
          to,
          subject,
          sent: writeInstantIn(locale, sentAt),
        }))}
      />
    </>
  );
}
