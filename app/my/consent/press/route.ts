import { readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { giveConsent, withdrawConsent } from '#flows/change-consent.ts';

const CHANGES = new Map([
  ['give', giveConsent],
  ['withdraw', withdrawConsent],
]);

export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const fields = await readFields(request);
  const first = (name: string) => fields?.get(name)?.[0] ?? '';
  const command = { account: first('account'), purpose: first('purpose') };
  const change = CHANGES.get(first('act'));
  if (change === undefined) return redirectTo('/my/consent?done=refused');
  const done = await change(portalHouse(), actor, command);
  if (done.kind !== 'changed') return redirectTo('/my/consent?done=refused');
  return redirectTo(`/my/consent?done=${done.isApplied ? 'applied' : 'applying'}`);
}
