import { canonicalDomain } from '#mail/canonical-address.ts';
import { type SmtpReceiver, startSmtpReceiver } from '#mail/smtp-receiver.ts';
import { letterOfVerpTag, tagOf } from '#mail/verp.ts';
import type { House } from './house.ts';
import { receiveMail } from './receive-mail.ts';
import { bounceAddress, verpKey } from './return-path.ts';

/** Longer than the database ever takes, and shorter than senders wait for an answer (RFC 5321 4.5.3.2.6). */
const STORED_WITHIN = 30_000;

/**
 * Opens the SMTP door on `INBOUND_SMTP_PORT`: on loopback for the sample, elsewhere on every
 * interface. What it takes is stored by `receiveMail` before it is answered.
 */
export function openMailDoor(
  house: House,
  options: { readonly port?: number; readonly longestSession?: number } = {},
): Promise<SmtpReceiver> {
  const { settings } = house;
  return startSmtpReceiver({
    port: options.port ?? settings.inboundSmtpPort,
    host: settings.sample ? '127.0.0.1' : undefined,
    name: settings.inboundHostname,
    tls: settings.inboundTls,
    isLocal: (recipient) => isLocalRecipient(house, recipient),
    store: async ({ raw, envelope }) => {
      const { from, to, ip, helo } = envelope;
      const stored = receiveMail(
        house,
        { kind: 'system', name: 'smtp' },
        { raw, envelope: { from, to, clientIp: ip, helo } },
      );
      await within(stored, STORED_WITHIN);
    },
    log: house.log,
    ...(options.longestSession === undefined ? {} : { longestSession: options.longestSession }),
  });
}

/**
 * The address people write to, with any tag behind a plus sign; and the return paths of letters we
 * wrote, each with its own tag. A bounce to any other return path is refused in the session.
 */
export function isLocalRecipient(house: House, recipient: string): boolean {
  const at = recipient.lastIndexOf('@');
  const domain = canonicalDomain(recipient.slice(at + 1));
  const local = recipient.slice(0, at).toLowerCase();
  const { inboundAddress } = house.settings;
  const own = inboundAddress.lastIndexOf('@');
  if (at < 1 || domain !== inboundAddress.slice(own + 1)) return false;
  const base = local.split('+', 1)[0];
  if (base === inboundAddress.slice(0, own).split('+', 1)[0]) return true;
  if (`${base}@${domain}` !== bounceAddress(house.settings)) return false;
  const tag = tagOf(recipient);
  return tag !== null && letterOfVerpTag(tag, verpKey(house)) !== null;
}

async function within<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not answer in time')), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
