import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describeFiling } from '#app/filings/describe-filing.ts';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readVisitor } from '#app/visitor.ts';
import { FilingSheet } from '#components/filing-sheet.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { readOwnFiling } from '#flows/read-own-filing.ts';
import { fill } from '#messages/fill.ts';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ applying?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.status.title };
}

/** One of the person's own objections: what it covers, and in writing. */
export default async function OwnObjectionPage({ params, searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path, locale, actor } = visitor;
  const { reference } = await params;
  const filing = await readOwnFiling(portalHouse(), actor, reference, locale);
  if (filing === null) notFound();
  const title = filing.confirmedAt === null ? words.status.title : words.change.filedTitle;
  const lede = fill(words.status.lede, { reference: filing.reference });
  return (
    <>
      <OwnHead words={words.own} path={path} title={title} lede={lede}>
        <p className="actions">
          <a className="button" href={`/my/receipts/${filing.reference}`}>
            {fill(words.history.receiptOf, { reference: filing.reference })}
          </a>
        </p>
        {(await searchParams).applying !== undefined && (
          <p className="said" role="status">
            {words.own.applying}
          </p>
        )}
      </OwnHead>
      <FilingSheet words={words} view={describeFiling(filing, visitor, true)} />
    </>
  );
}
