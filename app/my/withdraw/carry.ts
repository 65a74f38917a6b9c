import type { WithdrawObjection } from '#flows/withdraw-objection.ts';

/** What a tick sends: an objection, and one account. References hold no bar; accounts may. */
export function writeCarry(objection: string, account: string): string {
  return `${objection}|${account}`;
}

/** The ticks of the form, gathered by objection. */
export function readCarries(ticked: readonly string[]): WithdrawObjection[] {
  const accounts = new Map<string, string[]>();
  for (const carry of ticked) {
    const bar = carry.indexOf('|');
    const objection = carry.slice(0, Math.max(bar, 0));
    accounts.set(objection, [...(accounts.get(objection) ?? []), carry.slice(bar + 1)]);
  }
  return [...accounts].map(([objection, named]) => ({ objection, accounts: named }));
}
