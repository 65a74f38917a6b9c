import type { MessageReading, NamedPurposes } from '#mail/inbound/message-reading.ts';
import type { AskingLetter } from './append-filing.ts';

/** What the portal does about a mail by itself. */
export type MailVerdict =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'report' }
  | {
      readonly kind: 'file';
      readonly address: string;
      readonly purposes: NamedPurposes;
      readonly confirmed: boolean;
      readonly letter: AskingLetter;
      /** Whether a person must look at it, too. */
      readonly queue: boolean;
    }
  | {
      readonly kind: 'answer';
      readonly address: string;
      readonly letter: 'how_to_withdraw' | 'mail_received';
      readonly queue: boolean;
    }
  | { readonly kind: 'queue'; readonly because: string };

/**
 * From what a mail says and how sure its sender is, to what is done. Machines are never answered. Mail
 * that its domain disowns (DMARC) waits for a person, and nothing is sent because of it. A no that is
 * authenticated counts as confirmed; any other protects, pending, and the address is asked. What is
 * not understood protects, too, and is asked about. No mail ever withdraws anything.
 */
export function mailVerdict(reading: MessageReading): MailVerdict {
  if (reading.report !== null) return { kind: 'report' };
  if (reading.automatic || reading.intent === 'automatic') return { kind: 'ignore' };
  if (reading.sender === null) return { kind: 'queue', because: 'no_single_sender' };
  if (reading.authenticated === 'dmarc_fail') return { kind: 'queue', because: 'dmarc_fail' };
  const { address } = reading.sender;
  switch (reading.intent) {
    case 'objects':
      return reading.writesForAnother ? notSure(reading, address) : objects(reading, address);
    case 'unclear':
      return notSure(reading, address);
    case 'withdraws':
      return answer(reading, address, 'how_to_withdraw');
    case 'asks':
      return answer(reading, address, 'mail_received');
  }
}

function objects(reading: MessageReading, address: string): MailVerdict {
  const confirmed = reading.authenticated === 'yes';
  const letter = reading.mayReply ? 'confirm' : 'none';
  const { purposes } = reading;
  return { kind: 'file', address, purposes, confirmed, letter, queue: false };
}

/**
 * Protected meanwhile against every use, or those that it or the address written to names; whom it is
 * for and what it means, a person decides.
 */
function notSure(reading: MessageReading, address: string): MailVerdict {
  const letter = reading.mayReply ? 'unclear' : 'none';
  const named = [reading.tagged, reading.purposes].find((each) => each.length > 0);
  const purposes = named ?? 'all';
  return { kind: 'file', address, purposes, confirmed: false, letter, queue: true };
}

function answer(
  reading: MessageReading,
  address: string,
  letter: 'how_to_withdraw' | 'mail_received',
): MailVerdict {
  if (!reading.mayReply) return { kind: 'queue', because: reading.intent };
  return { kind: 'answer', address, letter, queue: letter === 'mail_received' };
}
