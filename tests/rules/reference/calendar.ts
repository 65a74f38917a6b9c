const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const starts = new Map<string, number>();

/** Rule 19: "`startsOn` begins with that date in that zone": its first minute, found by looking at one clock after the other. */
export function beginningOf(date: string, zone: string): number {
  const key = `${date} ${zone}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  let at = Date.parse(`${date}T00:00:00Z`) - 30 * HOUR;
  while (clock.format(at + HOUR) < date) at += HOUR;
  while (clock.format(at) < date) at += MINUTE;
  starts.set(key, at);
  return at;
}

/** Rule 19: "Age is counted in UTC days; who was born on 29 February grows older on 1 March in other years." */
export function ageOn(bornOn: string, at: number): number {
  const today = new Date(at).toISOString().slice(0, 10);
  let age = 0;
  while (birthday(bornOn, age + 1) <= today) age += 1;
  return birthday(bornOn, 0) <= today ? age : -1;
}

function birthday(bornOn: string, age: number): string {
  const year = Number(bornOn.slice(0, 4)) + age;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = bornOn.slice(5) === '02-29' && !isLeap ? '03-01' : bornOn.slice(5);
  return `${String(year).padStart(4, '0')}-${day}`;
}
