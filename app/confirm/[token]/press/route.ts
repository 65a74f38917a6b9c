import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { confirmFiling } from '#flows/confirm-filing.ts';

interface Context {
  params: Promise<{ token: string }>;
}

/** The button of `/confirm/{token}`. Pressed again it changes nothing and says so. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const { token } = await params;
  const client = request.headers.get('x-portal-peer') ?? '';
  const done = await confirmFiling(portalHouse(), { kind: 'anonymous', client }, token);
  const path = `/confirm/${encodeURIComponent(token)}`;
  return redirectTo(done.kind === 'confirmed' && done.already ? `${path}?again=1` : path);
}
