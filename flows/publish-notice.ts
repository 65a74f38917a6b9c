import { createHash } from 'node:crypto';
import { appendEvents } from '#db/append-events.ts';
import { canonicalJson } from '#db/canonical-json.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { insertNotice } from '#db/notices.ts';
import { checkNotice } from '#rules/check-notice.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { type NoticeDocument, noticeDocumentSchema, ruleVersionOf } from './notice-document.ts';
import { refusalPointers } from './notice-refusal-pointers.ts';
import { readAllNotices } from './notice-versions.ts';

export interface NoticeError {
  /** JSON pointer into the document; empty for the whole of it. */
  readonly pointer: string;
  readonly detail: string;
  /** Why the rules refuse it (rules/notice-refusal.ts); absent where it is not a notice at all. */
  readonly code?: string | undefined;
}

export type Publication =
  | {
      readonly kind: 'published';
      readonly purpose: string;
      readonly version: number;
      readonly hash: string;
      /** True where exactly this had been published before. */
      readonly already: boolean;
    }
  | { readonly kind: 'refused'; readonly errors: readonly NoticeError[] }
  | { readonly kind: 'exists' };

/**
 * Publishes a notice version for good: its bytes are canonical JSON, its hash is their SHA-256, and
 * neither ever changes. `publishedAt` is now where the document does not say. The portal itself may
 * found its register with purposes that have been going on since before (`checkNotice`).
 */
export async function publishNotice(
  house: House,
  actor: Actor,
  document: unknown,
): Promise<Publication> {
  demand(actor, { action: 'notice.publish', scope: 'notices:write' });
  const parsed = noticeDocumentSchema.safeParse(document);
  if (!parsed.success) return { kind: 'refused', errors: parsed.error.issues.map(asError) };
  const now = house.now();
  const notice = { ...parsed.data, publishedAt: parsed.data.publishedAt ?? now };
  const before = (await readAllNotices(house)).published.get(notice.purpose) ?? [];
  const same = before.find(({ version }) => version.version === notice.version);
  const text = canonicalJson(asWritten(notice));
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  const { purpose, version } = notice;
  const published = { kind: 'published', purpose, version, hash } as const;
  if (same) return same.hash === hash ? { ...published, already: true } : { kind: 'exists' };
  const existing = before.map((each) => each.version);
  const refused = refusalsOf(existing, ruleVersionOf(notice), now, actor);
  if (refused.length > 0) return { kind: 'refused', errors: refused };
  const isNew = await store(house, actor, notice, { text, hash });
  return isNew ? { ...published, already: false } : { kind: 'exists' };
}

function refusalsOf(
  existing: readonly NoticeVersion[],
  candidate: NoticeVersion,
  now: Instant,
  actor: Actor,
): NoticeError[] {
  const refusals = checkNotice(existing, candidate, now, actor.kind === 'system');
  const pointers = refusalPointers(candidate, refusals);
  return refusals.map((each, index) => ({ ...each, pointer: pointers[index] ?? '' }));
}

async function store(
  house: House,
  actor: Actor,
  notice: NoticeDocument & { readonly publishedAt: Instant },
  { text, hash }: { readonly text: string; readonly hash: string },
): Promise<boolean> {
  const { purpose, version, publishedAt, effectiveAt } = notice;
  return inTransaction(house.db, async (tx) => {
    const row = { purpose, version, hash, publishedAt, effectiveAt, content: text };
    if (!(await insertNotice(tx, row))) return false;
    await appendEvents(tx, house, [
      {
        type: 'notice_published',
        at: house.now(),
        actor: writeActor(actor),
        purpose,
        body: { version, hash },
      },
    ]);
    return true;
  });
}

/** Instants as text again, as they stand in the published document. */
function asWritten(notice: NoticeDocument & { readonly publishedAt: Instant }): unknown {
  const { publishedAt, effectiveAt } = notice;
  return {
    ...notice,
    publishedAt: writeInstant(publishedAt),
    effectiveAt: writeInstant(effectiveAt),
  };
}

function asError(issue: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): NoticeError {
  const steps = issue.path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  return { pointer: steps.map((step) => `/${step}`).join(''), detail: issue.message };
}
