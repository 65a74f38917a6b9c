import { redirect } from 'next/navigation';
import { readAdmin } from '#app/auth.ts';
import { readVisitor, type Visitor } from '#app/visitor.ts';
import type { AdminActor } from '#flows/admin-sessions.ts';

/** Who is signed in; others are led to the sign-in page. What they may do, each flow decides for itself. */
export async function demandAdmin(): Promise<Omit<Visitor, 'actor'> & { actor: AdminActor }> {
  const visitor = await readVisitor();
  const actor = await readAdmin();
  if (actor === null) redirect('/admin/sign-in');
  return { ...visitor, actor };
}
