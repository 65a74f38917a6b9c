import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readMail } from '#app/admin/mail/read-mail.ts';
import { takeDraft } from '#app/door/drafts.ts';
import { readVisitor } from '#app/visitor.ts';
import { MailDecision } from '#components/admin/mail-decision.tsx';
import { MailViewSections } from '#components/admin/mail-view.tsx';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { may } from '#rules/permissions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.mailQueue.one };
}

export default async function MailPage({ params }: { params: Promise<{ id: string }> }) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  if (!may(actor, 'objection.look')) return <Forbidden actor={actor} words={words} />;
  const draft = takeDraft((await headers()).get('x-portal-draft'));
  const view = await readMail(admin, decodeURIComponent((await params).id), draft);
  if (view === null) notFound();
  const w = words.mailQueue;
  return (
    <>
      <OfficeNav words={words} current="/admin/mail" />
      <OfficeHead words={words.admin} actor={actor} title={w.one} />
      <div className="two mt-10">
        <MailViewSections words={w} mail={view.mail} />
        <div>
          {view.said !== null && <p className="assurance">{view.said}</p>}
          {view.said !== null && view.filing !== null && (
            <p className="mt-2">
              <a href={`/admin/objections/${view.filing}`}>{w.toObjection}</a>
            </p>
          )}
          {view.decision !== null && <MailDecision words={w} view={view.decision} />}
        </div>
      </div>
    </>
  );
}
