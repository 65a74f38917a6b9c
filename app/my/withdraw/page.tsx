import type { Metadata } from 'next';
import { demandPerson } from '#app/my/demand-person.ts';
import { saidAfter } from '#app/my/said-after.ts';
import { readVisitor } from '#app/visitor.ts';
import { OwnHead } from '#components/own/own-head.tsx';
import { Said } from '#components/own/said.tsx';
import { WithdrawForm } from '#components/own/withdraw-form.tsx';
import { readWithdrawable } from './read-withdrawable.ts';

interface Props {
  searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.change.withdrawTitle };
}

export default async function WithdrawPage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path } = visitor;
  const filings = await readWithdrawable(visitor);
  const { done } = await searchParams;
  const { change } = words;
  return (
    <>
      <OwnHead
        words={words.own}
        path={path}
        title={change.withdrawTitle}
        lede={change.withdrawLede}
      >
        <Said text={saidAfter(done, words, { applied: change.withdrawn })} />
      </OwnHead>
      <div className="mt-12">
        {filings.length === 0 ? (
          <p>{change.withdrawNone}</p>
        ) : (
          <WithdrawForm words={change} filings={filings} />
        )}
      </div>
    </>
  );
}
