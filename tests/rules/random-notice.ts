import type { NoticeVersion, RolloutRule, Uses } from '#rules/notice.ts';

import type { Chance } from './chance.ts';

export const PRODUCTS = ['facebook', 'whatsapp'];
export const CATEGORIES = ['content.post', 'ai_chat.text'];
export const TOPICS = ['health', 'politics', 'hiking'];
const PLACES = ['DE', 'FR', 'GP', 'GB', 'US', 'NO', 'EU', 'EEA', '*'];
/** In Beirut and Cairo the clocks go forward at midnight, so that one day a year has none. */
const ZONES = [
  'UTC',
  'UTC',
  'UTC',
  'Asia/Beirut',
  'Africa/Cairo',
  'Etc/GMT+12',
  'Pacific/Kiritimati',
  'Europe/Berlin',
  'Asia/Kathmandu',
];

/** So that often nothing but objection, consent and region decides. */
const LENIENT = {
  publicOnly: false,
  leastAge: null,
  toldDays: null,
  excludedTopics: [],
  linkedOnly: [],
};

/** One to four versions of a notice of its own, whose dates and instants lie on the given days (yyyy-mm-dd). */
export function randomNotice(chance: Chance, days: readonly string[]): NoticeVersion[] {
  const isLenient = chance.is(0.5);
  const instants = chance
    .some(days, 1, 4)
    .sort()
    .map((day) => Date.parse(`${day}T00:00:00Z`));
  const versions: NoticeVersion[] = [];
  let last: NoticeVersion | undefined;
  for (const [index, at] of instants.entries()) {
    // Now and then two versions take effect at one instant.
    const effectiveAt = last && chance.is(0.1) ? last.effectiveAt : at;
    const fresh = randomVersion(chance, days);
    last = {
      ...(last ? changed(chance, last, fresh) : fresh),
      ...(isLenient && LENIENT),
      version: index + 1,
      publishedAt: effectiveAt,
      effectiveAt,
    };
    versions.push(last);
  }
  return chance.is(0.1) ? outOfTurn(chance, versions) : versions;
}

/** A later version that names an earlier instant, and versions in any order. */
function outOfTurn(chance: Chance, versions: readonly NoticeVersion[]): NoticeVersion[] {
  const instants = chance.shuffle(versions.map((version) => version.effectiveAt));
  return chance.shuffle(
    versions.map((version, i) => ({ ...version, effectiveAt: instants[i] ?? version.effectiveAt })),
  );
}

/** The next version keeps most of the last one's terms. */
function changed(chance: Chance, last: NoticeVersion, fresh: NoticeVersion): NoticeVersion {
  const entries = Object.entries(fresh).filter(
    ([key]) => (key === 'rollout' && chance.is(0.7)) || key === 'covers' || chance.is(0.25),
  );
  return { ...last, ...Object.fromEntries(entries) };
}

function randomVersion(chance: Chance, days: readonly string[]): NoticeVersion {
  return {
    purpose: 'asked',
    version: 1,
    publishedAt: 0,
    effectiveAt: 0,
    rollout: randomRollout(chance, days),
    uses: Array.from({ length: chance.number(1, 2) }, () => randomUses(chance)),
    publicOnly: chance.is(0.3),
    onlySinceStart: chance.is(0.3),
    leastAge: chance.is(0.4) ? chance.pick([16, 17, 18]) : null,
    toldDays: chance.is(0.4) ? chance.pick([0, 1, 30]) : null,
    excludedTopics: chance.is(0.4) ? chance.some(['health', 'politics'], 1, 2) : [],
    covers: chance.is(0.15) ? 'everything' : 'created_after',
    directMarketing: false,
    linkedOnly: chance.is(0.25) ? ['whatsapp'] : [],
  };
}

/** A place is named once; what is left over is now and then not named at all. */
function randomRollout(chance: Chance, days: readonly string[]): RolloutRule[] {
  const places = chance.some(PLACES, 1, PLACES.length);
  if (chance.is(0.8) && !places.includes('*')) places.push('*');
  const rules: RolloutRule[] = [];
  while (places.length > 0) {
    const where = places.splice(0, chance.number(1, 3));
    const basis = chance.is(0.3) ? 'consent' : 'legitimate_interest';
    const startsOn = { date: chance.pick(days), zone: chance.pick(ZONES) };
    rules.push(chance.is(0.2) ? { where, exempt: true } : { where, basis, startsOn });
  }
  return rules;
}

function randomUses(chance: Chance): Uses {
  return {
    products: chance.some(PRODUCTS, 1, 2),
    categories: chance.some(CATEGORIES, 1, 2),
  };
}
