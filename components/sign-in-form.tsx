import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';
import { AddressField } from './address-field.tsx';
import { FormProblems } from './form-problems.tsx';

interface Props {
  words: Messages;
  locale: string;
  /** Signed in already, and about to prove a further address. */
  isFurther: boolean;
  address: string;
  error: string | undefined;
  /** What else went wrong, in words. */
  problem: string | undefined;
  /** Addresses of the sample's invented people; empty elsewhere. */
  samples: string;
  /** Without its token yet, the way there leads past where it is handed out. */
  oidc: { readonly csrfToken: string | null; readonly operator: string } | null;
}

/** One field, one button: a letter goes there. */
export function SignInForm({ words, locale, isFurther, address, error, ...rest }: Props) {
  const { problem, samples, oidc } = rest;
  const w = words.signIn;
  const problems = error === undefined ? [] : [{ field: 'address', text: error }];
  return (
    <div className="opening">
      <h1>{isFurther ? w.further : w.title}</h1>
      <p className="lead">{isFurther ? w.furtherLede : w.lede}</p>
      {problem !== undefined && (
        <p className="problems" role="alert">
          {problem}
        </p>
      )}
      <form className="form sheet strong narrow" method="post" action="/sign-in">
        <FormProblems title={w.problemTitle} problems={problems} />
        <AddressField words={{ ...words.object, ...w }} value={address} error={error} />
        {samples !== '' && <p className="hint">{fill(w.sample, { addresses: samples })}</p>}
        <input type="hidden" name="locale" value={locale} />
        <button className="button first" type="submit">
          {w.ask}
        </button>
      </form>
      {oidc !== null && !isFurther && (
        <AtTheOperator text={fill(w.oidc, { operator: oidc.operator })} token={oidc.csrfToken} />
      )}
    </div>
  );
}

function AtTheOperator({ text, token }: { text: string; token: string | null }) {
  if (token === null)
    return (
      <p>
        <a className="button" href="/sign-in/prepare">
          {text}
        </a>
      </p>
    );
  return (
    <form method="post" action="/api/auth/signin/person">
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="callbackUrl" value="/my" />
      <button className="button" type="submit">
        {text}
      </button>
    </form>
  );
}
