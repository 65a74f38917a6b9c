import type { Reason } from '#rules/reason.ts';
import type { DataRecord } from '#rules/record.ts';

import { centerAt } from './facts.ts';
import type { Scene } from './protection.ts';
import { termsAt } from './terms.ts';

/** "the purpose uses public data only, and the record is not `visibility: "public"`" */
export function isNotPublic(scene: Scene, record: DataRecord): boolean {
  return termsAt(scene.versions, scene.now).publicOnly && record.visibility !== 'public';
}

export function isNotLinked(scene: Scene, record: DataRecord): boolean {
  const { accountId, forAccountId, createdAt, product } = record;
  const instants = [createdAt, scene.now];
  if (forAccountId !== undefined && forAccountId !== accountId) {
    // "the two were not in one center at the record's creation, or are not now"
    for (const at of instants) {
      const center = centerAt(scene.events, accountId, at);
      if (center === null || center !== centerAt(scene.events, forAccountId, at)) return true;
    }
  }
  // "the notice lists the product under `linkedOnly` and the account was in no center …, or is in none now"
  if (!termsAt(scene.versions, scene.now).linkedOnly.includes(product)) return false;
  return instants.some((at) => centerAt(scene.events, accountId, at) === null);
}

/** `topic_unknown` and `special_category`. */
export function recordReasons(scene: Scene, record: Pick<DataRecord, 'topics'>): Reason[] {
  const { excludedTopics } = termsAt(scene.versions, scene.now);
  // "the purpose excludes topics, and the record was not classified"
  if (record.topics === undefined) return excludedTopics.length > 0 ? ['topic_unknown'] : [];
  const isExcluded = record.topics.some((topic) => excludedTopics.includes(topic));
  return isExcluded ? ['special_category'] : [];
}
