import { readAdmin } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { sealLook } from '#flows/look-pass.ts';

const ASKED = ['account', 'purpose', 'category', 'visibility', 'created', 'asOf'];

/** A case to try: what is asked stands in the address of the answer, why it is asked only sealed. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const fields = await readFields(request);
  const text = (name: string) => (fields?.get(name)?.[0] ?? '').trim().slice(0, 400);
  const asked = new URLSearchParams(ASKED.map((name) => [name, text(name)]));
  const why = text('why');
  if (why !== '')
    asked.set('look', sealLook(portalHouse(), actor.session, { subject: 'case', why }));
  return redirectTo(`/admin/case?${asked}`);
}
