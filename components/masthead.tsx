import { LOCALES, type Locale, type Messages } from '#messages/messages.ts';
import { BrandMark } from './brand-mark.tsx';

interface Props {
  words: Messages['site'];
  locale: Locale;
  path: string;
  showsMailbox: boolean;
  isSignedIn: boolean;
  /** What everybody should know who comes here: that this is a sample. */
  note: string | null;
}

const LANGUAGES: Record<Locale, string> = { en: 'English', de: 'Deutsch', da: 'Dansk' };

/** The head of every page: whose it is, where one can go, in which language. */
export function Masthead({ words, locale, path, showsMailbox, isSignedIn, note }: Props) {
  const pages = [
    { href: '/', name: words.used, isHere: path === '/' || path.startsWith('/notices') },
    {
      href: isSignedIn ? '/my/object' : '/object',
      name: words.object,
      isHere: path.startsWith('/object') || path.startsWith('/my/object'),
    },
    isSignedIn
      ? {
          href: '/my',
          name: words.mine,
          isHere: path.startsWith('/my') && !path.startsWith('/my/object'),
        }
      : { href: '/sign-in', name: words.signIn, isHere: path.startsWith('/sign-in') },
    ...(showsMailbox
      ? [{ href: '/mailbox', name: words.mailbox, isHere: path.startsWith('/mailbox') }]
      : []),
  ];
  return (
    <header className="masthead">
      <div className="wide">
        <a className="wordmark" href="/">
          <BrandMark />
          {words.name}
        </a>
        <nav className="navigation" aria-label={words.navigation}>
          <ul className="plain-list">
            {pages.map(({ href, name, isHere }) => (
              <li key={href}>
                <a href={href} aria-current={isHere ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav className="navigation languages" aria-label={words.language}>
          <ul className="plain-list">
            {LOCALES.map((each) => (
              <li key={each}>
                <a
                  href={`${path}?lang=${each}`}
                  lang={each}
                  hrefLang={each}
                  aria-current={each === locale ? 'true' : undefined}
                  aria-label={LANGUAGES[each]}
                >
                  <span className="long">{LANGUAGES[each]}</span>
                  <span className="short">{each.toUpperCase()}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {note !== null && (
        <div className="sample-note">
          <p className="wide">{note}</p>
        </div>
      )}
    </header>
  );
}
