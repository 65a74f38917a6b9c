import { readAdmin } from '#app/auth.ts';
import { answerFile } from '#app/door/answer-file.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { evidenceFile } from '#flows/evidence-file.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { readReference } from '#flows/reference.ts';

/** Hands out one objection as an evidence file. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const fields = await readFields(request);
  const first = (name: string) => (fields?.get(name)?.[0] ?? '').trim().slice(0, 10_000);
  const reference = readReference(first('reference'));
  const missing = `/admin/take?missing=evidence${reference === null ? '' : `&reference=${reference}`}`;
  if (reference === null) return redirectTo(missing);
  try {
    const file = await evidenceFile(portalHouse(), actor, { reference, why: first('reason') });
    if (file === null || file === 'why_needed') return redirectTo(missing);
    return answerFile(`objection-${reference}`, file);
  } catch (error) {
    if (error instanceof ForbiddenError) return redirectTo('/admin/take');
    throw error;
  }
}
