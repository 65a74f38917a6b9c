import type { Metadata } from 'next';
import { demandPerson } from '#app/my/demand-person.ts';
import { readVisitor } from '#app/visitor.ts';
import { ObjectionPreview } from '#components/own/objection-preview.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { OwnObjectForm } from '#components/own/own-object-form.tsx';
import { readPreview } from './read-preview.ts';

interface Props {
  searchParams: Promise<{ problem?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.change.objectTitle };
}

export default async function OwnObjectPage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path, locale } = visitor;
  const { choices, covered, notCovered } = await readPreview(visitor);
  const { problem } = await searchParams;
  const error = problem === undefined ? undefined : words.object.problem.no_purpose;
  const { change } = words;
  return (
    <>
      <OwnHead words={words.own} path={path} title={change.objectTitle} lede={change.objectLede} />
      <div className="two even mt-12">
        <OwnObjectForm words={words.object} locale={locale} choices={choices} error={error} />
        <ObjectionPreview
          words={change}
          locale={locale}
          covered={covered}
          notCovered={notCovered}
        />
      </div>
    </>
  );
}
