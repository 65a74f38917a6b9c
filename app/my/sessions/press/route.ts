import { readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { revokeSession } from '#flows/revoke-session.ts';

/** Ends one of the person's sessions; for any other it does nothing and says nothing. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const session = (await readFields(request))?.get('session')?.[0] ?? '';
  await revokeSession(portalHouse(), actor, session);
  return redirectTo('/my/sessions');
}
