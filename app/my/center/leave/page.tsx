import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { OwnHead } from '#components/own/own-head.tsx';
import { listOwnObjections } from '#flows/list-own-objections.ts';
import { readOwnCenters } from '#flows/read-own-centers.ts';
import { fill } from '#messages/fill.ts';

interface Props {
  searchParams: Promise<{ account?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.center.leaveTitle };
}

/** What follows from leaving, before it happens. */
export default async function LeavePage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path, actor } = visitor;
  const [account = ''] = [(await searchParams).account ?? ''].flat();
  const { centers } = await readOwnCenters(portalHouse(), actor);
  const own = centers
    .filter((each) => each.center !== null)
    .flatMap((each) => each.accounts)
    .find((each) => each.account === account);
  if (own === undefined) notFound();
  const naming = await readNaming(visitor);
  const filings = await listOwnObjections(portalHouse(), actor);
  const carried = filings
    .flatMap(({ objections }) => objections)
    .filter(({ accounts }) =>
      accounts.some((each) => each.account === account && each.until === null),
    )
    .map(({ purpose }) => naming.purpose(purpose));
  const uses = [...new Set(carried)].sort();
  const { center } = words;
  const name = naming.account(account, own.product);
  return (
    <>
      <OwnHead
        words={words.own}
        path={path}
        title={center.leaveTitle}
        lede={fill(center.leaveLede, { account: name })}
      />
      <section className="section" aria-labelledby="effects-title">
        <h2 id="effects-title">{center.effects}</h2>
        <div className="two even mt-6">
          <div className="assurance">
            <p>{center.leaveCarries}</p>
            <p>
              {uses.length === 0
                ? center.leaveCarriesNone
                : fill(center.leaveCarriesNow, { uses: naming.list(uses) })}
            </p>
            <p>{center.leaveAcross}</p>
          </div>
          <p className="caution">{center.leaveSpreads}</p>
        </div>
      </section>
      <form className="mt-12" method="post" action="/my/center/leave">
        <input type="hidden" name="account" value={account} />
        <button className="button" type="submit">
          {center.leaveButton}
        </button>
      </form>
    </>
  );
}
