import { readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { readCarries } from '#app/my/withdraw/carry.ts';
import { withdrawObjection } from '#flows/withdraw-objection.ts';

export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const ticked = (await readFields(request))?.get('carry') ?? [];
  const done = await withdrawObjection(portalHouse(), actor, readCarries(ticked));
  if (done.kind === 'nothing_named') return redirectTo('/my/withdraw?done=nothing');
  if (done.kind === 'not_yours') return redirectTo('/my/withdraw?done=refused');
  return redirectTo(`/my/withdraw?done=${done.isApplied ? 'applied' : 'applying'}`);
}
