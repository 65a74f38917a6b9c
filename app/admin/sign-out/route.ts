import { cookieNames, readAdmin } from '#app/auth.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { endAdminSession } from '#flows/admin-sessions.ts';

export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor !== null) await endAdminSession(portalHouse(), actor);
  const { session, isHttps } = cookieNames();
  const cookie = `${session}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isHttps ? '; Secure' : ''}`;
  return redirectTo('/admin/sign-in', { 'set-cookie': cookie });
}
