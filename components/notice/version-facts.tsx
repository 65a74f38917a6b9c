import type { Messages } from '#messages/messages.ts';

export interface VersionView {
  readonly line: string;
  readonly hash: string;
  /** Set on an older version: the way to the one in force. */
  readonly newer: string | null;
  readonly versions: readonly {
    readonly href: string;
    readonly name: string;
    readonly isCurrent: boolean;
    readonly isShown: boolean;
  }[];
}

/** Which version this is, its fingerprint, and all the others. */
export function VersionFacts({ words, view }: { words: Messages['notice']; view: VersionView }) {
  return (
    <section className="section" aria-labelledby="version-title">
      <h2 id="version-title">{words.version}</h2>
      <p className="mt-3">{view.line}</p>
      <dl className="facts mt-4">
        <dt>{words.hash}</dt>
        <dd>
          <code className="hash">{view.hash}</code>
          <span className="hint block">{words.hashWhy}</span>
        </dd>
        <dt>{words.versions}</dt>
        <dd>
          <ul className="plain-list">
            {view.versions.map(({ href, name, isCurrent, isShown }) => (
              <li key={href}>
                <a href={href} aria-current={isShown ? 'page' : undefined}>
                  {name}
                </a>
                {isCurrent && ` (${words.current})`}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}
