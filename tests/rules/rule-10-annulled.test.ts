import { describe, expect, test } from 'vitest';
import { derive } from '#rules/derive.ts';
import {
  account,
  annuls,
  ask,
  consentNotice,
  consents,
  holds,
  joins,
  objects,
  reasons,
  t,
} from './story.ts';

const people = ['a', 'b'].map((name) => account(name));
const filed = objects('2025-06-10', 'o', { address: 'm' });
const events = [...people, holds('2022-01-01', 'a', 'm'), filed];

describe('rule 10: annulled, an objection is as if it had never been filed, from then on', () => {
  test('from the instant of the annulment, and not before', () => {
    const annulled = [...events, annuls('2025-07-01', 'o')];
    expect(reasons(annulled, 'a', '2025-06-15', { at: '2025-07-01T11:59:59.999Z' })).toEqual([
      'objection',
    ]);
    expect(reasons(annulled, 'a', '2025-06-15', { at: '2025-07-01' })).toEqual([]);
  });

  test('wherever it had spread, and for whoever comes to hold the address', () => {
    const annulled = [
      ...events,
      joins('2025-06-12', 'a', 'c'),
      joins('2025-06-12', 'b', 'c'),
      annuls('2025-07-01', 'o'),
      account('n'),
      holds('2025-08-01', 'n', 'm'),
    ];
    expect(reasons(annulled, 'b', '2025-06-15')).toEqual([]);
    expect(reasons(annulled, 'n', '2025-08-02')).toEqual([]);
  });

  test('a consent that it had ended stands again', () => {
    const annulled = [...events, consents('2025-01-01', 'a'), annuls('2025-07-01', 'o')];
    expect(ask(annulled, 'a', '2025-06-15', {}, [consentNotice]).reasons).toEqual([]);
  });

  test('an annulment before the filing does nothing, at its very instant it does', () => {
    expect(reasons([...events, annuls('2025-06-09', 'o')], 'a', '2025-06-15')).toEqual([
      'objection',
    ]);
    expect(reasons([...events, annuls('2025-06-10', 'o')], 'a', '2025-06-15')).toEqual([]);
  });

  test('no other objection is touched', () => {
    const other = objects('2025-06-12', 'p', { account: 'a' });
    expect(reasons([...events, other, annuls('2025-07-01', 'o')], 'a', '2025-06-15')).toEqual([
      'objection',
    ]);
  });

  test('its id stays used: filed once more under it, nothing begins', () => {
    const again = objects('2025-08-01', 'o', { account: 'a' });
    expect(reasons([...events, annuls('2025-07-01', 'o'), again], 'a', '2025-08-02')).toEqual([]);
  });

  test('annulled twice, the first instant is kept', () => {
    const history = derive([...events, annuls('2025-07-02', 'o'), annuls('2025-07-01', 'o')]);
    expect(history.objections.get('o')).toMatchObject({ annulledAt: t('2025-07-01'), carries: [] });
  });
});
