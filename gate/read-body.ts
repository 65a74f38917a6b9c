import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/** Milliseconds in which a body that is read as a whole has to arrive. */
const PATIENCE = 60_000;

/**
 * The whole body, at most `limit` bytes, within a minute. Of a longer one the rest is read and
 * dropped, so that the sender can still hear the 413.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  refuseEncoding(request);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else {
        parts.length = 0;
        reject(tooLarge(limit));
      }
    });
    const timer = setTimeout(() => reject(tooSlow()), PATIENCE);
    request.on('end', () => resolve(Buffer.concat(parts, Math.min(size, limit))));
    request.on('error', (cause) => reject(brokenOff(cause)));
    request.on('close', () => {
      clearTimeout(timer);
      reject(brokenOff());
    });
  });
}

/** A compressed body could be a bomb, and none of our callers needs one. */
export function refuseEncoding(request: IncomingMessage): void {
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return;
  throw new Problem('unsupported-media-type', 'Send the body without Content-Encoding.');
}

export function tooLarge(limit: number): Problem {
  return new Problem('too-large', `At most ${limit} bytes are read here.`);
}

/** The connection ends with the answer: who is that slow would hold it for ever. */
function tooSlow(): Problem {
  const headers = { connection: 'close' };
  return new Problem('timeout', `The body has ${PATIENCE / 1000} s to arrive.`, { headers });
}

export function brokenOff(cause?: unknown): Problem {
  return new Problem('invalid-request', 'The body broke off.', { cause });
}
