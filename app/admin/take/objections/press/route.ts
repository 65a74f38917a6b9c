import { z } from 'zod';
import { readAdmin } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { takeOutObjections } from '#flows/take-out-objections.ts';
import { OBJECTION_STATUSES } from '#rules/objection-status.ts';

const day = z.iso
  .date()
  .transform((text) => Date.parse(`${text}T00:00:00Z`))
  .optional();
const schema = z.object({
  purpose: z.string().max(200).optional(),
  status: z.enum(OBJECTION_STATUSES).optional(),
  from: day,
  until: day,
  why: z.string().max(10_000),
});

/** Hands out the matching objections as a file. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const fields = (await readFields(request)) ?? new Map<string, string[]>();
  const filled = [...fields].flatMap(([name, [value]]) => (value ? [[name, value.trim()]] : []));
  const asked = schema.safeParse(Object.fromEntries(filled));
  if (!asked.success) return redirectTo('/admin/take?missing=list');
  try {
    const taken = await takeOutObjections(portalHouse(), actor, asked.data);
    if (taken.kind !== 'taken') return redirectTo('/admin/take?missing=list');
    return new Response(taken.csv, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="objections.csv"',
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (error instanceof ForbiddenError) return redirectTo('/admin/take');
    throw error;
  }
}
