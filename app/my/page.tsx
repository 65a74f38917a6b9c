import type { Metadata } from 'next';
import { readVisitor } from '#app/visitor.ts';
import { DataMap } from '#components/data-map/data-map.tsx';
import { MapLegend } from '#components/data-map/map-legend.tsx';
import { UseCards } from '#components/data-map/use-cards.tsx';
import { UseTable } from '#components/data-map/use-table.tsx';
import { AccountSheet } from '#components/own/account-sheet.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { writeListIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { demandPerson } from './demand-person.ts';
import { readOwnView } from './read-own-view.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.own.title };
}

export default async function OwnPage() {
  const visitor = await demandPerson();
  const { words, path, locale } = visitor;
  const view = await readOwnView(visitor);
  const { own } = words;
  return (
    <>
      <OwnHead words={own} path={path} title={own.title} lede={own.lede}>
        <p className="muted">
          {fill(own.signedInAs, { addresses: writeListIn(locale, view.addresses) })}
        </p>
        <p className="actions">
          <a className="button first" href="/my/object">
            {own.object}
          </a>
          <a className="button" href="/my/question">
            {words.question.title}
          </a>
        </p>
      </OwnHead>
      {view.accounts.length === 0 ? (
        <section className="section prose">
          <h2>{own.noAccounts}</h2>
          <p>{own.noAccountsText}</p>
        </section>
      ) : (
        <OwnMap words={words} view={view} />
      )}
    </>
  );
}

type View = Awaited<ReturnType<typeof readOwnView>>;

function OwnMap({ words, view }: { words: Parameters<typeof MapLegend>[0]['words']; view: View }) {
  const { uses, families, places } = view;
  return (
    <>
      <section className="section" aria-labelledby="map-title">
        <h2 id="map-title">{words.own.mapTitle}</h2>
        <p className="muted mt-2">{words.own.mapLede}</p>
        <div className="map-sheet">
          <DataMap uses={uses} families={families} places={places} words={words.overview} />
          <UseCards uses={uses} words={words.overview} />
          <MapLegend states={view.states} words={words} />
          <details className="mt-4">
            <summary>{words.overview.asTable}</summary>
            <UseTable uses={uses} words={words.overview} />
          </details>
        </div>
      </section>
      <section className="section" aria-labelledby="accounts-title">
        <h2 id="accounts-title">{words.own.accountsTitle}</h2>
        <p className="muted mt-2">{words.own.accountsLede}</p>
        {view.accounts.map((account) => (
          <AccountSheet key={account.account} words={words.own} account={account} />
        ))}
      </section>
    </>
  );
}
