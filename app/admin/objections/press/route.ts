import { sealWho } from '#app/admin/objections/read-query.ts';
import { readAdmin } from '#app/auth.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';

/** Search by address: posted, so that it stands in no address line; the list gets it sealed. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  if ((await readAdmin()) === null) return redirectTo('/admin/sign-in');
  const form = await request.formData().catch(() => new FormData());
  const address = form.get('address');
  if (typeof address !== 'string' || address.trim() === '') return redirectTo('/admin/objections');
  return redirectTo(`/admin/objections?who=${sealWho(address.slice(0, 400))}`);
}
