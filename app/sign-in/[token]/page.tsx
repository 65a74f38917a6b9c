import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { PlainMessage } from '#components/plain-message.tsx';
import { isSignInOpen } from '#flows/sign-in-person.ts';

interface Props {
  params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.signIn.title };
}

/** Looking uses nothing up, whoever looks: mail scanners open every link. Only the button signs in. */
export default async function SignInLinkPage({ params }: Props) {
  const { token } = await params;
  const { signIn } = (await readVisitor()).words;
  if (!(await isSignInOpen(portalHouse(), token)))
    return (
      <PlainMessage title={signIn.deadTitle} text={signIn.dead}>
        <a className="button first" href="/sign-in">
          {signIn.again}
        </a>
      </PlainMessage>
    );
  return (
    <PlainMessage title={signIn.linkTitle} text={signIn.linkLede}>
      <form method="post" action={`/sign-in/${token}`}>
        <button className="button first" type="submit">
          {signIn.linkButton}
        </button>
      </form>
    </PlainMessage>
  );
}
