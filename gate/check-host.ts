import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

export interface HostRule {
  readonly portalUrl: string;
  /** Whether the portal may also be opened by the names of this machine itself. */
  readonly loopbackNames: boolean;
}

/**
 * Refuses a Host that is not ours (421): no cache, page or redirect shall ever repeat a name that an
 * attacker chose. Links in mail are built from PORTAL_URL and never from this.
 */
export function checkHost(request: IncomingMessage, rule: HostRule): void {
  const named = request.rawHeaders.filter(
    (name, i) => i % 2 === 0 && name.toLowerCase() === 'host',
  );
  if (named.length > 1) throw new Problem('invalid-request', 'Two Host headers.');
  const host = request.headers.host ?? '';
  if (sameHost(host, rule.portalUrl)) return;
  if (rule.loopbackNames && isLoopbackHost(host)) return;
  throw new Problem('unknown-host', `This portal is served at ${rule.portalUrl}.`);
}

export function isLoopbackHost(host: string): boolean {
  return LOOPBACK_HOST.test(host);
}

function sameHost(host: string, portalUrl: string): boolean {
  const url = new URL(portalUrl);
  const standard = url.protocol === 'https:' ? '443' : '80';
  const full = (text: string) => (/:\d+$/.test(text) ? text : `${text}:${standard}`).toLowerCase();
  return host !== '' && full(host) === full(url.host);
}
