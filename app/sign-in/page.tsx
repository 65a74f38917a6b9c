import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { hasOidc, readCsrfToken } from '#app/auth.ts';
import { takeDraft } from '#app/door/drafts.ts';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { SignInForm } from '#components/sign-in-form.tsx';

interface Props {
  searchParams: Promise<{ refused?: string; error?: string; wait?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.signIn.title };
}

export default async function SignInPage({ searchParams }: Props) {
  const { words, locale, actor, isLoopback } = await readVisitor();
  const { settings } = portalHouse();
  const draft = takeDraft((await headers()).get('x-portal-draft'));
  const { refused, error, wait } = await searchParams;
  const said: Readonly<Record<string, string>> = words.object.problem;
  const csrfToken = hasOidc() ? await readCsrfToken() : null;
  return (
    <SignInForm
      words={words}
      locale={locale}
      isFurther={actor.kind === 'person'}
      address={draft?.address ?? ''}
      error={draft?.problems.address && (said[draft.problems.address] ?? draft.problems.address)}
      problem={problemOf(words.signIn, (refused ?? error) !== undefined, wait !== undefined)}
      samples={settings.sample && isLoopback ? SAMPLES : ''}
      oidc={hasOidc() ? { csrfToken, operator: settings.operatorName } : null}
    />
  );
}

const SAMPLES = 'mia@example.org, jonas@example.org, freja@example.org, liam@example.org';

function problemOf(
  words: { readonly refused: string; readonly tooMany: string },
  wasRefused: boolean,
  mustWait: boolean,
): string | undefined {
  if (wasRefused) return words.refused;
  return mustWait ? words.tooMany : undefined;
}
