import { randomBytes } from 'node:crypto';

/** A form as it was sent, with what is wrong with it, for the page that shows it again. */
export interface Draft {
  readonly address: string;
  readonly purposes: readonly string[];
  readonly reason: string;
  /** The office's own reason. */
  readonly why?: string;
  /** The other fields of a form of the office. */
  readonly more?: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
}

const MOST = 500;
const kept = globalThis as { portalDrafts?: Map<string, Draft> };

function drafts(): Map<string, Draft> {
  kept.portalDrafts ??= new Map();
  return kept.portalDrafts;
}

/** Keeps a draft in memory for the moment until its page asks for it; never on disk, never in an address. */
export function keepDraft(draft: Draft): string {
  const all = drafts();
  const oldest = all.size >= MOST ? all.keys().next().value : undefined;
  if (oldest !== undefined) all.delete(oldest);
  const id = randomBytes(24).toString('base64url');
  all.set(id, draft);
  return id;
}

/** The draft of that id; it answers once. */
export function takeDraft(id: string | null): Draft | null {
  if (id === null) return null;
  const draft = drafts().get(id) ?? null;
  drafts().delete(id);
  return draft;
}
