import { createHash } from 'node:crypto';
import type { HeaderBlock } from './header-fields.ts';

/** Fields that stations on the way add, so that one message sent once can arrive as two. */
const TRACE =
  /^(?:received|return-path|delivered-to|envelope-to|authentication-results|received-spf|dkim-filter|arc-.*|x-received|x-original-to|x-envelope-.*|x-forwarded-.*|x-gm-message-state|x-google-.*|x-spam-.*|x-virus-.*)$/;

/** SHA-256 in hex over a message's bytes apart from its trace fields. */
export function messageHash(raw: Buffer, headers: HeaderBlock): string {
  const hash = createHash('sha256');
  for (const field of headers.fields) {
    if (!TRACE.test(field.name)) hash.update(raw.subarray(field.start, field.end));
  }
  hash.update('\r\n');
  hash.update(raw.subarray(headers.bodyStart));
  return hash.digest('hex');
}
