import { createHash } from 'node:crypto';
import type { Instant } from '#rules/instant.ts';
import { canonicalJson } from './canonical-json.ts';

/** A person's words or evidence, already encrypted; `kind` says which ('reason', 'evidence', …). */
export interface EventText {
  readonly kind: string;
  readonly sealed: Uint8Array;
}

/** What a commitment binds: every column of the event, and its texts by their hash. */
export interface CommittedContent {
  readonly type: string;
  readonly at: Instant;
  readonly actor: string;
  readonly source?: string | undefined;
  readonly sourceId?: string | undefined;
  readonly account?: string | undefined;
  readonly center?: string | undefined;
  readonly address?: string | undefined;
  readonly objection?: string | undefined;
  readonly filing?: string | undefined;
  readonly purpose?: string | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly texts?: readonly EventText[] | undefined;
}

export interface Committed<T extends CommittedContent> {
  readonly event: T;
  readonly salt: Uint8Array;
  /** Lower-case hex. */
  readonly commitment: string;
}

/**
 * SHA-256 over the salt and the canonical JSON of the content: all that the log will ever hold of an
 * event. With the salt anyone can check it; without, not even a guessed content can be confirmed.
 */
export function commit<T extends CommittedContent>(
  event: T,
  receivedAt: Instant,
  salt: Uint8Array,
): Committed<T> {
  const { texts, body, ...columns } = event;
  const hashes = (texts ?? []).map(({ kind, sealed }) => [kind, sha256(sealed)] as const);
  const content = { ...columns, receivedAt, body: body ?? {}, texts: Object.fromEntries(hashes) };
  const hash = createHash('sha256').update(salt).update(canonicalJson(content), 'utf8');
  return { event, salt, commitment: hash.digest('hex') };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
