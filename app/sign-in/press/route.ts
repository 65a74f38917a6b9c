import { askerOf } from '#app/door/asker-of.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { showAgain } from '#app/door/show-again.ts';
import { portalHouse } from '#app/house.ts';
import { askedCookie } from '#app/sign-in/asked-cookie.ts';
import { askSignIn } from '#flows/ask-sign-in.ts';

/** Takes the form of `/sign-in`: the same answer for every address that could be one. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const fields = await readFields(request);
  const address = fields?.get('address')?.[0] ?? '';
  const again = (problem: string) =>
    showAgain(request, '/sign-in', 422, {
      address,
      purposes: [],
      reason: '',
      problems: { address: problem },
    });
  if (address.trim() === '') return again('empty');
  const locale = fields?.get('locale')?.[0];
  const asking = await askSignIn(portalHouse(), await askerOf(request), { address, locale });
  if (asking.kind === 'bad_address') return again(asking.problem);
  if (asking.kind === 'too_many') return redirectTo('/sign-in?wait=1');
  return redirectTo('/sign-in/code', { 'set-cookie': askedCookie(asking.asked) });
}
