import { readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { setContactLimit } from '#flows/set-contact-limit.ts';

export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const typed = (await readFields(request))?.get('most')?.[0]?.trim() ?? '';
  const most = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  const done = await setContactLimit(portalHouse(), actor, most);
  return redirectTo(`/my/messages?done=${done.kind}`);
}
