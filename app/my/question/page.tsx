import type { Metadata } from 'next';
import { demandPerson } from '#app/my/demand-person.ts';
import type { Query } from '#app/uses/overview-query.ts';
import { readVisitor } from '#app/visitor.ts';
import { AnswerSheet } from '#components/own/answer-sheet.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { QuestionForm } from '#components/own/question-form.tsx';
import { readQuestion } from './read-question.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.question.title };
}

export default async function QuestionPage({ searchParams }: { searchParams: Promise<Query> }) {
  const visitor = await demandPerson();
  const { words, path } = visitor;
  const { form, answer } = await readQuestion(visitor, await searchParams);
  const w = words.question;
  return (
    <>
      <OwnHead words={words.own} path={path} title={w.title} lede={w.lede} />
      {form.choices.accounts.length === 0 ? (
        <p className="mt-10">{words.own.noAccountsText}</p>
      ) : (
        <div className={answer === null ? 'narrow mt-12' : 'two mt-12'}>
          {answer !== null && <AnswerSheet words={w} answer={answer} />}
          <QuestionForm words={w} view={form} />
        </div>
      )}
    </>
  );
}
