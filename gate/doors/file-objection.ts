import type { z } from 'zod';
import { fileObjection } from '#flows/file-objection.ts';
import { jsonBody } from '#gate/body-kinds.ts';
import { route } from '#gate/route.ts';
import { filed, filing } from '#gate/schemas/filing.ts';
import { unknownPurpose, wrongAddress } from '#gate/target-problems.ts';
import { chooseLocale } from '#messages/choose-locale.ts';
import { writeInstant } from '#rules/instant.ts';

/** Anybody, for any address: the answer is the same whoever it belongs to, or nobody (threat 18). */
export const fileObjectionRoute = route<z.output<typeof filing>>({
  method: 'POST',
  path: '/api/v1/objections',
  summary: 'Object for an address. It protects from now on; the address is asked to confirm.',
  scope: null,
  limit: 'filing',
  writes: true,
  body: jsonBody(filing),
  responses: {
    202: { description: 'Received, whether or not the address is known', schema: filed },
  },
  async handle({ house, actor, body }) {
    const { address, purposes, reason, locale } = body;
    const answer = await fileObjection(house, actor, {
      target: { address },
      purposes,
      channel: 'api',
      reason,
      locale: chooseLocale(locale ?? 'en'),
    });
    if (answer.kind === 'bad_address') throw wrongAddress(answer.problem);
    if (answer.kind === 'unknown_purpose') throw unknownPurpose(purposes, answer.purposes);
    const { reference, receivedAt } = answer;
    return {
      status: 202,
      json: { reference, receivedAt: writeInstant(receivedAt), status: 'received' },
    };
  },
});
