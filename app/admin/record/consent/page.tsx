import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readOfficeForm } from '#app/admin/record/read-office-form.ts';
import { readVisitor } from '#app/visitor.ts';
import { ConsentForm } from '#components/admin/consent-form.tsx';
import { RecordFrame } from '#components/admin/record-frame.tsx';
import { may } from '#rules/permissions.ts';

interface Props {
  searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.recording.consentTitle };
}

export default async function ConsentPage({ searchParams }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  if (!may(actor, 'guardian.record')) return <Forbidden actor={actor} words={words} />;
  const w = words.recording;
  const done = (await searchParams).done === 'consented' ? w.done.consented : null;
  return (
    <RecordFrame words={words} actor={actor} title={w.toConsent} lede={w.consentLede} done={done}>
      <div className="narrow">
        <ConsentForm words={w} view={await readOfficeForm(admin)} />
      </div>
    </RecordFrame>
  );
}
