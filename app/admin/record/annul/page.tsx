import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readOfficeForm } from '#app/admin/record/read-office-form.ts';
import { readVisitor } from '#app/visitor.ts';
import { Annulments } from '#components/admin/annulments.tsx';
import { RecordFrame } from '#components/admin/record-frame.tsx';
import { may } from '#rules/permissions.ts';
import { readAnnulments } from './read-annulments.ts';

interface Props {
  searchParams: Promise<{ done?: string; reference?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.recording.annulTitle };
}

export default async function AnnulPage({ searchParams }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  if (!may(actor, 'objection.annul')) return <Forbidden actor={actor} words={words} />;
  const { done, reference } = await searchParams;
  const w = words.recording;
  const view = await readOfficeForm(admin);
  const said = done === 'proposed' || done === 'annulled' ? w.done[done] : null;
  return (
    <RecordFrame
      words={words}
      actor={actor}
      title={w.annulTitle}
      lede={w.annulLede}
      done={said}
      reference={reference}
    >
      <Annulments words={w} view={view} open={await readAnnulments(admin, view.uses)} />
    </RecordFrame>
  );
}
