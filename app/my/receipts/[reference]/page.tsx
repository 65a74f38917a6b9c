import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { describeEntry, describeLetter, isWorthTelling } from '#app/my/history/describe-history.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { HistoryEntries, HistoryLetters } from '#components/own/history-lists.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { ReceiptSheet } from '#components/own/receipt-sheet.tsx';
import { readReceipt } from '#flows/read-receipt.ts';
import { fill } from '#messages/fill.ts';
import { describeReceipt } from './describe-receipt.ts';

interface Props {
  params: Promise<{ reference: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.history.receiptTitle };
}

/** One filing to keep: it prints as it is. */
export default async function ReceiptPage({ params }: Props) {
  const visitor = await demandPerson();
  const { words, path, actor, locale } = visitor;
  const receipt = await readReceipt(portalHouse(), actor, (await params).reference, locale);
  if (receipt === null) notFound();
  const naming = await readNaming(visitor);
  const { history } = words;
  const { reference, entries, letters } = receipt;
  const lede = fill(history.receiptLede, { reference, instant: naming.instant(receipt.issuedAt) });
  return (
    <>
      <OwnHead words={words.own} path={path} title={history.receiptTitle} lede={lede} />
      <ReceiptSheet words={history} receipt={describeReceipt(receipt, words, naming)} />
      <HistoryEntries
        words={history}
        entries={entries.map((each) => describeEntry(each, words, naming))}
      />
      <HistoryLetters
        words={history}
        letters={letters.filter(isWorthTelling).map((each) => describeLetter(each, words, naming))}
      />
    </>
  );
}
