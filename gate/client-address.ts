import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export interface Client {
  /** The address that asked, after the proxies we were told to believe. */
  readonly address: string;
  /** The same for counting: a whole /64 of IPv6 is one client, since one person easily holds it all. */
  readonly bucket: string;
  /** True only for a peer on this machine that asks for itself: no proxy stands between. */
  readonly isLoopback: boolean;
}

/**
 * Who asks. X-Forwarded-For is a claim that anybody can write: of its entries only those are believed
 * that our own `trustedProxies` wrote, counted from the right.
 */
export function clientOf(request: IncomingMessage, trustedProxies: number): Client {
  const socket = plain(request.socket.remoteAddress ?? '');
  const claimed = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => plain(entry.trim()));
  const chain = trustedProxies > 0 ? [...claimed, socket] : [socket];
  const address = chain.at(-1 - trustedProxies) ?? socket;
  const believed = isIP(address) ? address : socket;
  return {
    address: believed,
    bucket: bucketOf(believed),
    isLoopback: isLoopbackAddress(socket) && !wasForwarded(request),
  };
}

export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function wasForwarded(request: IncomingMessage): boolean {
  return ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(
    (name) => name in request.headers,
  );
}

/** Without a port, brackets, a zone, or the wrapping of IPv4 in IPv6. */
function plain(text: string): string {
  const bare = text.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/%.*$/, '');
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.exec(bare);
  return (v4?.[1] ?? bare).toLowerCase();
}

function bucketOf(address: string): string {
  if (isIP(address) !== 6) return address;
  return `${expanded(address).slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function expanded(address: string): string[] {
  const [left = '', right] = address.split('::');
  const head = left === '' ? [] : left.split(':');
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const missing = Math.max(0, 8 - head.length - tail.length);
  const all = right === undefined ? head : [...head, ...Array(missing).fill('0'), ...tail];
  return all.map((group) => group.replace(/^0+(?=.)/, ''));
}
