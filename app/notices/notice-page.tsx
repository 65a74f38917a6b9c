import type { NoticeView } from '#app/uses/read-notice-view.ts';
import type { Visitor } from '#app/visitor.ts';
import { DataMap } from '#components/data-map/data-map.tsx';
import { UseCards } from '#components/data-map/use-cards.tsx';
import { NoticeOpening } from '#components/notice/notice-opening.tsx';
import { NoticeSection } from '#components/notice/notice-section.tsx';
import { RolloutTable } from '#components/notice/rollout-table.tsx';
import { VersionFacts } from '#components/notice/version-facts.tsx';
import { ObjectPanel } from '#components/object-panel.tsx';

/** A notice, in force or older: what it rests on, and objecting beside it. */
export function NoticePage({ visitor, view }: { visitor: Visitor; view: NoticeView }) {
  const { words, locale } = visitor;
  const { use } = view;
  return (
    <>
      <NoticeOpening words={words} use={use} version={view.version} shownFor={view.shownFor} />
      <div className="two notice-body">
        <ObjectPanel words={words} locale={locale} purpose={use.purpose} mail={view.mail} />
        <div>
          {view.sections.map((section) => (
            <NoticeSection key={section.id} view={section} />
          ))}
        </div>
      </div>
      <section className="section" aria-labelledby="way-title">
        <h2 id="way-title">{words.overview.mapTitle}</h2>
        <div className="map-sheet">
          <DataMap
            uses={[use]}
            families={use.families}
            places={use.places}
            words={words.overview}
          />
          <UseCards uses={[use]} words={words.overview} />
        </div>
      </section>
      <section className="section" aria-labelledby="where-title">
        <h2 id="where-title">{words.notice.where}</h2>
        <div className="mt-4">
          <RolloutTable words={words.notice} rows={view.rollout} />
        </div>
      </section>
      <VersionFacts words={words.notice} view={view.version} />
    </>
  );
}
