import { type OfficeFields, type Pressed, pressForm } from '#app/admin/record/press-form.ts';
import { needed, problemsIn } from '#app/admin/record/read-instant.ts';
import { portalHouse } from '#app/house.ts';
import type { AdminActor } from '#flows/admin-sessions.ts';
import { proposeAnnulment } from '#flows/propose-annulment.ts';
import { objectionId, readReference } from '#flows/reference.ts';

export function POST(request: Request): Promise<Response> {
  return pressForm(request, '/admin/record/annul', propose);
}

async function propose(actor: AdminActor, { text }: OfficeFields): Promise<Pressed> {
  const reference = readReference(text('reference'));
  const why = text('why');
  const problems = problemsIn({
    reference: reference === null ? 'unknown_objection' : undefined,
    why: needed(why),
  });
  if (Object.keys(problems).length > 0 || reference === null) return { problems };
  const objection = objectionId(reference, text('purpose'));
  const proposed = await proposeAnnulment(portalHouse(), actor, { objection, why });
  if (proposed.kind !== 'proposed') return { problems: { reference: proposed.kind } };
  return { done: `/admin/record/annul?done=proposed&reference=${reference}` };
}
