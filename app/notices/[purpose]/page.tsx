import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticePage } from '#app/notices/notice-page.tsx';
import { readNoticeView } from '#app/uses/read-notice-view.ts';
import { readVisitor } from '#app/visitor.ts';

interface Props {
  params: Promise<{ purpose: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readNoticeView(await readVisitor(), (await params).purpose);
  return { title: view?.use.title };
}

export default async function NoticeInForcePage({ params }: Props) {
  const visitor = await readVisitor();
  const view = await readNoticeView(visitor, (await params).purpose);
  if (view === null) notFound();
  return <NoticePage visitor={visitor} view={view} />;
}
