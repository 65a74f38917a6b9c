import { readReadiness } from '#flows/read-readiness.ts';
import { Problem } from '#gate/problem.ts';
import { route } from '#gate/route.ts';
import { anyQuery } from '#gate/schemas/no-query.ts';

export const livesRoute = route({
  method: 'GET',
  path: '/healthz',
  summary: 'The process lives.',
  scope: null,
  anyHost: true,
  writes: false,
  query: anyQuery,
  responses: { 200: { description: 'It does' } },
  async handle() {
    return { status: 200, json: { status: 'ok' } };
  },
});

export const readyRoute = route({
  method: 'GET',
  path: '/readyz',
  summary: 'The database is reached, its migrations are done, and the sequencer keeps up.',
  scope: null,
  anyHost: true,
  writes: false,
  query: anyQuery,
  responses: {
    200: { description: 'All of it' },
    503: { description: 'Something of it is missing' },
  },
  async handle({ house }) {
    const { ready, checks } = await readReadiness(house);
    if (!ready) {
      const errors = checks.flatMap((check) =>
        check.ok ? [] : [{ pointer: `/${check.name}`, detail: check.detail }],
      );
      throw new Problem('unavailable', 'The portal is not ready.', {
        errors,
        headers: { 'retry-after': '2' },
      });
    }
    const each = checks.map(({ name, detail }) => [name, detail]);
    return { status: 200, json: { status: 'ready', checks: Object.fromEntries(each) } };
  },
});
