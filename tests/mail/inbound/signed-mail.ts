import { generateKeyPairSync } from 'node:crypto';
import { dkimSign, sealMessage } from 'mailauth';
import type { ReadingOptions } from '#mail/inbound/message-reading.ts';
import { readMessage } from '#mail/inbound/read-message.ts';
import { type Zone, zoneResolver } from '#mail/inbound/zone-resolver.ts';

export const PURPOSES = [
  'ai_training',
  'ads_from_ai_chats',
  'feed_from_ai_chats',
  'ads_from_activity',
  'proactive_messages',
];

const sound = keyPair(2048);
const weak = keyPair(768);

/** Domains of the tests: example.org rejects what fails DMARC, example.net publishes nothing. */
export const ZONE: Zone = {
  's1._domainkey.example.org': { TXT: [[`v=DKIM1; k=rsa; p=${sound.record}`]] },
  'weak._domainkey.example.org': { TXT: [[`v=DKIM1; k=rsa; p=${weak.record}`]] },
  'try._domainkey.example.org': { TXT: [[`v=DKIM1; t=y; k=rsa; p=${sound.record}`]] },
  '_dmarc.example.org': { TXT: [['v=DMARC1; p=reject']] },
  'example.org': { TXT: [['v=spf1 ip4:192.0.2.1 -all']], A: ['192.0.2.1'] },
  's1._domainkey.example.com': { TXT: [[`v=DKIM1; k=rsa; p=${sound.record}`]] },
  '_dmarc.example.com': { TXT: [['v=DMARC1; p=none']] },
  's1._domainkey.example.net': { TXT: [[`v=DKIM1; k=rsa; p=${sound.record}`]] },
};

export interface Signing {
  domain?: string;
  selector?: string;
  maxBodyLength?: number;
  headers?: string;
  expires?: Date;
  algorithm?: string;
}

/** The message with a DKIM signature on top. */
export async function signed(message: string, signing: Signing = {}): Promise<string> {
  const { domain = 'example.org', selector = 's1', expires, maxBodyLength } = signing;
  const privateKey = selector === 'weak' ? weak.pem : sound.pem;
  const key = { signingDomain: domain, selector, privateKey };
  const { signatures } = await dkimSign(message, {
    canonicalization: 'relaxed/relaxed',
    algorithm: signing.algorithm ?? 'rsa-sha256',
    ...(expires ? { expires } : {}),
    signTime: new Date('2025-05-01T00:00:00Z'),
    ...key,
    signatureData: [{ ...key, ...(maxBodyLength === undefined ? {} : { maxBodyLength }) }],
    ...(signing.headers ? { headerList: signing.headers.split(':') } : {}),
  });
  return signatures + message;
}

/** The message with an ARC set of a forwarder on top, who saw these results. */
export async function sealed(message: string, domain: string, results: string): Promise<string> {
  const seal = await sealMessage(Buffer.from(message), {
    signingDomain: domain,
    selector: 's1',
    privateKey: sound.pem,
    authResults: results,
    cv: 'none',
  });
  return `${seal}${message}`;
}

export function reading(
  message: string,
  change: Partial<ReadingOptions> & { ip?: string; mailFrom?: string } = {},
) {
  const { ip, mailFrom, ...options } = change;
  return readMessage(
    Buffer.from(message),
    { to: [], ip, from: mailFrom, receivedAt: Date.parse('2025-05-02T00:00:00Z') },
    {
      resolver: zoneResolver(ZONE),
      ourNames: ['mx.portal.example'],
      ourAddresses: ['objections@portal.example'],
      arcSealers: [],
      purposes: PURPOSES,
      ...options,
    },
  );
}

export function mail(
  fields: Record<string, string>,
  body = 'I object to AI training with my posts.',
): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${lines.join('')}\r\n${body}\r\n`;
}

function keyPair(bits: number) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const record = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return { record, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}
