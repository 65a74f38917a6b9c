import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticePage } from '#app/notices/notice-page.tsx';
import { readNoticeView } from '#app/uses/read-notice-view.ts';
import { readVisitor } from '#app/visitor.ts';

interface Props {
  params: Promise<{ purpose: string; version: string }>;
}

async function readView({ params }: Props) {
  const { purpose, version } = await params;
  if (!/^[1-9]\d{0,6}$/.test(version)) return null;
  return readNoticeView(await readVisitor(), purpose, Number(version));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await readView(props);
  return { title: view?.use.title };
}

export default async function NoticeVersionPage(props: Props) {
  const view = await readView(props);
  if (view === null) notFound();
  return <NoticePage visitor={await readVisitor()} view={view} />;
}
