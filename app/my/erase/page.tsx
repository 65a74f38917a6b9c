import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readVisitor } from '#app/visitor.ts';
import { EraseForm } from '#components/own/erase-form.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { Said } from '#components/own/said.tsx';
import { readOwnAddresses } from '#flows/read-own-addresses.ts';
import { writeListIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';

interface Props {
  searchParams: Promise<{ problem?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.record.eraseTitle };
}

/** Asked once: what goes, what stays, one tick, one button. */
export default async function ErasePage({ searchParams }: Props) {
  const { words, path, actor, locale } = await demandPerson();
  const { record } = words;
  const known = await readOwnAddresses(portalHouse(), actor);
  const addresses = writeListIn(locale, [...known.values()]);
  const { problem } = await searchParams;
  return (
    <>
      <OwnHead
        words={words.own}
        path={path}
        title={record.eraseTitle}
        lede={fill(record.eraseLede, { addresses })}
      >
        <Said text={problem === undefined ? null : record.eraseUnticked} />
      </OwnHead>
      <EraseForm words={record} />
    </>
  );
}
