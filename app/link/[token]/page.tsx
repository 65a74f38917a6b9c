import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { describeEffects } from '#app/my/center/describe-effects.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { CenterEffects } from '#components/own/center-effects.tsx';
import { LinkForm } from '#components/own/link-form.tsx';
import { PlainMessage } from '#components/plain-message.tsx';
import { readInvitation } from '#flows/read-invitation.ts';
import { fill } from '#messages/fill.ts';
import { answeredText } from './answered-text.ts';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.center.linkTitle, robots: { index: false } };
}

/** Looking changes nothing, whoever looks. Only the holder's button links. */
export default async function LinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  const visitor = await readVisitor();
  const { center } = visitor.words;
  const { done } = await searchParams;
  const invitation = await readInvitation(portalHouse(), token);
  if (invitation === null) return <PlainMessage {...answeredText(done, visitor.words)} />;
  const naming = await readNaming(visitor);
  const { theirs, yours, effects, asker } = invitation;
  const named = ({ account, product }: { account: string; product: string }) => ({
    account,
    name: naming.account(account, product),
  });
  const all = [...theirs, ...yours].map(named);
  const nameOf = (account: string) =>
    all.find((each) => each.account === account)?.name ?? center.another;
  const lede = fill(center.linkLede, { asker: asker ?? center.someAddress });
  return (
    <>
      <PlainMessage title={center.linkTitle} text={lede} />
      {done !== undefined && (
        <p className="said mt-6" role="status">
          {done === 'nothing_named' ? center.nothing : center.refused}
        </p>
      )}
      <CenterEffects words={center} {...describeEffects(effects, naming, nameOf)} />
      <LinkForm
        words={center}
        action={`/link/${token}`}
        theirs={theirs.map(named)}
        yours={yours.map(named)}
      />
    </>
  );
}
