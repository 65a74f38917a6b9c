import type { Metadata } from 'next';
import { demandPerson } from '#app/my/demand-person.ts';
import { saidAfter } from '#app/my/said-after.ts';
import { readVisitor } from '#app/visitor.ts';
import { ConsentList } from '#components/own/consent-list.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { Said } from '#components/own/said.tsx';
import { readConsents } from './read-consents.ts';

interface Props {
  searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.change.consentTitle };
}

export default async function ConsentPage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path } = visitor;
  const purposes = await readConsents(visitor);
  const { done } = await searchParams;
  const { change } = words;
  return (
    <>
      <OwnHead words={words.own} path={path} title={change.consentTitle} lede={change.consentLede}>
        <Said text={saidAfter(done, words, { applied: words.own.done })} />
      </OwnHead>
      {purposes.length === 0 ? (
        <p className="mt-12">{change.consentNone}</p>
      ) : (
        <ConsentList words={change} purposes={purposes} />
      )}
    </>
  );
}
