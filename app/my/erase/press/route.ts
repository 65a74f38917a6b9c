import { noSessionCookie, readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { erasePerson } from '#flows/erase-person.ts';

export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const isSure = (await readFields(request))?.get('sure')?.[0] === 'yes';
  if (!isSure) return redirectTo('/my/erase?problem=unticked');
  await erasePerson(portalHouse(), actor);
  return redirectTo('/erased', { 'set-cookie': noSessionCookie() });
}
