import { PROBLEMS, Problem, type ProblemKind } from '#gate/problem.ts';
import { route } from '#gate/route.ts';

/** Where a problem's `type` leads: its name in words. */
export const readProblemRoute = route({
  method: 'GET',
  path: '/problems/{kind}',
  summary: 'What a problem type means.',
  scope: null,
  writes: false,
  responses: { 200: { description: 'Its status and title', type: 'text/plain' } },
  async handle({ parts }) {
    const { kind = '' } = parts;
    if (!Object.hasOwn(PROBLEMS, kind)) throw new Problem('not-found', 'No such problem type.');
    const [status, title] = PROBLEMS[kind as ProblemKind];
    return {
      status: 200,
      text: `${status} ${title}\n`,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    };
  },
});
