import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { takeDraft } from '#app/door/drafts.ts';
import { readVisitor } from '#app/visitor.ts';
import { ObjectPage } from './object-page.tsx';
import { readObjectForm } from './read-object-form.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.object.title };
}

export default async function ObjectFormPage() {
  const visitor = await readVisitor();
  const draft = takeDraft((await headers()).get('x-portal-draft'));
  return <ObjectPage visitor={visitor} view={await readObjectForm(visitor, draft)} />;
}
