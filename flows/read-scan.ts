import { createHash } from 'node:crypto';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { scanOf } from '#db/scans.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readReference } from './reference.ts';

export interface ReadScan {
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/**
 * The paper that came with a filing, after the look was appended with its reason; null where there is
 * none. Throws where what is stored no longer has the hash it was stored with.
 */
export async function readScan(
  house: House,
  actor: Actor,
  { reference, why }: { readonly reference: string; readonly why: string },
): Promise<ReadScan | null> {
  demand(actor, { action: 'objection.look' });
  const filing = readReference(reference);
  const scan = filing === null ? null : await scanOf(house.db, filing);
  if (filing === null || scan === null) return null;
  const look = {
    type: 'looked',
    at: house.now(),
    actor: writeActor(actor),
    filing,
    body: { at: 'scan', sha256: scan.sha256 },
    texts: [{ kind: 'why', sealed: house.vault.seal(why) }],
  };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [look]));
  const bytes = house.vault.open(scan.sealed);
  if (createHash('sha256').update(bytes).digest('hex') !== scan.sha256)
    throw new Error(`the scan of ${filing} is not what was stored`);
  return { mediaType: scan.mediaType, sha256: scan.sha256, bytes };
}
