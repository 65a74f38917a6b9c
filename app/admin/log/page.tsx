import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readVisitor } from '#app/visitor.ts';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { StreamFilter } from '#components/admin/stream-filter.tsx';
import { StreamTable } from '#components/admin/stream-table.tsx';
import { readLogView } from './read-log-view.ts';

interface Props {
  searchParams: Promise<Record<string, unknown>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.desk.log.title };
}

export default async function LogPage({ searchParams }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  const view = await readLogView(admin, await searchParams);
  if (view === null) return <Forbidden actor={actor} words={words} />;
  const w = words.desk.log;
  return (
    <>
      <OfficeNav words={words} current="/admin/log" />
      <OfficeHead words={words.admin} actor={actor} title={w.title} />
      <p className="mt-4">{w.lede}</p>
      <StreamFilter words={w} {...view.filter} />
      <StreamTable words={words} rows={view.rows} />
      {view.older !== null && (
        <p className="pages">
          <a className="button" href={view.older}>
            {w.older}
          </a>
        </p>
      )}
    </>
  );
}
