import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describeFiling } from '#app/filings/describe-filing.ts';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { ConfirmForm } from '#components/confirm-form.tsx';
import { FilingSheet } from '#components/filing-sheet.tsx';
import { PlainMessage } from '#components/plain-message.tsx';
import { readFiling } from '#flows/read-filing.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ again?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.confirm.title, robots: { index: false } };
}

/** Looking changes nothing, whoever looks: mail scanners open every link. Only the button confirms. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { token } = await params;
  const visitor = await readVisitor();
  const { words, locale } = visitor;
  const filing = token.startsWith('confirm.')
    ? await readFiling(portalHouse(), visitor.actor, token, locale)
    : null;
  if (filing === null) notFound();
  if (filing.confirmedAt === null)
    return (
      <ConfirmForm
        words={words.confirm}
        action={`/confirm/${token}`}
        received={writeInstantIn(locale, filing.receivedAt)}
        uses={filing.purposes}
      />
    );
  const { again } = await searchParams;
  const lede = fill(words.confirm.confirmedLede, { reference: filing.reference });
  return (
    <>
      <PlainMessage
        title={words.confirm.confirmedTitle}
        text={again === undefined ? lede : `${lede} ${words.confirm.already}`}
      />
      <FilingSheet words={words} view={describeFiling(filing, visitor, true)} />
    </>
  );
}
