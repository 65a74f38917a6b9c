import type { Metadata } from 'next';
import { demandPerson } from '#app/my/demand-person.ts';
import { readVisitor } from '#app/visitor.ts';
import { OwnHead } from '#components/own/own-head.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.record.title };
}

export default async function DataPage() {
  const { words, path } = await demandPerson();
  const { record } = words;
  return (
    <>
      <OwnHead words={words.own} path={path} title={record.title} lede={record.lede} />
      <div className="two even mt-12">
        <section className="prose" aria-labelledby="take-title">
          <h2 id="take-title">{record.take}</h2>
          <p>{record.takeText}</p>
          <p>
            <a className="button" href="/my/data.json">
              {record.takeButton}
            </a>
          </p>
        </section>
        <section className="prose" aria-labelledby="erase-title">
          <h2 id="erase-title">{record.erase}</h2>
          <p>{record.eraseText}</p>
          <p>
            <a className="button" href="/my/erase">
              {record.eraseLink}
            </a>
          </p>
        </section>
      </div>
    </>
  );
}
