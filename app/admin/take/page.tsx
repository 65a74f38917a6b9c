import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { portalHouse } from '#app/house.ts';
import { titleOf } from '#app/uses/name-of.ts';
import { readVisitor } from '#app/visitor.ts';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { TakeOutForms } from '#components/admin/take-out-forms.tsx';
import { readNotices } from '#flows/read-notices.ts';
import { OBJECTION_STATUSES } from '#rules/objection-status.ts';
import { may } from '#rules/permissions.ts';

interface Props {
  searchParams: Promise<{ missing?: string; reference?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.takeOut.title };
}

export default async function TakeOutPage({ searchParams }: Props) {
  const { words, actor, locale } = await demandAdmin();
  if (!may(actor, 'export.take')) return <Forbidden actor={actor} words={words} />;
  const { missing, reference } = await searchParams;
  const notices = await readNotices(portalHouse(), actor);
  return (
    <>
      <OfficeNav words={words} current="/admin/take" />
      <OfficeHead words={words.admin} actor={actor} title={words.takeOut.title} />
      <p className="lead mt-8">{words.takeOut.lede}</p>
      <TakeOutForms
        words={words}
        uses={notices.map(({ version: { purpose }, content }) => ({
          id: purpose,
          name: titleOf(content, purpose, locale),
        }))}
        statuses={OBJECTION_STATUSES.map((id) => ({ id, name: words.admin.statuses[id] }))}
        missing={missing === 'list' || missing === 'evidence' ? missing : null}
        reference={reference ?? ''}
      />
    </>
  );
}
