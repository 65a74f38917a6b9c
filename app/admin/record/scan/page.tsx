import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readVisitor } from '#app/visitor.ts';
import { RecordFrame } from '#components/admin/record-frame.tsx';
import { ScanForm } from '#components/admin/scan-form.tsx';
import { may } from '#rules/permissions.ts';

interface Props {
  searchParams: Promise<{ reference?: string; missing?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.recording.scanTitle };
}

export default async function ScanPage({ searchParams }: Props) {
  const { words, actor } = await demandAdmin();
  if (!may(actor, 'objection.look')) return <Forbidden actor={actor} words={words} />;
  const { reference, missing } = await searchParams;
  const w = words.recording;
  return (
    <RecordFrame words={words} actor={actor} title={w.scanTitle} lede={w.scanLede} done={null}>
      <div className="narrow">
        <ScanForm words={w} reference={reference ?? ''} isMissing={missing !== undefined} />
      </div>
    </RecordFrame>
  );
}
