import { readPerson } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { objectSignedIn } from '#flows/object-signed-in.ts';

const MOST_LETTERS = 1_000_000;

/** Takes the form of `/my/object`, for the address or for one further account. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const fields = await readFields(request);
  const first = (name: string) => fields?.get(name)?.[0] || undefined;
  const purposes = first('all') ? 'all' : (fields?.get('purposes') ?? []);
  const done = await objectSignedIn(portalHouse(), actor, {
    account: first('account'),
    purposes,
    reason: first('reason')?.slice(0, MOST_LETTERS),
    locale: first('locale'),
  });
  if (done.kind !== 'filed') return redirectTo(`/my/object?problem=${done.kind}`);
  const applying = done.isApplied ? '' : '?applying=1';
  return redirectTo(`/my/objections/${encodeURIComponent(done.reference)}${applying}`);
}
