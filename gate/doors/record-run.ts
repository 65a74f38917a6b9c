import type { z } from 'zod';
import { recordRun } from '#flows/record-run.ts';
import { jsonBody } from '#gate/body-kinds.ts';
import { inTheFuture } from '#gate/in-the-future.ts';
import { refusedQuestion } from '#gate/refused-question.ts';
import { route } from '#gate/route.ts';
import { ranAs, run } from '#gate/schemas/pipeline.ts';

export const recordRunRoute = route<z.output<typeof run>>({
  method: 'POST',
  path: '/api/v1/runs',
  summary: 'Record what a run used, by counts and the hash of its manifest.',
  scope: 'runs:write',
  writes: true,
  body: jsonBody(run),
  responses: { 201: { description: 'Recorded', schema: ranAs } },
  async handle({ house, actor, body }) {
    const answer = await recordRun(house, actor, body);
    if (answer.kind === 'unknown_purpose') throw refusedQuestion(answer.kind);
    if (answer.kind === 'in_the_future') throw inTheFuture('/at');
    return { status: 201, json: { id: answer.id } };
  },
});
