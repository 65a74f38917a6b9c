import { readAdmin } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { sealLook } from '#flows/look-pass.ts';

/** Looking up a person: posted, so that it stands in no address line; the list gets it sealed. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const fields = await readFields(request);
  const text = (name: string) => fields?.get(name)?.[0]?.trim().slice(0, 400) || undefined;
  const asked = { address: text('address'), account: text('account'), center: text('center') };
  const why = text('why');
  if (why === undefined) return redirectTo('/admin/objections?missing=1');
  if (Object.values(asked).every((each) => each === undefined))
    return redirectTo('/admin/objections');
  const who = sealLook(portalHouse(), actor.session, { subject: 'search', why, ...asked });
  return redirectTo(`/admin/objections?who=${who}`);
}
