import type { ReactNode } from 'react';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['own'];
  path: string;
  title: string;
  lede: string;
  children?: ReactNode;
}

/** The head of every page of a person's own place: where one can go in it, and what this page is. */
export function OwnHead({ words, path, title, lede, children }: Props) {
  const pages = [
    ['/my', words.overview],
    ['/my/question', words.ask],
    ['/my/withdraw', words.withdraw],
    ['/my/consent', words.consent],
    ['/my/center', words.center],
    ['/my/messages', words.messages],
    ['/my/history', words.history],
    ['/my/data', words.data],
    ['/my/sessions', words.sessions],
  ] as const;
  return (
    <>
      <nav className="own-navigation" aria-label={words.nav}>
        <ul className="plain-list">
          {pages.map(([href, name]) => (
            <li key={href}>
              <a href={href} aria-current={path === href ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action="/my/sign-out">
          <button className="link-button" type="submit">
            {words.signOut}
          </button>
        </form>
      </nav>
      <div className="opening mt-8">
        <h1>{title}</h1>
        <p className="lead">{lede}</p>
        {children}
      </div>
    </>
  );
}
