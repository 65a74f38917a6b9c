import { endStatusEpoch, statusEpochOf } from '#db/status-epochs.ts';
import type { House } from './house.ts';

/** What a status token is made for: the filing, and which of its links this is. */
export function statusSubject(reference: string, epoch: number): string {
  return epoch === 0 ? reference : `${reference}~${epoch}`;
}

/** The token of the filing's private status link, as it holds now. */
export async function statusToken(house: House, reference: string): Promise<string> {
  const epoch = await statusEpochOf(house.db, reference);
  return house.vault.token('status', statusSubject(reference, epoch));
}

/** The filing that a status token opens; null for one that is not ours, or was ended. */
export async function readStatusToken(house: House, token: string): Promise<string | null> {
  const read = readSubject(house, token);
  if (read === null) return null;
  return read.epoch === (await statusEpochOf(house.db, read.reference)) ? read.reference : null;
}

/**
 * Ends this link for good: whoever else holds it sees nothing more. Letters to come, and the signed-in
 * person's receipt, hold a new one. Its holder alone can do it; false for a link that opens nothing.
 */
export async function endStatusLink(house: House, token: string): Promise<boolean> {
  const read = readSubject(house, token);
  if (read === null) return false;
  return endStatusEpoch(house.db, read.reference, read.epoch);
}

function readSubject(house: House, token: string): { reference: string; epoch: number } | null {
  const subject = house.vault.readToken('status', token);
  if (subject === null) return null;
  const [reference = '', epoch = '0'] = subject.split('~');
  return { reference, epoch: Number(epoch) };
}
