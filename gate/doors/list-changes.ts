import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { type Change, type ChangesPage, listChanges } from '#flows/list-changes.ts';
import { Problem } from '#gate/problem.ts';
import { LINES } from '#gate/read-ask-body.ts';
import { type Ask, route } from '#gate/route.ts';
import { changesPage, changesQuery } from '#gate/schemas/changes.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';

/** Between two looks for something new. */
const POLL_MS = 200;
/** After so many idle looks a stream sends an empty line, so that both ends know that the other is there. */
const LOOKS_TO_HEARTBEAT = 75;

type Query = z.output<typeof changesQuery>;

export const listChangesRoute = route<undefined, Query>({
  method: 'GET',
  path: '/api/v1/changes',
  summary: 'What changed at each position after the one given, in order and without a gap.',
  scope: 'decisions:read',
  writes: false,
  query: changesQuery,
  headers: { Accept: `${LINES} asks for a stream that stays open` },
  responses: {
    200: {
      description: 'The spans that replace what was known of an account and purpose',
      schema: changesPage,
      lines: 'A change a line, without end; empty lines say that the connection lives.',
    },
    409: { description: 'Nothing has that position: the copy is ahead, and must be built anew' },
  },
  async handle(ask) {
    const after = ask.query.after ?? -1;
    if ((ask.request.headers.accept ?? '').includes(LINES)) {
      // Before the answer begins, while it can still be refused.
      await pageAfter(ask, after);
      const headers = { 'content-type': `${LINES}; charset=utf-8` };
      return { status: 200, stream: streamChanges(ask, after), headers };
    }
    const { changes, next } = await waitForChanges(ask, after, ask.query.wait ?? 0);
    return { status: 200, json: { changes: changes.map(written), next } };
  },
});

async function pageAfter({ house, actor }: Ask, after: number): Promise<ChangesPage> {
  const answer = await listChanges(house, actor, { after });
  if (answer.kind === 'page') return answer;
  const detail = `is beyond the last position, ${answer.last}: this stream was restored or is another one. Discard the copy, load it anew, and follow from there.`;
  throw new Problem('position-ahead', `/after ${detail}`, {
    errors: [{ pointer: '/after', detail }],
  });
}

/** A page as soon as there is one; an empty one after so many seconds without. */
async function waitForChanges(ask: Ask, after: number, seconds: number): Promise<ChangesPage> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const page = await pageAfter(ask, after);
    const isOver = performance.now() + POLL_MS > until || ask.request.destroyed;
    if (page.changes.length > 0 || isOver) return page;
    await pause(POLL_MS);
  }
}

async function* streamChanges(ask: Ask, after: number): AsyncGenerator<string> {
  let position = after;
  let idle = 0;
  yield '\n';
  while (!ask.request.socket.destroyed) {
    const { changes, next } = await pageAfter(ask, position);
    position = next;
    idle = changes.length > 0 ? 0 : idle + 1;
    if (changes.length > 0) {
      yield changes.map((change) => `${JSON.stringify(written(change))}\n`).join('');
      continue;
    }
    if (idle % LOOKS_TO_HEARTBEAT === 0) yield '\n';
    await pause(POLL_MS);
  }
}

function written({ position, notice, replaced }: Change) {
  return {
    position,
    ...(notice === undefined ? {} : { notice }),
    replaced: replaced.map(({ account, purpose, spans }) => ({
      account,
      purpose,
      spans: spans.map(({ from, until, objection, reason, lapsesAt }) => ({
        from: writtenAt(from),
        until: writtenAt(until),
        objection,
        reason,
        lapsesAt: writtenAt(lapsesAt),
      })),
    })),
  };
}

function writtenAt(at: Instant | null): string | null {
  return at === null ? null : writeInstant(at);
}
