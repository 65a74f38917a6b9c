import { readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { moveOwnAccounts } from '#flows/move-own-accounts.ts';

/** Takes a form that brings own accounts together, or one out; back to the center's page. */
export async function answerMove(request: Request, kind: 'join' | 'leave'): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const fields = await readFields(request);
  const done = await moveOwnAccounts(portalHouse(), actor, {
    accounts: fields?.get('account') ?? [],
    beside: kind === 'leave' ? null : (fields?.get('beside')?.[0] ?? ''),
    locale: request.headers.get('x-portal-lang') ?? undefined,
  });
  const said = done.kind === 'moved' && !done.isApplied ? 'moving' : done.kind;
  return redirectTo(`/my/center?done=${said}`);
}
