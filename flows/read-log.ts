import { type LogEntry, logEntriesAfter } from '#db/log-entries.ts';
import type { Actor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';

const PAGE = 1000;

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** Ask on after this position; it stays the same while there is nothing new. */
  readonly next: number;
}

/** The stream of events by position, a page at a time: what happened, by whom, never to which address. */
export async function readLog(
  house: House,
  actor: Actor,
  { after }: { readonly after: number },
): Promise<LogPage> {
  demand(actor, { action: 'audit.read', scope: 'audit:read' });
  const entries = await logEntriesAfter(house.db, after, PAGE);
  return { entries, next: entries.at(-1)?.position ?? after };
}
