import { type AuthenticateResult, authenticate as check, type DKIMResult } from 'mailauth';
import { canonicalDomain } from '#mail/canonical-address.ts';
import { type HeaderBlock, headerValues } from './header-fields.ts';
import type { Authentication, DmarcPolicy, Envelope, ReadingOptions } from './message-reading.ts';
import { hasKnownKey, rememberingResolver } from './signing-keys.ts';
import { sealedByTrusted } from './trusted-seal.ts';

/** Each signature can ask for a hash of the whole body: more than this is an attack on the checker. */
const MAX_SIGNATURES = 10;
const MAX_HASHED_BYTES = 24 * 1024 * 1024;

/** At most once by RFC 5322 3.6; said twice, the signed one need not be the one that people see. */
const ONCE = ['from', 'subject', 'date', 'to', 'cc', 'reply-to', 'sender', 'message-id'];
const MIME_ONCE = ['mime-version', 'content-type', 'content-transfer-encoding'];

/** What mailauth lets pass in its lenient mode and a signature that counts must not have. */
const REFUSED_WARNINGS = /^(?:rsa-sha1|tag-syntax|missing-.*|invalid-.*|identity-domain)$/;

/**
 * Whether the one mailbox in From wrote this, as far as mail can prove: DMARC passes by alignment
 * (RFC 9989), and an aligned DKIM signature signs From and the whole body with a sound key.
 * `address` is canonical. Never throws for what a message or a name server says.
 */
export async function authentication(
  raw: Buffer,
  headers: HeaderBlock,
  address: string,
  envelope: Envelope,
  options: ReadingOptions,
): Promise<Authentication> {
  const oddity = oddityOf(raw, headers);
  if (oddity !== null) return { authenticated: 'no', dmarcPolicy: null, details: [oddity] };
  const result = await checked(raw, headers, envelope, options);
  if (result instanceof Error) {
    return {
      authenticated: 'no',
      dmarcPolicy: null,
      details: [`could not be checked: ${result.message}`],
    };
  }
  return judge(result, address, envelope, options);
}

function oddityOf(raw: Buffer, headers: HeaderBlock): string | null {
  if (headers.isAmbiguous) return 'its headers can be read in two ways';
  const repeated = [...ONCE, ...MIME_ONCE].find((name) => headerValues(headers, name).length > 1);
  if (repeated !== undefined) return `it has the header ${repeated} more than once`;
  const signatures = headerValues(headers, 'dkim-signature').length;
  const isTooMuch = signatures > MAX_SIGNATURES || raw.length * signatures > MAX_HASHED_BYTES;
  return isTooMuch ? 'it has more signatures than can be checked' : null;
}

/** mailauth throws on some crafted input; what cannot be checked has not been proven. */
async function checked(
  raw: Buffer,
  headers: HeaderBlock,
  envelope: Envelope,
  options: ReadingOptions,
): Promise<AuthenticateResult | Error> {
  try {
    const resolver = rememberingResolver(options.resolver);
    const isSigned = await hasKnownKey(headers, resolver);
    const checkable = isSigned ? raw : raw.subarray(0, headers.bodyStart);
    return await check(withoutForgedResults(checkable, headers, options.ourNames), {
      resolver,
      minBitLength: 1024,
      rejectRsaSha1: true,
      trustReceived: false,
      disableBimi: true,
      mta: options.ourNames[0] ?? 'localhost',
      ...(envelope.ip === undefined ? {} : { ip: envelope.ip }),
      ...(envelope.helo === undefined ? {} : { helo: envelope.helo }),
      sender: envelope.from ?? '',
    });
  } catch (error) {
    return error instanceof Error ? error : new Error('mailauth failed', { cause: error });
  }
}

/** Authentication-Results under our own name were not written by us: nobody may rely on them. */
export function withoutForgedResults(
  raw: Buffer,
  headers: HeaderBlock,
  ourNames: string[],
): Buffer {
  const forged = headers.fields.filter(
    ({ name, value }) =>
      name === 'authentication-results' &&
      ourNames.includes(value.split(/[;\s]/, 1)[0]?.toLowerCase() ?? ''),
  );
  if (forged.length === 0) return raw;
  const kept: Buffer[] = [];
  let at = 0;
  for (const field of forged) {
    kept.push(raw.subarray(at, field.start));
    at = field.end;
  }
  return Buffer.concat([...kept, raw.subarray(at)]);
}

function judge(
  result: AuthenticateResult,
  address: string,
  envelope: Envelope,
  options: ReadingOptions,
): Authentication {
  const dmarc = result.dmarc || null;
  const dmarcPolicy = policyOf(dmarc?.policy);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const verdict = dmarc?.status.result ?? 'none';
  const details = [`DMARC: ${verdict}`, `SPF: ${(result.spf || null)?.status.result ?? 'none'}`];
  if (sealedByTrusted(result, domain, options.arcSealers)) {
    return {
      authenticated: 'yes',
      dmarcPolicy,
      details: [...details, 'vouched for by a listed sealer'],
    };
  }
  const signatures = result.dkim.results.map((found) => doubtAbout(found, envelope.receivedAt));
  details.push(...signatures.map((doubt) => `DKIM: ${doubt ?? 'counts'}`));
  const isSameAuthor = canonicalDomain(dmarc?.status.header?.from ?? '') === domain;
  if (verdict === 'pass' && isSameAuthor && signatures.includes(null)) {
    return { authenticated: 'yes', dmarcPolicy, details };
  }
  const isRefused =
    verdict === 'fail' && (dmarcPolicy === 'reject' || dmarcPolicy === 'quarantine');
  return { authenticated: isRefused ? 'dmarc_fail' : 'no', dmarcPolicy, details };
}

/** Why a signature does not count, or null for one that does. */
function doubtAbout(found: DKIMResult, receivedAt: number): string | null {
  const { status } = found;
  const signed = (found.signingHeaders?.keys ?? '').toLowerCase().split(/\s*:\s*/);
  if (status.result !== 'pass') return `${status.result} ${status.comment ?? ''}`.trim();
  if (!status.aligned) return 'signed by another domain';
  if (!signed.includes('from')) return 'does not sign From';
  if ((status.underSized ?? 0) > 0) return 'does not sign the whole body';
  if (status.testing) return 'its key is only being tested';
  if (found.algo?.startsWith('rsa') && (found.modulusLength ?? 0) < 1024)
    return 'its key is too short';
  if (status.warnings?.some((warning) => REFUSED_WARNINGS.test(warning)))
    return 'is not well formed';
  const isExpired = found.expiresAfter && Date.parse(found.expiresAfter) < receivedAt;
  return isExpired ? 'had expired on arrival' : null;
}

function policyOf(policy: string | undefined): DmarcPolicy | null {
  return policy === 'none' || policy === 'quarantine' || policy === 'reject' ? policy : null;
}
