import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['admin'];
  csrfToken: string;
  /** Who may sign in without proof: only ever the sample's invented people. */
  samples: readonly { readonly name: string; readonly role: 'officer' | 'auditor' | 'publisher' }[];
  hasOidc: boolean;
  wasRefused: boolean;
}

export function SignIn({ words, csrfToken, samples, hasOidc, wasRefused }: Props) {
  const token = (
    <>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value="/admin/objections" />
    </>
  );
  return (
    <div className="opening">
      <h1>{words.signInTitle}</h1>
      <p className="lead">{words.signInLede}</p>
      {wasRefused && (
        <p className="problems" role="alert">
          {words.signInRefused}
        </p>
      )}
      {hasOidc && (
        <form method="post" action="/api/auth/signin/oidc">
          {token}
          <button className="button first" type="submit">
            {words.signInOidc}
          </button>
        </form>
      )}
      {samples.length > 0 && (
        <section className="sheet narrow">
          <h2 className="ways">{words.signInSample}</h2>
          {samples.map(({ name, role }) => (
            <form key={name} className="mt-4" method="post" action="/api/auth/callback/sample">
              {token}
              <input type="hidden" name="name" value={name} />
              <button className="button quiet" type="submit">
                {fill(words.signInAs, { name, role: words.role[role] })}
              </button>
            </form>
          ))}
        </section>
      )}
      {!hasOidc && samples.length === 0 && <p>{words.signInNone}</p>}
    </div>
  );
}
