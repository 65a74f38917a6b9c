import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['admin'];
  actor: { readonly id: string; readonly role: 'officer' | 'auditor' | 'publisher' };
  title: string;
  /** Shown beneath the title, never broken in two. */
  reference?: string;
}

/** The head of the office's pages: who is signed in, and that looking leaves a trace. */
export function OfficeHead({ words, actor, title, reference }: Props) {
  return (
    <div className="office-head">
      <div>
        <p className="label">{words.title}</p>
        <h1>
          {title} {reference !== undefined && <span className="nowrap">{reference}</span>}
        </h1>
        <p className="muted mt-2">{words.looksLogged}</p>
      </div>
      <form method="post" action="/admin/sign-out">
        <p className="muted">
          {fill(words.signedInAs, { name: actor.id, role: words.role[actor.role] })}
        </p>
        <button className="button quiet mt-2" type="submit">
          {words.signOut}
        </button>
      </form>
    </div>
  );
}
