import { readDate } from './calendar-date.ts';
import type { NoticeVersion, RolloutRule } from './notice.ts';
import type { NoticeRefusal } from './notice-refusal.ts';
import { isPlace } from './region-codes.ts';
import { isZone } from './start-of-date.ts';

function checkStart(rule: RolloutRule): NoticeRefusal[] {
  if ('exempt' in rule) return [];
  const { date, zone } = rule.startsOn;
  const refusals: NoticeRefusal[] = [];
  if (readDate(date) === null) refusals.push({ code: 'date_unknown', detail: `no date: ${date}` });
  if (!isZone(zone)) refusals.push({ code: 'zone_unknown', detail: `no time zone: ${zone}` });
  return refusals;
}

/** Rule 18: a notice names a place once, so that there is never a doubt which rule holds there. */
function checkPlaces(places: readonly string[]): NoticeRefusal[] {
  const unknown = places.filter((place) => !isPlace(place));
  const twice = places.filter((place, index) => places.indexOf(place) !== index);
  return [
    ...unknown.map(
      (place) => ({ code: 'place_unknown', detail: `no such place: ${place}` }) as const,
    ),
    ...twice.map(
      (place) => ({ code: 'place_named_twice', detail: `named twice: ${place}` }) as const,
    ),
  ];
}

/** What makes the rollout of a notice unreadable: who is meant, and from when. */
export function checkRollout({ rollout }: NoticeVersion): readonly NoticeRefusal[] {
  const isSomewhere = rollout.length > 0 && rollout.every(({ where }) => where.length > 0);
  const nowhere: NoticeRefusal = { code: 'names_no_place', detail: 'each rule names a place' };
  return [
    ...(isSomewhere ? [] : [nowhere]),
    ...checkPlaces(rollout.flatMap(({ where }) => where)),
    ...rollout.flatMap(checkStart),
  ];
}
