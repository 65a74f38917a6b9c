import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { HistoryEntries, HistoryLetters } from '#components/own/history-lists.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { readOwnHistory } from '#flows/read-own-history.ts';
import { fill } from '#messages/fill.ts';
import { describeEntry, describeLetter, isWorthTelling } from './describe-history.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.history.title };
}

export default async function HistoryPage() {
  const visitor = await demandPerson();
  const { words, path, actor } = visitor;
  const { history } = words;
  const naming = await readNaming(visitor);
  const { entries, letters, filings } = await readOwnHistory(portalHouse(), actor);
  const told = letters.filter(isWorthTelling).reverse();
  return (
    <>
      <OwnHead words={words.own} path={path} title={history.title} lede={history.lede} />
      {filings.length > 0 && (
        <section className="section" aria-labelledby="receipts-title">
          <h2 id="receipts-title">{history.receipts}</h2>
          <p className="muted mt-2">{history.receiptsLede}</p>
          <ul className="uses plain-list">
            {filings.map(({ reference, receivedAt }) => (
              <li key={reference}>
                <a href={`/my/receipts/${reference}`}>{fill(history.receiptOf, { reference })}</a>{' '}
                <span className="muted">{naming.instant(receivedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <HistoryEntries
        words={history}
        entries={[...entries].reverse().map((each) => describeEntry(each, words, naming))}
      />
      <HistoryLetters
        words={history}
        letters={told.map((each) => describeLetter(each, words, naming))}
      />
    </>
  );
}
