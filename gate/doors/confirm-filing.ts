import type { z } from 'zod';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { jsonBody } from '#gate/body-kinds.ts';
import { Problem } from '#gate/problem.ts';
import { route } from '#gate/route.ts';
import { confirmation, confirmed } from '#gate/schemas/filing.ts';

export const confirmFilingRoute = route<z.output<typeof confirmation>>({
  method: 'POST',
  path: '/api/v1/confirmations',
  summary: 'Confirm a filing and all its objections with the token from its mail.',
  scope: null,
  limit: 'token',
  writes: true,
  body: jsonBody(confirmation),
  responses: {
    200: { description: 'Confirmed, now or before', schema: confirmed },
    404: { description: 'No filing has this token' },
  },
  async handle({ house, actor, body }) {
    const answer = await confirmFiling(house, actor, body.token);
    if (answer.kind === 'unknown_token') {
      throw new Problem('not-found', 'No filing has this token.', {
        errors: [{ pointer: '/token', detail: 'is not known' }],
      });
    }
    return { status: 200, json: { reference: answer.reference, status: 'confirmed' } };
  },
});
