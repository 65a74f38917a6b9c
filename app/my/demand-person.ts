import { redirect } from 'next/navigation';
import { readPerson } from '#app/auth.ts';
import { readVisitor, type Visitor } from '#app/visitor.ts';
import type { PersonActor } from '#flows/person-session.ts';

/** Who is signed in; others are led to the sign-in page. What they may do, each flow decides for itself. */
export async function demandPerson(): Promise<Omit<Visitor, 'actor'> & { actor: PersonActor }> {
  const visitor = await readVisitor();
  const actor = await readPerson();
  if (actor === null) redirect('/sign-in');
  return { ...visitor, actor };
}
