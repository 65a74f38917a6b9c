import { type OfficeFields, type Pressed, pressForm } from '#app/admin/record/press-form.ts';
import { needed } from '#app/admin/record/read-instant.ts';
import { portalHouse } from '#app/house.ts';
import type { AdminActor } from '#flows/admin-sessions.ts';
import { agreeToAnnulment } from '#flows/agree-to-annulment.ts';
import { referenceOf } from '#flows/reference.ts';

export function POST(request: Request): Promise<Response> {
  return pressForm(request, '/admin/record/annul', agree);
}

async function agree(actor: AdminActor, { text }: OfficeFields): Promise<Pressed> {
  const [objection, why] = [text('objection'), text('agreeWhy')];
  const problem = needed(why);
  if (problem !== undefined) return { problems: { open: problem } };
  const agreed = await agreeToAnnulment(portalHouse(), actor, { objection, why });
  if (agreed.kind !== 'annulled') return { problems: { open: agreed.kind } };
  return { done: `/admin/record/annul?done=annulled&reference=${referenceOf(objection)}` };
}
