import type { Metadata } from 'next';
import { demandAdmin } from '#app/admin/demand-admin.ts';
import { Forbidden } from '#app/admin/forbidden.tsx';
import type { Query } from '#app/uses/overview-query.ts';
import { readVisitor } from '#app/visitor.ts';
import { CaseForm } from '#components/admin/case-form.tsx';
import { OfficeHead } from '#components/admin/office-head.tsx';
import { OfficeNav } from '#components/admin/office-nav.tsx';
import { AnswerSheet } from '#components/own/answer-sheet.tsx';
import { readCase } from './read-case.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.desk.case.title };
}

export default async function CasePage({ searchParams }: { searchParams: Promise<Query> }) {
  const admin = await demandAdmin();
  const { words, actor } = admin;
  const view = await readCase(admin, await searchParams);
  if (view === null) return <Forbidden actor={actor} words={words} />;
  const { form, answer } = view;
  return (
    <>
      <OfficeNav words={words} current="/admin/case" />
      <OfficeHead words={words.admin} actor={actor} title={words.desk.case.title} />
      <p className="mt-4">{words.desk.case.lede}</p>
      <div className={answer === null ? 'narrow mt-8' : 'two mt-8'}>
        {answer !== null && (
          <div>
            <AnswerSheet words={words.question} answer={answer} />
            {answer.standing.length > 0 && (
              <section className="mt-8">
                <h3>{words.desk.case.standing}</h3>
                <dl className="facts mt-3">
                  {answer.standing.map(({ name, text }) => (
                    <div className="contents" key={name}>
                      <dt>{name}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            )}
          </div>
        )}
        <CaseForm words={words} view={form} />
      </div>
    </>
  );
}
