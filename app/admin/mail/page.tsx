import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import { readVisitor } from '#app/visitor.ts';
import { MailQueueTable } from '#components/admin/mail-queue-table.tsx';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { readQueue, wordFor } from './read-queue.ts';

interface Props {
  searchParams: Promise<{ after?: string; done?: string; reference?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.mailQueue.title };
}

export default async function MailQueuePage({ searchParams }: Props) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  const { after, done, reference } = await searchParams;
  const queue = await readQueue(admin, after);
  if (queue === null) return <Forbidden actor={actor} words={words} />;
  const said = wordFor(words.mailQueue.done, done ?? null);
  return (
    <>
      <OfficeNav words={words} current="/admin/mail" />
      <OfficeHead words={words.admin} actor={actor} title={words.mailQueue.title} />
      {said !== null && (
        <p className="assurance mt-8" role="status">
          {said}{' '}
          {reference !== undefined && (
            <a href={`/admin/objections/${encodeURIComponent(reference)}`}>
              {words.mailQueue.toObjection}
            </a>
          )}
        </p>
      )}
      <p className="lead mt-8">{words.mailQueue.lede}</p>
      <MailQueueTable words={words.mailQueue} rows={queue.rows} next={queue.next} />
    </>
  );
}
