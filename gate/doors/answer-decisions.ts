import type { z } from 'zod';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { streamBody } from '#gate/body-kinds.ts';
import { countDecisions } from '#gate/count-decisions.ts';
import { decisionAnswer, readRecords } from '#gate/decision-answer.ts';
import { refusedQuestion } from '#gate/refused-question.ts';
import { type Ask, route } from '#gate/route.ts';
import { dataRecord, decided, question } from '#gate/schemas/decision.ts';
import { streamDecisions } from '#gate/stream-decisions.ts';
import { writeInstant } from '#rules/instant.ts';

type Question = z.output<typeof question>;

export const answerDecisionsRoute = route<Question | undefined>({
  method: 'POST',
  path: '/api/v1/decisions',
  summary: 'May these records be used for this purpose? On doubt the answer is no.',
  scope: 'decisions:read',
  writes: false,
  body: streamBody(question, dataRecord),
  responses: {
    200: {
      description: 'A decision for each record, in their order',
      schema: decided,
      lines: 'A line {"asOf": …, "position": …}, then a decision a line.',
    },
  },
  async handle(ask) {
    const { body } = ask;
    if (body) return answerAll(ask, body);
    return {
      status: 200,
      stream: await streamDecisions(ask),
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8' },
    };
  },
});

async function answerAll(ask: Ask<unknown>, { purpose, asOf, records }: Question) {
  const { house, actor, counters } = ask;
  const now = house.now();
  const read = readRecords(records, asOf ?? now);
  const answer = await answerDecisions(house, actor, { purpose, asOf, records: read.readable });
  if (answer.kind !== 'answered') throw refusedQuestion(answer.kind);
  const decisions = read.inPlace(answer.decisions.map(decisionAnswer));
  countDecisions(counters, purpose, decisions);
  const { position } = answer;
  return { status: 200, json: { asOf: writeInstant(answer.asOf), position, decisions } };
}
