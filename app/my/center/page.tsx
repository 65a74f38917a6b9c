import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { CenterList } from '#components/own/center-list.tsx';
import { JoinForm } from '#components/own/join-form.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { Said } from '#components/own/said.tsx';
import { ToldList } from '#components/own/told-list.tsx';
import { readOwnCenters } from '#flows/read-own-centers.ts';
import { fill } from '#messages/fill.ts';
import { describeCenters, operatorName } from './describe-centers.ts';
import { saidOfCenter } from './said-of-center.ts';

interface Props {
  searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.center.title };
}

export default async function CenterPage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path, actor } = visitor;
  const { center } = words;
  const read = await readOwnCenters(portalHouse(), actor);
  const view = describeCenters(read, visitor, await readNaming(visitor));
  const operator = operatorName();
  return (
    <>
      <OwnHead words={words.own} path={path} title={center.title} lede={center.lede}>
        {read.keptBy === 'operator' && <p>{fill(center.operator, { operator })}</p>}
        <Said text={saidOfCenter((await searchParams).done, words)} />
        <p className="actions">
          <a className="button" href="/my/center/invite">
            {center.invite}
          </a>
        </p>
      </OwnHead>
      {view.centers.length === 0 ? (
        <p className="mt-12">{center.none}</p>
      ) : (
        <CenterList words={center} centers={view.centers} />
      )}
      <ToldList id="asked-title" title={center.asked} items={view.asked} />
      <ToldList
        id="requested-title"
        title={fill(center.requested, { operator })}
        items={view.requested}
      />
      {view.centers.length > 1 && <JoinForm words={center} choices={view.choices} />}
    </>
  );
}
