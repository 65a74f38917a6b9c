import { readPerson } from '#app/auth.ts';
import type { Actor } from '#flows/actor.ts';

/** Who sends this form: the person signed in with this browser, else a stranger from that address. */
export async function askerOf(request: Request): Promise<Actor> {
  const client = request.headers.get('x-portal-peer') ?? '';
  return (await readPerson()) ?? { kind: 'anonymous', client };
}
