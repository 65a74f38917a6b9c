import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { endStatusLink } from '#flows/status-link.ts';

interface Context {
  params: Promise<{ token: string }>;
}

/** The button of `/status/{token}` that ends the link, for whoever else may have it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const { token } = await params;
  const path = `/status/${encodeURIComponent(token)}`;
  const isEnded = await endStatusLink(portalHouse(), token);
  return redirectTo(isEnded ? `${path}?ended=1` : path);
}
