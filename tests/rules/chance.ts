/** Chance that can be had again: the same seed gives the same history. */
export interface Chance {
  /** True with this probability, 0 to 1. */
  readonly is: (probability: number) => boolean;
  /** A whole number from `least` to `most`, both included. */
  readonly number: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Some of them, between `least` and `most` where there are that many, in random order. */
  readonly some: <T>(from: readonly T[], least: number, most: number) => T[];
  readonly shuffle: <T>(all: readonly T[]) => T[];
}

/** Mulberry32, by Tommy Ettinger, public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('Nothing to pick from.');
    return from[number(0, from.length - 1)] as T;
  };
  const shuffle = <T>(all: readonly T[]): T[] =>
    all
      .map((one) => ({ one, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
  return {
    is: (probability) => next() < probability,
    number,
    pick,
    some: (from, least, most) => shuffle(from).slice(0, number(least, most)),
    shuffle,
  };
}
