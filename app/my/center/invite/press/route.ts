import { readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { inviteAccount } from '#flows/invite-account.ts';

/** Takes the form of `/my/center/invite`: the same answer for every address that can be one. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const fields = await readFields(request);
  const done = await inviteAccount(portalHouse(), actor, {
    address: fields?.get('address')?.[0] ?? '',
    beside: fields?.get('beside')?.[0] ?? '',
    locale: request.headers.get('x-portal-lang') ?? undefined,
  });
  if (done.kind === 'bad_address') return redirectTo(`/my/center/invite?problem=${done.problem}`);
  return redirectTo(`/my/center?done=${done.kind}`);
}
