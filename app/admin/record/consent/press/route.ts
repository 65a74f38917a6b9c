import { type OfficeFields, type Pressed, pressForm } from '#app/admin/record/press-form.ts';
import { needed, problemsIn, readInstantField } from '#app/admin/record/read-instant.ts';
import { portalHouse } from '#app/house.ts';
import type { AdminActor } from '#flows/admin-sessions.ts';
import { takeConsents } from '#flows/take-consents.ts';

export function POST(request: Request): Promise<Response> {
  return pressForm(request, '/admin/record/consent', record);
}

const FIELD_OF: Readonly<Record<string, string>> = {
  in_the_future: 'at',
  unknown_purpose: 'purpose',
};
const SAID: Readonly<Record<string, string>> = {
  in_the_future: 'future',
  unknown_purpose: 'unknown_purpose',
  bad_text: 'bad_text',
};

async function record(actor: AdminActor, { text }: OfficeFields): Promise<Pressed> {
  const at = readInstantField(text('at'));
  const [account, guardian, evidence] = [text('account'), text('guardian'), text('evidence')];
  const problems = problemsIn({
    account: needed(account),
    at: at === null ? 'bad_time' : undefined,
    guardian: needed(guardian),
    evidence: needed(evidence),
  });
  if (Object.keys(problems).length > 0 || at === null) return { problems };
  const house = portalHouse();
  const id = `office:${house.newId()}`;
  const purpose = text('purpose');
  const consent = { id, at, type: 'consented', account, purpose, evidence, guardian } as const;
  const { results } = await takeConsents(house, actor, [consent]);
  const [result] = results;
  if (result?.kind !== 'rejected') return { done: '/admin/record/consent?done=consented' };
  return { problems: { [FIELD_OF[result.type] ?? 'account']: SAID[result.type] ?? 'refused' } };
}
