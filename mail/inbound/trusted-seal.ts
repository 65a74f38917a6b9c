import type { AuthenticateResult } from 'mailauth';

/**
 * Whether the last station that sealed this message (ARC, RFC 8617) is one we list, its chain holds
 * and covers the whole body, and it saw DMARC pass for this author's domain: so that a message may
 * come through somebody's forwarding. `sealers` are lower-cased domains.
 */
export function sealedByTrusted(
  result: AuthenticateResult,
  authorDomain: string,
  sealers: string[],
): boolean {
  const arc = result.arc || null;
  if (arc === null || arc.status.result !== 'pass' || sealers.length === 0) return false;
  const sealer = arc.signature ? arc.signature.signingDomain?.toLowerCase() : undefined;
  if (sealer === undefined || !everySealerIsListed(arc.chain ?? [], sealers)) return false;
  if (arc.signature && (arc.signature.status.underSized ?? 0) > 0) return false;
  const seen: unknown = arc.authenticationResults?.dmarc;
  return sealers.includes(sealer) && saysPass(seen, authorDomain);
}

/** One unlisted link could have invented everything before it. */
function everySealerIsListed(chain: readonly object[], sealers: string[]): boolean {
  return chain.every((link) => sealers.includes(domainOfSeal(link)));
}

function domainOfSeal(link: object): string {
  const seal = (link as { 'arc-seal'?: { parsed?: { d?: { value?: unknown } } } })['arc-seal'];
  return String(seal?.parsed?.d?.value ?? '').toLowerCase();
}

function saysPass(seen: unknown, authorDomain: string): boolean {
  if (typeof seen !== 'object' || seen === null) return false;
  const { result, header } = seen as { result?: unknown; header?: { from?: unknown } };
  return result === 'pass' && String(header?.from ?? '').toLowerCase() === authorDomain;
}
