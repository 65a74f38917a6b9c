import { expect, test } from 'vitest';

import { decideFromEvents } from '#rules/decide.ts';

import { historyFrom } from './histories.ts';
import { describeDifference, differenceIn } from './twin-difference.ts';

const HISTORIES = 3000;

test(`the rules answer ${HISTORIES} random histories as their slow twin does`, () => {
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const difference = differenceIn(historyFrom(seed), decideFromEvents);
    expect(difference && describeDifference(difference)).toBeNull();
  }
}, 60_000);
