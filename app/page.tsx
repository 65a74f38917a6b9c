import { DataMap } from '#components/data-map/data-map.tsx';
import { MapLegend } from '#components/data-map/map-legend.tsx';
import { UseCards } from '#components/data-map/use-cards.tsx';
import { UseTable } from '#components/data-map/use-table.tsx';
import { OverviewFilter } from '#components/overview-filter.tsx';
import { OverviewOpening } from '#components/overview-opening.tsx';
import type { Query } from './uses/overview-query.ts';
import { readOverview } from './uses/read-overview.ts';
import { readVisitor } from './visitor.ts';

export default async function OverviewPage({ searchParams }: { searchParams: Promise<Query> }) {
  const visitor = await readVisitor();
  const { words } = visitor;
  const view = await readOverview(visitor, await searchParams);
  return (
    <>
      <OverviewOpening words={words} lede={view.lede} mail={view.mail} />
      <section className="section" id="map" aria-labelledby="map-title">
        <h2 id="map-title">{words.overview.mapTitle}</h2>
        <p className="lead mt-2">{words.overview.mapLede}</p>
        <div className="mt-8">
          <OverviewFilter words={words} {...view.filter} />
          <p className="muted mt-4">{view.shownFor}</p>
        </div>
        {view.uses.length === 0 ? (
          <p className="map-sheet">{words.overview.nothing}</p>
        ) : (
          <div className="map-sheet">
            <DataMap
              uses={view.uses}
              families={view.families}
              places={view.places}
              words={words.overview}
            />
            <UseCards uses={view.uses} words={words.overview} />
            <MapLegend states={view.states} words={words} />
            <details className="mt-4">
              <summary>{words.overview.asTable}</summary>
              <UseTable uses={view.uses} words={words.overview} />
            </details>
          </div>
        )}
      </section>
    </>
  );
}
