import { z } from 'zod';
import { decide } from '#rules/decide.ts';
import { deriveAsOf } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { explainFrom } from '#rules/explain.ts';
import type { History } from '#rules/history.ts';
import { historyFacts } from '#rules/history-facts.ts';
import { type Instant, readInstant } from '#rules/instant.ts';
import type { Reason } from '#rules/reason.ts';
import { inWords } from '#rules/why-words.ts';
import { ruleEventSchema } from './rule-event-schema.ts';
import { type RecordError, readRecord } from './what-if-record.ts';
import type { WhatIfRegister } from './what-if-register.ts';

type WhatIfError =
  | RecordError
  | {
      readonly type: 'unknown_purpose' | 'bad_question' | 'bad_case';
      readonly detail: string;
    };

export interface WhatIfAnswer {
  readonly use: boolean;
  readonly reasons: readonly Reason[];
  readonly error?: WhatIfError;
  /** The chain behind it in plain English; only where asked for. */
  readonly why?: readonly string[];
}

const questionSchema = z.object({ purpose: z.string(), at: z.string(), record: z.unknown() });

/** As much of a case as it takes to answer in its place, whatever is wrong with the rest. */
const caseSchema = z.object({
  title: z.string().catch(''),
  events: z.array(z.unknown()),
  questions: z.array(z.unknown()),
});
const remainsSchema = z.object({
  title: z.string().catch(''),
  questions: z.array(z.unknown()).catch([]),
});

export interface WhatIfAnswers {
  readonly title: string;
  readonly answers: readonly WhatIfAnswer[];
  /** Why the case could not be read; every question is then refused. null where it could. */
  readonly problem: string | null;
}

function refuse(type: WhatIfError['type'], detail: string): WhatIfAnswer {
  return { use: false, reasons: [], error: { type, detail } as WhatIfError };
}

/** The events of a case, or what is wrong with the first bad one. */
function readEvents(events: readonly unknown[]): readonly RuleEvent[] | string {
  const read: RuleEvent[] = [];
  for (const [index, event] of events.entries()) {
    const parsed = ruleEventSchema.safeParse(event);
    if (!parsed.success) return `event ${index}: ${z.prettifyError(parsed.error)}`;
    read.push(parsed.data);
  }
  return read;
}

/** Questions of one instant rest on one history. */
function historiesOf(events: readonly RuleEvent[]): (at: Instant) => History {
  const known = new Map<Instant, History>();
  return (at) => {
    const history = known.get(at) ?? deriveAsOf(events, at);
    known.set(at, history);
    return history;
  };
}

function answerQuestion(
  register: WhatIfRegister,
  historyAt: (at: Instant) => History,
  json: unknown,
  isWhyAsked: boolean,
): WhatIfAnswer {
  const parsed = questionSchema.safeParse(json);
  if (!parsed.success) return refuse('bad_question', z.prettifyError(parsed.error));
  const { purpose } = parsed.data;
  const versions = register.get(purpose);
  if (!versions) return refuse('unknown_purpose', `no notice speaks of the purpose ${purpose}`);
  const at = readInstant(parsed.data.at);
  if (at === null) return refuse('bad_question', 'at is not an RFC 3339 instant');
  const reading = readRecord(parsed.data.record, at);
  if ('error' in reading) return { use: false, reasons: [], error: reading.error };
  const question = { record: reading.record, at };
  if (isWhyAsked) {
    const chain = explainFrom(historyAt(at), versions, question);
    const { use, reasons } = chain.decision;
    return { use, reasons, why: inWords(chain) };
  }
  const { use, reasons } = decide(historyFacts(historyAt(at)), versions, question);
  return { use, reasons };
}

function refuseCase(json: unknown, problem: string): WhatIfAnswers {
  const { title, questions } = remainsSchema.catch({ title: '', questions: [] }).parse(json);
  return { title, answers: questions.map(() => refuse('bad_case', problem)), problem };
}

/**
 * Answers the questions of one what-if case with the rules alone. What is wrong is answered in its place with
 * `use: false` and an error; where the case or its events cannot be read, every question of it is.
 */
export function answerWhatIf(
  register: WhatIfRegister,
  json: unknown,
  isWhyAsked = false,
): WhatIfAnswers {
  const parsed = caseSchema.safeParse(json);
  if (!parsed.success) return refuseCase(json, z.prettifyError(parsed.error));
  const { title, events, questions } = parsed.data;
  const read = readEvents(events);
  if (typeof read === 'string') return refuseCase(json, read);
  const historyAt = historiesOf(read);
  const answers = questions.map((each) => answerQuestion(register, historyAt, each, isWhyAsked));
  return { title, answers, problem: null };
}
