import { sealReceipt } from '#app/door/receipt.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { showAgain } from '#app/door/show-again.ts';
import { portalHouse } from '#app/house.ts';
import { type PostedObjection, problemsOf, readPosted } from '#app/object/read-posted.ts';
import { fileObjection } from '#flows/file-objection.ts';

/** Takes the form of `/object`: a reference, or the form again with what is to be put right. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const posted = await readPosted(request);
  if (posted === null) return again(request, 400, EMPTY, { address: 'empty' });
  const problems = problemsOf(posted);
  if (Object.keys(problems).length > 0) return again(request, 422, posted, problems);
  const house = portalHouse();
  const filed = await fileObjection(
    house,
    { kind: 'anonymous', client: request.headers.get('x-portal-peer') ?? '' },
    {
      target: { address: posted.address },
      purposes: posted.all ? 'all' : posted.purposes,
      channel: 'form',
      locale: posted.locale,
      ...(posted.reason === '' ? {} : { reason: posted.reason }),
    },
  );
  if (filed.kind === 'bad_address') return again(request, 422, posted, { address: filed.problem });
  if (filed.kind === 'unknown_purpose')
    return again(request, 422, posted, { purposes: 'unknown_purpose' });
  const receipt = sealReceipt(house.vault, {
    reference: filed.reference,
    receivedAt: filed.receivedAt,
    address: posted.address,
    purposes: filed.objections.map(({ purpose }) => purpose),
  });
  return redirectTo(`/object/received/${receipt}`);
}

const EMPTY: PostedObjection = { address: '', purposes: [], all: true, reason: '', locale: '' };

function again(
  request: Request,
  status: 400 | 422,
  posted: PostedObjection,
  problems: Record<string, string>,
): Promise<Response> {
  const { address, purposes, reason } = posted;
  return showAgain(request, '/object', status, { address, purposes, reason, problems });
}
