import { noSessionCookie, readPerson } from '#app/auth.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { endPersonSession } from '#flows/person-session.ts';

export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor !== null) await endPersonSession(portalHouse(), actor);
  return redirectTo('/sign-in', { 'set-cookie': noSessionCookie() });
}
