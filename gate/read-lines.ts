import type { IncomingMessage } from 'node:http';
import { brokenOff } from './read-body.ts';

/** One line at most; a record is a few hundred bytes. */
const LINE_BYTES = 64 * 1024;
const NEWLINE = 0x0a;

/** A line's bytes without its end; null for one that is too long to be read. */
export type Line = Uint8Array | null;

/**
 * The lines of a body as they arrive, in groups: whatever one chunk of it completes. Reads no faster
 * than the groups are taken, and holds one line at most. A last line needs no newline.
 */
export async function* readLines(request: IncomingMessage): AsyncGenerator<Line[]> {
  let begun: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= LINE_BYTES) begun.push(part);
  };
  const take = (): Line => {
    const line = size <= LINE_BYTES ? Buffer.concat(begun) : null;
    begun = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunksOf(request)) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}

/** The body's chunks. Leaving early does not end the connection, on which the answer still has to go. */
async function* chunksOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  } catch (cause) {
    throw brokenOff(cause);
  }
}
