import type { z } from 'zod';
import { listObjections } from '#flows/list-objections.ts';
import { route } from '#gate/route.ts';
import { listQuery, objectionList } from '#gate/schemas/objection-list.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';

export const listObjectionsRoute = route<undefined, z.output<typeof listQuery>>({
  method: 'GET',
  path: '/api/v1/objections',
  summary: 'Objections that match all that is given, newest first. Each look is logged.',
  scope: 'audit:read',
  writes: false,
  query: listQuery,
  responses: {
    200: { description: 'A page; `next` is the cursor of the one after', schema: objectionList },
  },
  async handle({ house, actor, query }) {
    const { objections, next } = await listObjections(house, actor, query);
    const listed = objections.map((each) => ({
      reference: each.reference,
      purpose: each.purpose,
      status: each.status,
      receivedAt: writeInstant(each.receivedAt),
      confirmedAt: written(each.confirmedAt),
      channel: each.channel,
      account: each.account,
      address: each.address,
    }));
    return { status: 200, json: { objections: listed, next } };
  },
});

function written(at: Instant | null): string | null {
  return at === null ? null : writeInstant(at);
}
