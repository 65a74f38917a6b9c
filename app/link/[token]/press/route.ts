import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { answerInvitation } from '#flows/answer-invitation.ts';

interface Context {
  params: Promise<{ token: string }>;
}

/** The buttons of `/link/{token}`. What the page then says is no more than what was pressed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const { token } = await params;
  const fields = await readFields(request);
  const isNo = fields?.get('answer')?.[0] !== 'agree';
  const answer = isNo
    ? ({ kind: 'decline' } as const)
    : ({ kind: 'agree', accounts: fields?.get('account') ?? [] } as const);
  const lang = request.headers.get('x-portal-lang') ?? undefined;
  const done = await answerInvitation(portalHouse(), token, answer, lang);
  const said = done.kind === 'linked' && !done.isApplied ? 'linking' : done.kind;
  return redirectTo(`/link/${encodeURIComponent(token)}?done=${said}`);
}
