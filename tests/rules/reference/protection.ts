import type { RuleEvent } from '#rules/event.ts';
import type { NoticeVersion } from '#rules/notice.ts';

import { regionAt } from './facts.ts';
import { isExempt, startIn, termsBetween } from './terms.ts';
import type { Carrying, Filing, World } from './world.ts';
import { filingOf } from './world.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What one question needs: the events up to now in order, the story they tell, the notice, and now. */
export interface Scene {
  readonly events: readonly RuleEvent[];
  readonly world: World;
  readonly versions: readonly NoticeVersion[];
  readonly purpose: string;
  readonly now: number;
}

export type Status = 'pending' | 'confirmed' | 'lapsed';

/** Rules 12 and 13, as of now. */
export function statusOf(scene: Scene, filing: Filing): Status {
  // Rule 12: "A confirmation that comes before its filing counts once it is filed", "Confirmed later still, it revives".
  const isConfirmed = scene.events.some(
    (event) => event.type === 'confirmed' && event.objection === filing.objection,
  );
  if (filing.confirmedAtOnce || isConfirmed) return 'confirmed';
  // "Not confirmed by thirty days after receipt (at that instant it has), it lapses"
  return scene.now >= filing.receivedAt + 30 * DAY ? 'lapsed' : 'pending';
}

/** One objection that covers a record on an account. */
export interface Cover {
  readonly objection: string;
  readonly account: string;
  readonly status: 'pending' | 'confirmed';
  readonly startedAt: number;
  readonly span: { readonly from: number | null; readonly until: number | null };
}

/** Every objection to the purpose that covers what the account created at that instant. */
export function coversOf(scene: Scene, account: string, createdAt: number): Cover[] {
  const covers: Cover[] = [];
  for (const one of scene.world.carryings) {
    if (one.account !== account || one.purpose !== scene.purpose) continue;
    const status = statusOf(scene, filingOf(scene.world, one.objection));
    // Rule 12: lapsed, "it covers nothing, and did not"
    if (status === 'lapsed') continue;
    // Rules 15 and 6: from its start there; all data where rules 16 or 17 say so, up to its end.
    const span = { from: coversAll(scene, one) ? null : one.from, until: one.until };
    if (span.from !== null && createdAt < span.from) continue;
    if (span.until !== null && createdAt >= span.until) continue;
    covers.push({ objection: one.objection, account, status, startedAt: one.from, span });
  }
  return covers;
}

/** Rules 16 and 17. */
function coversAll(scene: Scene, one: Carrying): boolean {
  const region = regionAt(scene.events, one.account, one.from);
  for (const terms of termsBetween(scene.versions, one.from, scene.now)) {
    // Rule 17: "in any version in effect at some time between E and now"
    if (terms.covers === 'everything') return true;
    // Rule 16: "or the region was not known"
    if (region === null) return true;
    // "or is exempt there"
    if (isExempt(terms, region)) return true;
    // "the purpose starts later than E in the region the account had at E"
    if (startIn(terms, region) > one.from) return true;
  }
  return false;
}

/** Rule 7: since when consent stands now, or null. "It stands from the first yes since its last end." */
export function consentSince(scene: Scene, account: string): number | null {
  let since: number | null = null;
  for (const step of scene.world.consentSteps) {
    if (step.account !== account || step.purpose !== scene.purpose) continue;
    if (step.what === 'yes') since ??= step.at;
    // "Withdrawing consent is a no"
    if (step.what === 'no') since = null;
    // "An objection that is confirmed, whenever it is, ends consent … from the instant it starts there"
    if (step.what === 'objection starts' && step.objection !== null) {
      if (statusOf(scene, filingOf(scene.world, step.objection)) === 'confirmed') since = null;
    }
  }
  return since;
}
