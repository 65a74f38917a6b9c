import type { IncomingMessage } from 'node:http';
import { mediaType } from './media-type.ts';
import { parseWith } from './parse-with.ts';
import { readBody, refuseEncoding } from './read-body.ts';
import { decodeUtf8, parseJson, readJson } from './read-json.ts';
import type { BodyKind } from './route.ts';

export const LINES = 'application/x-ndjson';

/** What a json_or_lines door gets where lines came: their texts, empty ones left out. */
export interface Lines {
  readonly lines: readonly string[];
}

export interface ReadBody {
  /** As it came, for telling whether a repeated request says the same. */
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

const NOTHING: ReadBody = { bytes: new Uint8Array(), value: undefined };

/** Reads and parses the body as the route wants it, or throws the 4xx to answer. */
export async function readAskBody(
  request: IncomingMessage,
  kind: BodyKind | undefined,
): Promise<ReadBody> {
  if (!kind) return NOTHING;
  const type = mediaType(request, kind.types);
  if (kind.kind === 'json_or_stream' && type === LINES) {
    refuseEncoding(request);
    return NOTHING;
  }
  const bytes = await readBody(request, kind.limit);
  if (kind.kind === 'raw') return { bytes, value: bytes };
  if (type === LINES) return { bytes, value: { lines: linesOf(bytes) } satisfies Lines };
  // The items of a list are judged one by one, so that a bad one is nobody else's trouble.
  const json = kind.kind === 'json' ? readJson(bytes) : parseJson(decodeUtf8(bytes));
  return { bytes, value: parseWith(kind.schema, json) };
}

function linesOf(bytes: Uint8Array): string[] {
  return decodeUtf8(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '');
}
