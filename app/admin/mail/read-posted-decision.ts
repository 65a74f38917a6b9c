import type { Draft } from '#app/door/drafts.ts';
import { readFields } from '#app/door/read-fields.ts';
import type { MailJudgment } from '#flows/judge-mail.ts';

const MOST = 10_000;

export interface PostedDecision {
  /** Null where something must be put right first: the draft names it. */
  readonly judgment: MailJudgment | null;
  readonly why: string | undefined;
  readonly draft: Draft;
}

/** An officer's decision as it was sent. */
export async function readPostedDecision(request: Request): Promise<PostedDecision> {
  const fields = await readFields(request);
  const text = (name: string) => (fields?.get(name)?.[0] ?? '').trim();
  const draft = {
    address: text('address'),
    purposes: fields?.get('purposes') ?? [],
    reason: text('proof'),
    why: text('why'),
  };
  const act = text('act');
  const problems = problemsOf(act, draft);
  const judgment = Object.keys(problems).length > 0 ? null : judgmentOf(act, draft);
  return { judgment, why: draft.why || undefined, draft: { ...draft, problems } };
}

type Typed = Omit<Draft, 'problems'>;

function problemsOf(act: string, { address, purposes, reason, why }: Typed) {
  if (act === 'not_objection') {
    if (!why) return { why: 'empty' };
    return why.length > MOST ? { why: 'too_long' } : {};
  }
  if (act !== 'objection') return {};
  const problems: Record<string, string> = {};
  if (purposes.length === 0) problems.purposes = 'no_purpose';
  if (address !== '' && reason === '') problems.proof = 'needs_mandate';
  if (reason.length > MOST) problems.proof = 'too_long';
  return problems;
}

function judgmentOf(act: string, { address, purposes, reason }: Typed): MailJudgment | null {
  if (act === 'not_objection' || act === 'ask_back') return { kind: act };
  if (act !== 'objection') return null;
  if (address !== '') return { kind: 'objection', purposes, for: { address, mandate: reason } };
  return { kind: 'objection', purposes, ...(reason === '' ? {} : { proof: reason }) };
}
