import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/**
 * The whole body, at most `limit` bytes; of a longer one the rest is read and dropped, so that the
 * sender can still hear the 413. Node's request timeout bounds how long that may take.
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
    request.on('end', () => resolve(Buffer.concat(parts, Math.min(size, limit))));
    request.on('error', (cause) => reject(brokenOff(cause)));
    request.on('close', () => reject(brokenOff()));
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

export function brokenOff(cause?: unknown): Problem {
  return new Problem('invalid-request', 'The body broke off.', { cause });
}
