import { type OfficeFields, type Pressed, pressForm } from '#app/admin/record/press-form.ts';
import { needed, problemsIn, readInstantField } from '#app/admin/record/read-instant.ts';
import { portalHouse } from '#app/house.ts';
import type { AdminActor } from '#flows/admin-sessions.ts';
import { type RecordObjection, recordObjection } from '#flows/record-objection.ts';

const CHANNELS = ['letter', 'phone', 'in_person', 'other_system', 'representative'] as const;

export function POST(request: Request): Promise<Response> {
  return pressForm(request, '/admin/record', record);
}

async function record(actor: AdminActor, fields: OfficeFields): Promise<Pressed> {
  const command = await readCommand(fields);
  if ('problems' in command) return command;
  const answer = await recordObjection(portalHouse(), actor, command);
  switch (answer.kind) {
    case 'recorded':
      return { done: `/admin/record?done=recorded&reference=${answer.reference}` };
    case 'bad_address':
      return { problems: { address: 'bad_address' } };
    case 'unknown_purpose':
      return { problems: { purposes: 'unknown_purpose' } };
    case 'future':
      return { problems: { receivedAt: 'future' } };
    case 'bad_scan':
      return { problems: { scan: answer.problem } };
  }
}

async function readCommand(
  fields: OfficeFields,
): Promise<RecordObjection | Extract<Pressed, { problems: unknown }>> {
  const { text, purposes } = fields;
  const [address, account, evidence, reason] = [
    text('address'),
    text('account'),
    text('evidence'),
    text('reason'),
  ];
  const receivedAt = readInstantField(text('receivedAt'));
  const channel = CHANNELS.find((each) => each === text('channel'));
  const problems = problemsIn({
    address: (address === '') === (account === '') ? 'one_target' : undefined,
    purposes: purposes.length === 0 ? 'no_purpose' : undefined,
    channel: channel === undefined ? 'bad_channel' : undefined,
    receivedAt: receivedAt === null ? 'bad_time' : undefined,
    evidence: needed(evidence),
    reason: reason === '' ? undefined : needed(reason),
  });
  if (Object.keys(problems).length > 0 || channel === undefined || receivedAt === null)
    return { problems };
  return {
    target: address === '' ? { account } : { address },
    purposes,
    receivedAt,
    channel,
    evidence,
    reason: reason || undefined,
    locale: text('locale'),
    scan: (await fields.file('scan')) ?? undefined,
  };
}
