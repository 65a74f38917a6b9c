import type { Messages } from '#messages/messages.ts';

/** The office's pages, in the order of a working day. */
const PAGES = [
  { href: '/admin', word: 'overview' },
  { href: '/admin/objections', word: 'objections' },
  { href: '/admin/mail', word: 'mail' },
  { href: '/admin/record', word: 'record' },
  { href: '/admin/take', word: 'take' },
  { href: '/admin/case', word: 'case' },
  { href: '/admin/log', word: 'log' },
] as const;

export function OfficeNav({ words, current }: { words: Messages; current: string }) {
  return (
    <nav className="office-nav" aria-label={words.desk.navLabel}>
      <ul className="plain-list">
        {PAGES.map(({ href, word }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {words.desk.nav[word]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
