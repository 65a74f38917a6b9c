import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readVisitor } from '#app/visitor.ts';
import { OwnHead } from '#components/own/own-head.tsx';
import { SessionList } from '#components/own/session-list.tsx';
import { listSessions } from '#flows/list-sessions.ts';
import { readOwnAddresses } from '#flows/read-own-addresses.ts';
import { writeInstantIn } from '#messages/dates.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.sessions.title };
}

export default async function SessionsPage() {
  const { words, path, locale, actor } = await demandPerson();
  const house = portalHouse();
  const addresses = await readOwnAddresses(house, actor);
  const open = await listSessions(house, actor);
  const sessions = open.map(({ createdAt, seenAt, ...session }) => ({
    ...session,
    since: writeInstantIn(locale, createdAt),
    seen: writeInstantIn(locale, seenAt),
  }));
  const w = words.sessions;
  return (
    <>
      <OwnHead words={words.own} path={path} title={w.title} lede={w.lede} />
      <SessionList words={w} sessions={sessions} />
      <section className="section" aria-labelledby="addresses-title">
        <h2 id="addresses-title">{w.addresses}</h2>
        <ul className="uses plain-list">
          {[...addresses].map(([hash, address]) => (
            <li key={hash}>
              <bdi>{address}</bdi>
            </li>
          ))}
        </ul>
        <p className="mt-6">
          <a className="button" href="/sign-in">
            {w.further}
          </a>
        </p>
      </section>
    </>
  );
}
