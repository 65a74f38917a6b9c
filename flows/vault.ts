import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** What is kept from whoever holds only the database: keyed hashes, encrypted texts, tokens. */
export interface Vault {
  /** `v1:` and the HMAC-SHA-256 of the canonical address, base64url. */
  addressHash(canonicalAddress: string): string;
  /** AES-256-GCM under a fresh nonce; the first byte is the key's version. */
  seal(text: string | Uint8Array): Uint8Array;
  /** Throws where the bytes were changed or sealed under another key. */
  open(sealed: Uint8Array): Uint8Array;
  /**
   * Url-safe: kind and subject, readable, and 192 bits that nobody makes without the key. The same kind and
   * subject give the same token, so none is ever stored.
   */
  token(kind: string, subject: string): string;
  /** The subject of a token of that kind that this vault made; otherwise null. */
  readToken(kind: string, token: string): string | null;
  /** 256 bits, base64url, under a key of that purpose's own. */
  hmac(purpose: string, data: string): string;
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** Bytes of a token's HMAC. */
const MARK = 24;

/** All keys come from the one secret by HKDF, a key for each use. */
export function openVault(secret: string): Vault {
  const keys = new Map<string, Buffer>();
  const key = (use: string): Buffer => {
    const known =
      keys.get(use) ?? Buffer.from(hkdfSync('sha256', secret, 'objection-portal', use, 32));
    keys.set(use, known);
    return known;
  };
  const mac = (use: string, data: string) => createHmac('sha256', key(use)).update(data).digest();
  const mark = (kind: string, subject: string) =>
    mac(`token v1 ${kind}`, subject).subarray(0, MARK).toString('base64url');
  return {
    addressHash: (address) => `v1:${mac('address v1', address).toString('base64url')}`,
    seal: (text) => seal(key('seal v1'), text),
    open: (sealed) => open(key('seal v1'), sealed),
    token: (kind, subject) =>
      `${kind}.${Buffer.from(subject, 'utf8').toString('base64url')}.${mark(kind, subject)}`,
    readToken: (kind, token) => readToken(kind, token, mark),
    hmac: (purpose, data) => mac(`hmac v1 ${purpose}`, data).toString('base64url'),
  };
}

function seal(key: Buffer, text: string | Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const hidden = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), hidden]);
}

function open(key: Buffer, sealed: Uint8Array): Uint8Array {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG)
    throw new Error('sealed under an unknown key version');
  const nonce = sealed.subarray(1, 1 + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()]);
}

/** Compared in constant time; only the one spelling that `token` makes is read. */
function readToken(
  kind: string,
  token: string,
  mark: (kind: string, subject: string) => string,
): string | null {
  if (token.length > 1000) return null;
  const [named, written, given, ...more] = token.split('.');
  if (named !== kind || written === undefined || given === undefined || more.length > 0)
    return null;
  const subject = Buffer.from(written, 'base64url').toString('utf8');
  if (Buffer.from(subject, 'utf8').toString('base64url') !== written) return null;
  const wanted = Buffer.from(mark(kind, subject));
  const presented = Buffer.from(given);
  return wanted.length === presented.length && timingSafeEqual(wanted, presented) ? subject : null;
}
