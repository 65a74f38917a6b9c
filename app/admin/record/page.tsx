import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readVisitor } from '#app/visitor.ts';
import { RecordForm } from '#components/admin/record-form.tsx';
import { RecordFrame } from '#components/admin/record-frame.tsx';
import { may } from '#rules/permissions.ts';
import { readOfficeForm } from './read-office-form.ts';

interface Props {
  searchParams: Promise<{ done?: string; reference?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.recording.title };
}

export default async function RecordPage({ searchParams }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  if (!may(actor, 'objection.record')) return <Forbidden actor={actor} words={words} />;
  const { done, reference } = await searchParams;
  const w = words.recording;
  return (
    <RecordFrame
      words={words}
      actor={actor}
      title={w.title}
      lede={w.lede}
      done={done === 'recorded' ? w.done.recorded : null}
      reference={reference}
    >
      <div className="narrow">
        <RecordForm words={w} view={await readOfficeForm(admin)} />
      </div>
    </RecordFrame>
  );
}
