import type { z } from 'zod';
import { acknowledgeChanges } from '#flows/acknowledge-changes.ts';
import { registerRecipient } from '#flows/register-recipient.ts';
import { jsonBody } from '#gate/body-kinds.ts';
import { Problem } from '#gate/problem.ts';
import { route } from '#gate/route.ts';
import { acknowledged, acknowledgement, recipient, registered } from '#gate/schemas/pipeline.ts';
import { unknownPurpose } from '#gate/target-problems.ts';

export const registerRecipientRoute = route<z.output<typeof recipient>>({
  method: 'POST',
  path: '/api/v1/recipients',
  summary: 'Register who must be told of changes to some purposes.',
  scope: 'recipients:write',
  writes: true,
  body: jsonBody(recipient),
  responses: { 201: { description: 'Registered', schema: registered } },
  async handle({ house, actor, body }) {
    const answer = await registerRecipient(house, actor, body);
    if (answer.kind === 'unknown_purpose') throw unknownPurpose(body.purposes, answer.purposes);
    if (answer.kind === 'bad_url') {
      const errors = [{ pointer: '/url', detail: answer.detail }];
      throw new Problem('invalid-body', `/url: ${answer.detail}`, { errors });
    }
    return { status: 201, json: { id: answer.id, purposes: answer.purposes } };
  },
});

export const acknowledgeChangesRoute = route<z.output<typeof acknowledgement>>({
  method: 'POST',
  path: '/api/v1/recipients/{id}/acknowledgements',
  summary: 'Say up to which position the changes have been obeyed.',
  scope: 'recipients:write',
  writes: true,
  body: jsonBody(acknowledgement),
  responses: {
    200: { description: 'Noted; it never goes back', schema: acknowledged },
    404: { description: 'This key has no such recipient' },
    409: { description: 'That position has not been reached yet' },
  },
  async handle({ house, actor, parts, body }) {
    const { id = '' } = parts;
    const { position } = body;
    const answer = await acknowledgeChanges(house, actor, { recipient: id, position });
    if (answer.kind === 'unknown_recipient') throw new Problem('not-found', 'No such recipient.');
    if (answer.kind === 'beyond') {
      throw new Problem('conflict', `The last position is ${answer.last}.`);
    }
    return { status: 200, json: { id, position: answer.position } };
  },
});
