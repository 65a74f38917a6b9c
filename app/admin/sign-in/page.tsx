import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { hasOidc, readAdmin, readCsrfToken } from '#app/auth.ts';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { SignIn } from '#components/admin/sign-in.tsx';

interface Props {
  searchParams: Promise<{ error?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.admin.signInTitle };
}

export default async function SignInPage({ searchParams }: Props) {
  const { words, isLoopback } = await readVisitor();
  if ((await readAdmin()) !== null) redirect('/admin/objections');
  const csrfToken = await readCsrfToken();
  if (csrfToken === null) redirect('/admin/sign-in/prepare');
  const { settings } = portalHouse();
  return (
    <SignIn
      words={words.admin}
      csrfToken={csrfToken}
      samples={settings.sample && isLoopback ? settings.admins : []}
      hasOidc={hasOidc()}
      wasRefused={(await searchParams).error !== undefined}
    />
  );
}
