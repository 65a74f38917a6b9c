import type { z } from 'zod';
import { readWith } from './parse-with.ts';
import { Problem } from './problem.ts';
import type { Lines } from './read-ask-body.ts';
import { firstUnstorable, parseJson } from './read-json.ts';

/** How many events one request may bring. */
const MOST = 10_000;

type Result =
  | { readonly kind: 'accepted' | 'duplicate' }
  | { readonly kind: 'rejected'; readonly type: string; readonly detail: string };

interface Rejected {
  readonly index: number;
  readonly id: string | null;
  readonly type: string;
  readonly detail: string;
}

export interface Taken {
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly Rejected[];
}

/**
 * Events, each judged alone: those that can be read are handed to `take` together, in their order, and
 * the answer says of each that was rejected which it was and why.
 */
export async function takeList<Event>(
  body: Lines | { readonly events: readonly unknown[] },
  schema: z.ZodType<Event>,
  take: (events: Event[]) => Promise<readonly Result[]>,
): Promise<Taken> {
  const items =
    'lines' in body ? body.lines.map(readLine) : body.events.map((given) => ({ given }));
  if (items.length > MOST) throw tooMany();
  const read = items.map((item) => ('given' in item ? readEvent(schema, item.given) : item));
  const events = read.flatMap((each) => ('event' in each ? [each.event] : []));
  const results = [...(events.length > 0 ? await take(events) : [])];
  const judged = read.map((each): Result => ('event' in each ? next(results) : each.rejected));
  return {
    accepted: judged.filter(({ kind }) => kind === 'accepted').length,
    duplicates: judged.filter(({ kind }) => kind === 'duplicate').length,
    rejected: judged.flatMap((result, index) =>
      result.kind === 'rejected'
        ? [{ index, id: idOf(items[index]), type: result.type, detail: result.detail }]
        : [],
    ),
  };
}

type Item = { readonly given: unknown } | { readonly rejected: Result };

function readLine(line: string): Item {
  try {
    return { given: parseJson(line) };
  } catch (error) {
    if (error instanceof Problem) return { rejected: rejection('bad_json', error.detail) };
    throw error;
  }
}

function readEvent<Event>(
  schema: z.ZodType<Event>,
  given: unknown,
): { readonly event: Event } | { readonly rejected: Result } {
  const wrong = firstUnstorable(given);
  if (wrong) return { rejected: rejection('bad_text', `${wrong.pointer}: ${wrong.detail}`) };
  const read = readWith(schema, given);
  if (read.ok) return { event: read.value };
  const said = read.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`);
  return { rejected: rejection('bad_event', said.slice(0, 5).join('; ')) };
}

function rejection(type: string, detail: string): Result {
  return { kind: 'rejected', type, detail };
}

function next(results: Result[]): Result {
  const result = results.shift();
  if (!result) throw new Error('an event was taken without a result');
  return result;
}

/** The sender's id as far as it can be told, for finding the event again. */
function idOf(item: Item | undefined): string | null {
  if (!item || !('given' in item) || typeof item.given !== 'object') return null;
  const id = item.given && 'id' in item.given ? item.given.id : null;
  return typeof id === 'string' && id.isWellFormed() ? id.slice(0, 256) : null;
}

function tooMany(): Problem {
  const detail = `at most ${MOST} events at once`;
  return new Problem('invalid-body', detail, { errors: [{ pointer: '/events', detail }] });
}
