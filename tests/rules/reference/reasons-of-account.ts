import type { Reason } from '#rules/reason.ts';
import type { DataRecord } from '#rules/record.ts';

import { ageOn } from './calendar.ts';
import { birthDate, isClosed, regionAt } from './facts.ts';
import type { Scene } from './protection.ts';
import { consentSince } from './protection.ts';
import {
  isExempt,
  namesTogether,
  restsOnConsent,
  startIn,
  termsAt,
  versionInEffect,
} from './terms.ts';

const DAY = 24 * 60 * 60 * 1000;

/** From `account_closed` to `before_start`, and `no_consent`, for one account. */
export function regionReasons(scene: Scene, account: string, createdAt: number): Reason[] {
  const reasons: Reason[] = isClosed(scene.events, account) ? ['account_closed'] : [];
  const terms = termsAt(scene.versions, scene.now);
  const now = regionAt(scene.events, account, scene.now);
  const then = regionAt(scene.events, account, createdAt);
  // "(then, for that account, none of the next three, nor `no_consent`, is given)"
  if (now === null || then === null) return [...reasons, 'region_unknown'];
  // "(then, for that account, neither of the next two, nor `no_consent`, is given)"
  if (isExempt(terms, then) || isExempt(terms, now)) return [...reasons, 'region_exempt'];
  // "the purpose has not started in the account's region now"
  const start = startIn(terms, now);
  if (scene.now < start) reasons.push('not_started');
  // "uses only data created since its start in the account's region now, and this is older"
  if (terms.onlySinceStart && createdAt < start) reasons.push('before_start');
  // "consent does not stand now, or was given after the record's creation"
  const since = consentSince(scene, account);
  const hasConsent = since !== null && since <= createdAt;
  if (restsOnConsent(terms, now) && !hasConsent) reasons.push('no_consent');
  return reasons;
}

/** `not_told`: no version that names them and has taken effect by now was told long enough ago. */
export function tellingReasons(
  scene: Scene,
  account: string,
  record: Pick<DataRecord, 'product' | 'category'>,
): Reason[] {
  const { toldDays } = termsAt(scene.versions, scene.now);
  // "`toldDays: null` asks for no telling"
  if (toldDays === null) return [];
  const naming = scene.versions.filter(
    (version) =>
      version.effectiveAt <= scene.now && namesTogether(version, record.product, record.category),
  );
  const wasTold = scene.events.some(
    (event) =>
      event.type === 'told' &&
      event.account === account &&
      event.purpose === scene.purpose &&
      naming.some((version) => version.version === event.version) &&
      event.at + toldDays * DAY <= scene.now,
  );
  return wasTold ? [] : ['not_told'];
}

/** `age_unknown` and `minor`. */
export function ageReasons(scene: Scene, account: string, createdAt: number): Reason[] {
  const { leastAge } = termsAt(scene.versions, scene.now);
  if (leastAge === null) return [];
  const bornOn = birthDate(scene.events, account);
  if (bornOn === null) return ['age_unknown'];
  // "under that age on the day of creation, or is today"
  const isMinor = ageOn(bornOn, createdAt) < leastAge || ageOn(bornOn, scene.now) < leastAge;
  return isMinor ? ['minor'] : [];
}

/** `not_in_notice`: rule 18 lets it hold while no version has taken effect, too. */
export function noticeReasons(
  scene: Scene,
  record: Pick<DataRecord, 'product' | 'category'>,
): Reason[] {
  const version = versionInEffect(scene.versions, scene.now);
  const isNamed = version !== null && namesTogether(version, record.product, record.category);
  return isNamed ? [] : ['not_in_notice'];
}
