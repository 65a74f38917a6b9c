import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '#components/footer.tsx';
import { Masthead } from '#components/masthead.tsx';
import './globals.css';
import { portalHouse } from './house.ts';
import { readVisitor } from './visitor.ts';

/** Every page carries a nonce of its own, and nothing of the operator's is known when this is built. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readVisitor();
  return {
    title: { default: words.site.name, template: `%s · ${words.site.name}` },
    referrer: 'no-referrer',
  };
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { words, locale, path, isLoopback, actor } = await readVisitor();
  const { settings } = portalHouse();
  return (
    <html lang={locale}>
      <body>
        <a className="skip" href="#page">
          {words.site.skip}
        </a>
        <Masthead
          words={words.site}
          locale={locale}
          path={path}
          showsMailbox={settings.sample && isLoopback}
          note={settings.sample ? words.site.sample : null}
          isSignedIn={actor.kind === 'person'}
        />
        <main id="page" className="wide" tabIndex={-1}>
          {children}
        </main>
        <Footer
          words={words.site}
          operator={settings.operatorName}
          inboundAddress={settings.inboundAddress}
          figures={words.desk.figures.title}
        />
      </body>
    </html>
  );
}
