import type { Metadata } from 'next';
import { DeadLink } from '#app/dead-link.tsx';
import { describeFiling } from '#app/filings/describe-filing.ts';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { EndLink } from '#components/end-link.tsx';
import { FilingSheet } from '#components/filing-sheet.tsx';
import { PlainMessage } from '#components/plain-message.tsx';
import { readFiling } from '#flows/read-filing.ts';
import { fill } from '#messages/fill.ts';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ ended?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.status.title, robots: { index: false } };
}

export default async function StatusPage({ params, searchParams }: Props) {
  const { token } = await params;
  const visitor = await readVisitor();
  const { words, locale } = visitor;
  const filing = token.startsWith('status.')
    ? await readFiling(portalHouse(), visitor.actor, token, locale)
    : null;
  const { record } = words;
  if (filing === null && (await searchParams).ended !== undefined)
    return <PlainMessage title={record.statusEnded} text={record.statusEndedText} />;
  // Not `notFound()`: without scripts that shows nothing at all.
  if (filing === null) return <DeadLink />;
  return (
    <>
      <PlainMessage
        title={words.status.title}
        text={fill(words.status.lede, { reference: filing.reference })}
      />
      <FilingSheet words={words} view={describeFiling(filing, visitor, false)} />
      <EndLink words={record} action={`/status/${token}`} />
    </>
  );
}
