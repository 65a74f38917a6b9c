import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

export interface SessionView {
  readonly id: string;
  readonly device: string;
  readonly since: string;
  readonly seen: string;
  readonly isThis: boolean;
}

interface Props {
  words: Messages['sessions'];
  sessions: readonly SessionView[];
}

/** Where somebody is signed in, each with a button that ends it. */
export function SessionList({ words, sessions }: Props) {
  return (
    <ul className="plain-list mt-10">
      {sessions.map(({ id, device, since, seen, isThis }) => (
        <li key={id} className="account-row">
          <div>
            <p className="name">
              {device === '' ? words.unnamed : device}
              {isThis && <span className="muted"> · {words.here}</span>}
            </p>
            <p className="muted">
              {fill(words.since, { instant: since })}, {fill(words.seen, { instant: seen })}
            </p>
          </div>
          <form method="post" action="/my/sessions">
            <input type="hidden" name="session" value={id} />
            <button
              className="button quiet"
              type="submit"
              aria-label={fill(words.endLabel, { device, instant: since })}
            >
              {words.end}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
