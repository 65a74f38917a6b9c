import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/** The body's media type, if it is one of `accepted` and in UTF-8; otherwise 415. */
export function mediaType(request: IncomingMessage, accepted: readonly string[]): string {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').split(';');
  const name = type.trim().toLowerCase();
  if (!accepted.includes(name)) {
    throw new Problem('unsupported-media-type', `Send ${accepted.join(' or ')}.`);
  }
  if (name !== 'message/rfc822') parameters.forEach(refuseOtherCharset);
  return name;
}

function refuseOtherCharset(parameter: string): void {
  const [name = '', value = ''] = parameter.split('=');
  if (name.trim().toLowerCase() !== 'charset') return;
  if (/^"?utf-?8"?$/i.test(value.trim())) return;
  throw new Problem('unsupported-media-type', 'JSON is read in UTF-8 only.');
}
