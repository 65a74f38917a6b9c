import type { z } from 'zod';
import { decideContact } from '#flows/decide-contact.ts';
import { jsonBody } from '#gate/body-kinds.ts';
import { inTheFuture } from '#gate/in-the-future.ts';
import { Problem } from '#gate/problem.ts';
import { route } from '#gate/route.ts';
import { contact, contactDecided } from '#gate/schemas/pipeline.ts';

export const decideContactRoute = route<z.output<typeof contact>>({
  method: 'POST',
  path: '/api/v1/contacts',
  summary: 'May an assistant write unasked, now? A permitted message is claimed at once.',
  scope: 'decisions:read',
  writes: true,
  body: jsonBody(contact),
  responses: {
    200: { description: 'Allowed and claimed, or refused and why', schema: contactDecided },
  },
  async handle({ house, actor, body }) {
    const answer = await decideContact(house, actor, body);
    if (answer.kind === 'in_the_future') throw inTheFuture(`/${answer.field}`);
    if (answer.kind === 'too_late') throw tooLate();
    if (answer.kind === 'unknown_purpose') {
      throw new Problem('unknown-purpose', 'No notice for such messages is published.');
    }
    const { allowed, reasons, claim } = answer;
    return {
      status: 200,
      json: { allowed, reasons, ...(claim ? { claim: claim.id, label: claim.label } : {}) },
    };
  },
});

function tooLate(): Problem {
  const detail = 'lies more than five minutes back: ask when the message is about to be sent';
  return new Problem('invalid-body', `/at: ${detail}`, { errors: [{ pointer: '/at', detail }] });
}
