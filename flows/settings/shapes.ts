import { z } from 'zod';
import { canonicalAddress, canonicalDomain } from '#mail/canonical-address.ts';

/** A TCP port. */
export function portShape(usual: number) {
  return whole(1, 65_535, 'wants a port, 1 to 65535').default(usual);
}

/** A small whole number, 0 where nothing is said. */
export function countShape(most: number) {
  return whole(0, most, `wants a whole number, 0 to ${most}`).default(0);
}

function whole(least: number, most: number, wants: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, wants)
    .transform(Number)
    .refine((value) => value >= least && value <= most, wants);
}

export const flagShape = z
  .enum(['on', 'off'], 'wants on or off')
  .transform((value) => value === 'on');

/** A URL with one of these schemes (`https:`) and a host; kept as written. */
export function urlShape(schemes: readonly string[]) {
  const wants = `wants ${schemes.map((scheme) => `${scheme}//`).join(' or ')}…`;
  return z.string().refine((text) => {
    const url = URL.parse(text);
    return url !== null && schemes.includes(url.protocol) && url.host !== '';
  }, wants);
}

/** `https://objections.example.org`: every link in a letter begins with it, so it holds nothing else. */
export const originShape = z.string().transform((text, context) => {
  const url = URL.parse(text);
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    `${url.username}${url.password}${url.search}${url.hash}` === '' &&
    url.pathname === '/';
  if (isOrigin) return url.origin;
  context.addIssue({
    code: 'custom',
    message: 'wants http:// or https:// and a host, without a path',
  });
  return z.NEVER;
});

/** An e-mail address, canonical. */
export const addressShape = z.string().transform((text, context) => {
  const read = canonicalAddress(text);
  if (read.ok) return read.address;
  context.addIssue({ code: 'custom', message: 'wants an e-mail address' });
  return z.NEVER;
});

/** `Name <address>` or a bare address. */
export const mailboxShape = z.string().refine((text) => {
  const [, bracketed] = /^[^<>\r\n"]*<([^<>]+)>$/.exec(text.trim()) ?? [];
  return canonicalAddress(bracketed ?? text).ok;
}, 'wants an e-mail address, or Name <address>');

/** Domains with commas between them, as A-labels; none where nothing is said. */
export const domainsShape = z
  .string()
  .default('')
  .transform((text, context) => {
    const named = text.split(',').map((each) => each.trim());
    const domains = named.filter((each) => each !== '').map(canonicalDomain);
    const known = domains.filter((domain) => domain !== null);
    if (known.length === domains.length) return known;
    context.addIssue({ code: 'custom', message: 'wants domains with commas between them' });
    return z.NEVER;
  });
