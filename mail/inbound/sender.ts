import { canonicalAddress } from '#mail/canonical-address.ts';
import { type HeaderBlock, headerValues } from './header-fields.ts';
import { mailboxList } from './mailbox-list.ts';

export type SenderProblem = 'no_from' | 'several_from' | 'group' | 'unusable_address';

export type Sender = { ok: true; address: string } | { ok: false; problem: SenderProblem };

/**
 * Who a message says it is from: the one mailbox in its one From field (RFC 5322 3.6.2), canonical.
 * None, several, a group, or an address that another reader could take for someone else's: nobody.
 */
export function sender(headers: HeaderBlock): Sender {
  const fields = headerValues(headers, 'from');
  if (fields.length > 1) return { ok: false, problem: 'several_from' };
  const list = mailboxList(fields[0] ?? '');
  if (list.hasGroup) return { ok: false, problem: 'group' };
  if (list.addresses.length > 1) return { ok: false, problem: 'several_from' };
  if (list.addresses.length === 0) return { ok: false, problem: 'no_from' };
  if (list.isBroken) return { ok: false, problem: 'unusable_address' };
  const address = canonicalAddress(list.addresses[0] as string);
  return address.ok ? address : { ok: false, problem: 'unusable_address' };
}
