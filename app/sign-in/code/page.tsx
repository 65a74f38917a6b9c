import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { SignInCode } from '#components/sign-in-code.tsx';

interface Props {
  searchParams: Promise<{ problem?: string; left?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.signIn.codeTitle };
}

export default async function SignInCodePage({ searchParams }: Props) {
  const { words, isLoopback } = await readVisitor();
  const { problem, left } = await searchParams;
  const triesLeft = /^[1-9]$/.test(left ?? '') ? Number(left) : null;
  const known = problem === 'empty' || problem === 'dead' ? problem : null;
  return (
    <SignInCode
      words={words.signIn}
      problem={triesLeft === null ? known : { triesLeft }}
      showsMailbox={portalHouse().settings.sample && isLoopback}
    />
  );
}
