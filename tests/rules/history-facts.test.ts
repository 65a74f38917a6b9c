import { expect, test } from 'vitest';
import { derive } from '#rules/derive.ts';
import { historyFacts } from '#rules/history-facts.ts';
import { account, files, holds, objects, t, told } from './story.ts';

const at = t('2025-06-01');

test('of an account that nobody spoke of, nothing is known', () => {
  const facts = historyFacts(derive([]));
  expect(facts.isKnown('a')).toBe(false);
  expect(facts.isClosed('a')).toBe(false);
  expect(facts.productOf('a')).toBeNull();
  expect(facts.bornOn('a')).toBeNull();
  expect(facts.regionAt('a', at)).toBeNull();
  expect(facts.centerAt('a', at)).toBeNull();
  expect(facts.toldAt('a', 'training', 1)).toBeNull();
  expect(facts.consentSince('a', 'training')).toBeNull();
  expect(facts.carried('a', 'training')).toEqual([]);
});

test('an account that was spoken of, but never opened, is not in the directory', () => {
  const facts = historyFacts(derive([holds('2025-01-01', 'a', 'm')]));
  expect(facts.isKnown('a')).toBe(false);
  expect(facts.productOf('a')).toBeNull();
  expect(facts.isClosed('a')).toBe(false);
});

test('only accounts are accounts, and only tellings are told', () => {
  const events = [
    account('a'),
    holds('2025-01-01', 'a', 'm'),
    objects('2025-06-01', 'o', { address: 'm' }),
  ];
  const { accounts } = derive(events);
  expect([...accounts.keys()]).toEqual(['a']);
  expect(accounts.get('a')?.told.size).toBe(0);
});

test('an account is in the directory since its first opening', () => {
  const events = [account('a', {}, '2024-01-01'), account('a', {}, '2025-01-01')];
  expect(derive(events).accounts.get('a')?.openedAt).toBe(t('2024-01-01'));
});

test('what is known is read as it was told', () => {
  const events = [account('a', { product: 'threads' }), told('2025-02-01', 'a', 3)];
  const facts = historyFacts(derive(events));
  expect(facts.productOf('a')).toBe('threads');
  expect(facts.toldAt('a', 'training', 3)).toBe(t('2025-02-01'));
  expect(facts.toldAt('a', 'training', 2)).toBeNull();
  expect(facts.toldAt('a', 'ads', 3)).toBeNull();
});

test('what is carried comes with what decides whether it counts, for that purpose alone', () => {
  const history = derive([
    files('2025-06-01', 'o', { account: 'a' }),
    objects('2025-06-02', 'p', { account: 'a' }, 'ads'),
  ]);
  const carried = { objection: 'o', from: at, until: null, filedAt: at, confirmedAt: null };
  expect(historyFacts(history).carried('a', 'training')).toEqual([carried]);
});
