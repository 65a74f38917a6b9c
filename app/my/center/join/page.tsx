import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { portalHouse } from '#app/house.ts';
import { describeEffects } from '#app/my/center/describe-effects.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { CenterEffects } from '#components/own/center-effects.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { previewJoining } from '#flows/move-own-accounts.ts';
import { readOwnCenters } from '#flows/read-own-centers.ts';

interface Props {
  searchParams: Promise<{ account?: string | string[]; beside?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.center.joinTitle };
}

/** What would follow from bringing own accounts together, before it happens. */
export default async function JoinPage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path, actor } = visitor;
  const asked = await searchParams;
  const [beside = ''] = [asked.beside ?? ''].flat();
  const accounts = [asked.account ?? []].flat().filter((account) => account !== beside);
  if (accounts.length === 0) redirect('/my/center?done=nothing_named');
  const effects = await previewJoining(portalHouse(), actor, { accounts, beside });
  if (effects === null) redirect('/my/center?done=not_yours');
  const naming = await readNaming(visitor);
  const { centers } = await readOwnCenters(portalHouse(), actor);
  const products = new Map(
    centers.flatMap((each) => each.accounts.map(({ account, product }) => [account, product])),
  );
  const named = (account: string) => naming.account(account, products.get(account) ?? '');
  const { center } = words;
  return (
    <>
      <OwnHead
        words={words.own}
        path={path}
        title={center.joinTitle}
        lede={`${naming.list(accounts.map(named))} → ${named(beside)}`}
      />
      <CenterEffects words={center} {...describeEffects(effects, naming, named)} />
      <form className="mt-12" method="post" action="/my/center/join">
        {accounts.map((account) => (
          <input key={account} type="hidden" name="account" value={account} />
        ))}
        <input type="hidden" name="beside" value={beside} />
        <button className="button first" type="submit">
          {center.join}
        </button>
      </form>
    </>
  );
}
