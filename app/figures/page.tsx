import type { Metadata } from 'next';
import { readVisitor } from '#app/visitor.ts';
import { Figures } from '#components/figures-view.tsx';
import { readFiguresView } from './read-figures-view.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.desk.figures.title };
}

export default async function FiguresPage() {
  const visitor = await readVisitor();
  return <Figures words={visitor.words} view={await readFiguresView(visitor)} />;
}
