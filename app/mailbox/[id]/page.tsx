import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { portalHouse } from '#app/house.ts';
import { demandMailbox } from '#app/mailbox/demand-mailbox.ts';
import { readVisitor } from '#app/visitor.ts';
import { LetterView } from '#components/letter-view.tsx';
import { readLetter } from '#flows/read-mailbox.ts';
import { writeInstantIn } from '#messages/dates.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.mailbox.title };
}

export default async function LetterPage({ params }: Props) {
  const { words, locale, actor } = await demandMailbox();
  const house = portalHouse();
  const letter = await readLetter(house, actor, decodeURIComponent((await params).id));
  if (letter === null) notFound();
  return (
    <LetterView
      words={words.mailbox}
      letter={{ ...letter, sent: writeInstantIn(locale, letter.sentAt) }}
      frame={`/mailbox/${encodeURIComponent(letter.id)}/html`}
      ownOrigin={house.settings.portalUrl}
    />
  );
}
