import type { z } from 'zod';
import { readLog } from '#flows/read-log.ts';
import { route } from '#gate/route.ts';
import { afterQuery, logPage } from '#gate/schemas/pipeline.ts';
import { writeInstant } from '#rules/instant.ts';

export const readLogRoute = route<undefined, z.output<typeof afterQuery>>({
  method: 'GET',
  path: '/api/v1/log',
  summary: 'Everything that happened, entry by entry, by position.',
  scope: 'audit:read',
  writes: false,
  query: afterQuery,
  responses: { 200: { description: 'Entries after the position', schema: logPage } },
  async handle({ house, actor, query }) {
    const { entries, next } = await readLog(house, actor, { after: query.after ?? -1 });
    const written = entries.map((entry) => ({
      ...entry,
      at: writeInstant(entry.at),
      receivedAt: writeInstant(entry.receivedAt),
    }));
    return { status: 200, json: { entries: written, next } };
  },
});
