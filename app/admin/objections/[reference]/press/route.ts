import { readAdmin } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { openLook, sealLook } from '#flows/look-pass.ts';

interface Context {
  params: Promise<{ reference: string }>;
}

/** Why somebody looks at this filing; or, with that reason, the wish to see the whole address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const reference = decodeURIComponent((await params).reference);
  const page = `/admin/objections/${encodeURIComponent(reference)}`;
  const fields = await readFields(request);
  const house = portalHouse();
  const given = openLook(house, actor.session, reference, fields?.get('look')?.[0]);
  const why = given?.why ?? (fields?.get('why')?.[0] ?? '').trim().slice(0, 400);
  if (why === '') return redirectTo(`${page}?missing=1`);
  const look = sealLook(house, actor.session, {
    subject: reference,
    why,
    reveals: given !== null,
  });
  return redirectTo(`${page}?look=${look}`);
}
