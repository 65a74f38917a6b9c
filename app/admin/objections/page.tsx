import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readVisitor } from '#app/visitor.ts';
import { ObjectionFilters } from '#components/admin/objection-filters.tsx';
import { ObjectionTable } from '#components/admin/objection-table.tsx';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { readList } from './read-list.ts';
import { readListQuery } from './read-query.ts';

interface Props {
  searchParams: Promise<Record<string, unknown>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.admin.objections };
}

export default async function ObjectionsPage({ searchParams }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  const list = await readList(admin, readListQuery(await searchParams));
  if (list === null) return <Forbidden actor={actor} words={words} />;
  return (
    <>
      <OfficeNav words={words} current="/admin/objections" />
      <OfficeHead words={words.admin} actor={actor} title={words.admin.objections} />
      <ObjectionFilters words={words.admin} desk={words.desk} {...list.filters} />
      <ObjectionTable words={words} rows={list.rows} next={list.next} />
    </>
  );
}
