import { describe, expect, test } from 'vitest';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import {
  account,
  annuls,
  closed,
  confirms,
  givesUp,
  holds,
  joins,
  leaves,
  moved,
  objects,
  takesConsentBack,
  told,
  withdraws,
} from './story.ts';

const everythingButAYes: readonly RuleEvent[] = [
  account('a'),
  account('b'),
  moved('2024-01-01', 'a', 'FR'),
  holds('2024-01-01', 'a', 'm'),
  joins('2024-01-01', 'a', 'c'),
  joins('2024-01-01', 'b', 'c'),
  told('2024-01-01', 'a'),
  objects('2024-02-01', 'o', { account: 'a' }),
  objects('2024-02-01', 'p', { account: 'b' }),
  confirms('2024-02-02', 'o'),
  withdraws('2024-02-03', 'o', 'a', 'b'),
  annuls('2024-02-04', 'p'),
  takesConsentBack('2024-02-05', 'a'),
  givesUp('2024-02-06', 'a', 'm'),
  leaves('2024-02-07', 'a'),
  closed('2024-02-08', 'a'),
];

describe('rule 8: silence is neither a yes nor a no', () => {
  test('no event but a consent makes consent', () => {
    const { accounts } = derive(everythingButAYes);
    for (const { consents } of accounts.values()) expect(consents.size).toBe(0);
  });
});
