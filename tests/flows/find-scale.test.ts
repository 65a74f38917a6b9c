import { expect, it } from 'vitest';
import { findObjections, type ObjectionFilter } from '#db/find-objections.ts';
import { testHouse } from '#tests/support/house.ts';
import { seedObjections } from './many-objections.ts';

/** `npm run bench:find` asks among a million; a plain run among few, for the answers alone. */
const COUNT = Number(process.env.OBJECTIONS ?? 3000);
/** Among few it says nothing, on a machine that does other things besides. */
const IS_MEASURED = process.env.OBJECTIONS !== undefined;
const TIMES = process.env.OBJECTIONS === undefined ? 4 : 40;
const SLOWEST_P95 = 200;

const FROM = Date.parse('2026-01-01T00:00:00Z');
const DAY = 86_400_000;
const people = Math.floor(COUNT / 2);

/** The filter for the nth asking, so that no two ask for the same person. */
const FILTERS: Readonly<Record<string, (n: number) => ObjectionFilter>> = {
  everything: () => ({}),
  reference: (n) => ({ reference: `F${1 + ((n * 7919) % COUNT)}` }),
  address: (n) => ({ address: `a${(n * 7919) % people}` }),
  account: (n) => ({ account: `p${(n * 7919) % people}` }),
  center: (n) => ({ center: `c${(n * 7919) % Math.floor(people / 2)}` }),
  purpose: (n) => ({ purpose: n % 2 ? 'ai_training' : 'feed_from_ai_chats' }),
  'a rare purpose': () => ({ purpose: 'rare' }),
  pending: () => ({ status: 'pending' }),
  confirmed: () => ({ status: 'confirmed' }),
  lapsed: () => ({ status: 'lapsed' }),
  withdrawn: () => ({ status: 'withdrawn' }),
  annulled: () => ({ status: 'annulled' }),
  'a time': (n) => ({ from: FROM - (n + 10) * DAY, until: FROM - n * DAY }),
};

it(`the office finds among ${COUNT} objections by every filter`, {
  timeout: 900_000,
}, async () => {
  const house = await testHouse({ now: FROM });
  await seedObjections(house.db, COUNT);
  const slow: string[] = [];
  for (const [name, filterOf] of Object.entries(FILTERS)) {
    const taken: number[] = [];
    let found = 0;
    for (let n = 0; n < TIMES; n += 1) {
      const start = performance.now();
      const rows = await findObjections(house.db, filterOf(n), {
        after: null,
        most: 51,
        now: FROM,
      });
      taken.push(performance.now() - start);
      found = Math.max(found, rows.length);
    }
    taken.sort((a, b) => a - b);
    const p95 = taken[Math.ceil(TIMES * 0.95) - 1] ?? 0;
    process.stdout.write(`${name}: p95 ${p95.toFixed(1)} ms, ${found} found\n`);
    expect(found, name).toBeGreaterThan(0);
    if (IS_MEASURED && p95 > SLOWEST_P95) slow.push(`${name} ${p95.toFixed(0)} ms`);
  }
  expect(slow).toEqual([]);
});
