import { domainToASCII } from 'node:url';

/** Why a text is not an address we would store, hash or write to. */
export type AddressProblem =
  | 'empty'
  | 'too_long'
  | 'invisible_character'
  | 'look_alike'
  | 'not_one_at'
  | 'local_part'
  | 'domain';

export type CanonicalAddress =
  | { ok: true; address: string }
  | { ok: false; problem: AddressProblem };

/** RFC 5321 4.5.3.1: 64 octets before the @, and a path of 256 with its two brackets. */
const LOCAL_OCTETS = 64;
const ADDRESS_OCTETS = 254;

/**
 * Control, format (soft hyphen, zero width, bidi), surrogate, private and unassigned characters, and
 * every kind of white space: none can be seen in an address, each makes two of what looks like one.
 */
const INVISIBLE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** A dot-atom of RFC 5322 and RFC 6532; quoted strings, comments and list separators are not in it. */
const LOCAL =
  /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)+$/u;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * The one spelling of an e-mail address for the whole portal: what is validated, stored, hashed,
 * compared and mailed is this and nothing else, so no crafted spelling reaches a second mailbox.
 *
 * NFC; what NFKC would change (full-width @, ligatures) is refused rather than folded; the domain
 * becomes lower-cased A-labels, so a homograph domain stays another domain. The local part is
 * lower-cased, too: by RFC 5321 its case could matter, no large provider lets it, and an objection
 * written from Anna@ must reach anna@. Plus tags and dots stay as they are. White space around the
 * text is cut, as people paste it. Canonical text stays itself when canonicalized again.
 */
export function canonicalAddress(text: string): CanonicalAddress {
  if (text.length > 1000) return { ok: false, problem: 'too_long' };
  const address = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').normalize('NFC');
  if (address === '') return { ok: false, problem: 'empty' };
  if (INVISIBLE.test(address)) return { ok: false, problem: 'invisible_character' };
  if (address.normalize('NFKC') !== address) return { ok: false, problem: 'look_alike' };
  const [local = '', domain, ...more] = address.split('@');
  if (domain === undefined || more.length > 0) return { ok: false, problem: 'not_one_at' };
  return joined(canonicalLocalPart(local), canonicalDomain(domain));
}

function joined(local: string | null, domain: string | null): CanonicalAddress {
  if (local === null) return { ok: false, problem: 'local_part' };
  if (domain === null) return { ok: false, problem: 'domain' };
  const address = `${local}@${domain}`;
  if (octets(address) > ADDRESS_OCTETS) return { ok: false, problem: 'too_long' };
  return { ok: true, address };
}

function canonicalLocalPart(local: string): string | null {
  const lower = local.toLowerCase().normalize('NFC');
  return LOCAL.test(lower) && octets(lower) <= LOCAL_OCTETS ? lower : null;
}

/**
 * A domain as lower-cased A-labels, or null. At least two labels, as no mailbox of the public sits
 * at a bare top-level name; never a number, which `domainToASCII` would make an IP address of.
 */
export function canonicalDomain(domain: string): string | null {
  if (!DOMAIN.test(domain)) return null;
  const ascii = domainToASCII(domain.toLowerCase());
  const labels = ascii.split('.');
  const isHostName = labels.length > 1 && labels.every((label) => LABEL.test(label));
  return isHostName && !/^[0-9]+$/.test(labels.at(-1) ?? '') ? ascii : null;
}

function octets(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
