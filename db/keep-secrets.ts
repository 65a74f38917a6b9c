import type { Queries } from './connect.ts';
import type { Committed, CommittedContent } from './event-commitment.ts';

/** Stores the salts and sealed texts of appended events; `ids` by commitment. Those without an id are left out. */
export async function keepSecrets(
  tx: Queries,
  committed: readonly Committed<CommittedContent>[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const salts: { id: number; salt: string }[] = [];
  const texts: { id: number; kind: string; sealed: string }[] = [];
  for (const { event, salt, commitment } of committed) {
    const id = ids.get(commitment);
    if (id === undefined) continue;
    salts.push({ id, salt: hex(salt) });
    for (const { kind, sealed } of event.texts ?? []) texts.push({ id, kind, sealed: hex(sealed) });
  }
  await tx`insert into event_salts (event_id, salt)
    select id, decode(salt, 'hex')
    from jsonb_to_recordset(${JSON.stringify(salts)}::text::jsonb) as given (id bigint, salt text)`;
  if (texts.length === 0) return;
  await tx`insert into event_texts (event_id, kind, sealed)
    select id, kind, decode(sealed, 'hex')
    from jsonb_to_recordset(${JSON.stringify(texts)}::text::jsonb)
      as given (id bigint, kind text, sealed text)`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
