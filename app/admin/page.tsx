import type { Metadata } from 'next';
import { readVisitor } from '#app/visitor.ts';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { OverviewView } from '#components/admin/overview-view.tsx';
import { demandAdmin } from './demand-admin.ts';
import { Forbidden } from './forbidden.tsx';
import { readOverviewView } from './read-overview-view.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.desk.overview.title };
}

export default async function OfficePage() {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  const view = await readOverviewView(admin);
  if (view === null) return <Forbidden actor={actor} words={words} />;
  return (
    <>
      <OfficeNav words={words} current="/admin" />
      <OfficeHead words={words.admin} actor={actor} title={words.desk.overview.title} />
      <OverviewView words={words} view={view} />
    </>
  );
}
