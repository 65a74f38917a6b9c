import { describe, expect, test } from 'vitest';
import { account, notice, objects, reasons, t, withdraws } from './story.ts';

const old = '2019-03-01';
const person = account('a');
const filed = objects('2025-06-10', 'o', { account: 'a' });

describe('rule 17: a stricter purpose lets an objection cover everything', () => {
  test('all of the account’s data, whenever created', () => {
    const strict = [notice({ covers: 'everything' })];
    expect(reasons([person, filed], 'a', old, {}, strict)).toEqual(['objection']);
    expect(reasons([person, filed], 'a', old, { at: '2025-06-09' }, strict)).toEqual([]);
  });

  test('any version in effect at some time since then is enough', () => {
    const versions = [
      notice(),
      notice({ version: 2, effectiveAt: t('2025-07-01'), covers: 'everything' }),
      notice({ version: 3, effectiveAt: t('2025-08-01') }),
    ];
    expect(reasons([person, filed], 'a', old, {}, versions)).toEqual(['objection']);
    const later = [person, objects('2025-08-01', 'o', { account: 'a' })];
    expect(reasons(later, 'a', old, {}, versions)).toEqual([]);
  });

  test('withdrawn, everything created before its end stays protected', () => {
    const strict = [notice({ covers: 'everything' })];
    const events = [person, filed, withdraws('2025-07-01', 'o', 'a')];
    expect(reasons(events, 'a', old, {}, strict)).toEqual(['objection']);
    expect(reasons(events, 'a', '2025-07-01', {}, strict)).toEqual([]);
  });
});
