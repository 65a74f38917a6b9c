import { readPerson } from '#app/auth.ts';
import { answerFile } from '#app/door/answer-file.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { portalHouse } from '#app/house.ts';
import { readReceipt } from '#flows/read-receipt.ts';
import { writeInstants } from '#flows/write-instants.ts';

interface Context {
  params: Promise<{ reference: string }>;
}

/** `/my/receipts/{reference}.json` */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  const { reference } = await params;
  const locale = request.headers.get('x-portal-lang') ?? 'en';
  const receipt = await readReceipt(portalHouse(), actor, reference, locale);
  if (receipt === null) return new Response(null, { status: 404 });
  const { statusToken: _, ...kept } = receipt;
  return answerFile(receipt.reference, writeInstants(kept));
}
