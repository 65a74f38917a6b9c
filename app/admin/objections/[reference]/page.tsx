import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readRecord } from '#app/admin/objections/read-record.ts';
import { portalHouse } from '#app/house.ts';
import type { Query } from '#app/uses/overview-query.ts';
import { readVisitor } from '#app/visitor.ts';
import { FilingRecordView } from '#components/admin/filing-record-view.tsx';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { ReasonGate } from '#components/admin/reason-gate.tsx';
import { openLook } from '#flows/look-pass.ts';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.admin.objections };
}

export default async function ObjectionPage({ params, searchParams }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  const reference = decodeURIComponent((await params).reference);
  const query = await searchParams;
  const look = openLook(portalHouse(), actor.session, reference, query.look);
  const record = await readRecord(admin, reference, look);
  if (record === 'forbidden') return <Forbidden actor={actor} words={words} />;
  if (record === null) notFound();
  return (
    <>
      <OfficeNav words={words} current="/admin/objections" />
      <OfficeHead
        words={words.admin}
        actor={actor}
        title={words.admin.one}
        reference={record === 'why_needed' ? reference : record.reference}
      />
      {record === 'why_needed' ? (
        <ReasonGate
          words={words.desk}
          action={`/admin/objections/${encodeURIComponent(reference)}`}
          isMissing={query.missing !== undefined}
        />
      ) : (
        <FilingRecordView
          words={words}
          record={record}
          look={look?.reveals ? null : String(query.look)}
        />
      )}
    </>
  );
}
