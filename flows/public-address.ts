import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's on the open internet: private, link-local, shared, reserved, multicast. */
const CLOSED = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  CLOSED.addSubnet(network, prefix, 'ipv4');
/** Of IPv6 only 2000::/3 is given out; in it, what carries an IPv4 address or is for examples is closed, too. */
const OPEN_IPV6 = new BlockList();
OPEN_IPV6.addSubnet('2000::', 3, 'ipv6');
const CLOSED_IPV6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  CLOSED_IPV6.addSubnet(network, prefix, 'ipv6');

/** Where a webhook may lead: an address of the open internet, or this machine itself. */
export function addressKind(ip: string): 'loopback' | 'public' | 'closed' {
  const version = isIP(ip);
  if (version === 4) {
    if (ip.startsWith('127.')) return 'loopback';
    return CLOSED.check(ip, 'ipv4') ? 'closed' : 'public';
  }
  if (version !== 6) return 'closed';
  if (ip === '::1') return 'loopback';
  const isOpen = OPEN_IPV6.check(ip, 'ipv6') && !CLOSED_IPV6.check(ip, 'ipv6');
  return isOpen ? 'public' : 'closed';
}
