import type { ReactNode } from 'react';
import type { Messages } from '#messages/messages.ts';
import { OfficeHead } from './office-head.tsx';
import { OfficeNav } from './office-nav.tsx';

interface Props {
  words: Messages;
  actor: { readonly id: string; readonly role: 'officer' | 'auditor' | 'publisher' };
  title: string;
  lede: string;
  /** What was done a moment ago, and to which filing. */
  done: string | null;
  reference?: string | undefined;
  children: ReactNode;
}

/** What the pages where officers record have in common: where one can go, and what was just done. */
export function RecordFrame({ words, actor, title, lede, done, reference, children }: Props) {
  const w = words.recording;
  const pages = [
    ['/admin/record', w.title],
    ['/admin/record/consent', w.toConsent],
    ['/admin/record/annul', w.toAnnul],
    ['/admin/record/scan', w.toScan],
  ] as const;
  return (
    <>
      <OfficeNav words={words} current="/admin/record" />
      <OfficeHead words={words.admin} actor={actor} title={title} />
      <nav className="office-nav mt-8" aria-label={w.navLabel}>
        <ul className="plain-list">
          {pages.map(([href, name]) => (
            <li key={href}>
              <a href={href} aria-current={name === title ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {done !== null && (
        <p className="assurance mt-8" role="status">
          {done}{' '}
          {reference !== undefined && (
            <a href={`/admin/objections/${encodeURIComponent(reference)}`}>{w.toObjection}</a>
          )}
        </p>
      )}
      <p className="lead mt-8">{lede}</p>
      {children}
    </>
  );
}
