import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readRecord } from '#app/admin/objections/read-record.ts';
import { readVisitor } from '#app/visitor.ts';
import { FilingRecordView } from '#components/admin/filing-record-view.tsx';
import { OfficeHead } from '#components/admin/office-head.tsx';

interface Props {
  params: Promise<{ reference: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.admin.objections };
}

export default async function ObjectionPage({ params }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  const record = await readRecord(admin, decodeURIComponent((await params).reference));
  if (record === 'forbidden') return <Forbidden actor={actor} words={words} />;
  if (record === null) notFound();
  return (
    <>
      <p className="crumb">
        <a href="/admin/objections">{words.admin.objections}</a>
      </p>
      <OfficeHead
        words={words.admin}
        actor={actor}
        title={words.admin.one}
        reference={record.reference}
      />
      <FilingRecordView words={words} record={record} />
    </>
  );
}
