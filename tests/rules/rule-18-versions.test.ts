import { describe, expect, test } from 'vitest';
import {
  versionInEffect,
  versionsBetween,
  versionsByThen,
  versionToCheck,
} from '#rules/notice-in-effect.ts';
import { account, ask, notice, reasons, started, t } from './story.ts';

const person = [account('a')];
const v1 = notice({ effectiveAt: t('2025-03-01') });
const v2 = notice({ version: 2, effectiveAt: t('2025-06-01'), publicOnly: true });

describe('rule 18: the terms are those of the version in effect now', () => {
  test('the latest whose time has come, at that instant included', () => {
    const versions = [v2, v1];
    expect(versionInEffect(versions, t('2025-05-31'))?.version).toBe(1);
    expect(versionInEffect(versions, t('2025-06-01'))?.version).toBe(2);
    expect(reasons(person, 'a', '2025-05-01', { at: '2025-05-31' }, versions)).toEqual([]);
    expect(reasons(person, 'a', '2025-05-01', { at: '2025-06-01' }, versions)).toEqual([
      'not_public',
    ]);
  });

  test('before the first takes effect its terms are checked, and nothing is permitted', () => {
    const versions = [notice({ effectiveAt: t('2025-03-01'), publicOnly: true })];
    const answer = ask(person, 'a', '2025-01-01', { at: '2025-02-01' }, versions);
    expect(answer.reasons).toEqual(['not_in_notice', 'not_public']);
    expect(answer.noticeVersion).toBeNull();
    expect(versionToCheck(versions, t('2025-02-01')).version).toBe(1);
    expect(versionToCheck([v2, v1], t('2025-02-01')).version).toBe(1);
  });

  test('versions take effect in the order of their numbers: none before the one it follows', () => {
    const early = notice({ version: 2, effectiveAt: t('2025-01-01') });
    expect(versionInEffect([v1, early], t('2025-02-01'))).toBeNull();
    expect(versionInEffect([v1, early], t('2025-03-01'))?.version).toBe(2);
    expect(versionsByThen([v1, early], t('2025-02-01'))).toEqual([]);
  });

  test('every version in effect at some time between two instants, both included', () => {
    const numbers = (from: string, to: string) =>
      versionsBetween([v1, v2], t(from), t(to)).map(({ version }) => version);
    expect(numbers('2025-01-01', '2025-02-01')).toEqual([1]);
    expect(numbers('2025-01-01', '2025-06-01')).toEqual([1, 2]);
    expect(numbers('2025-05-31', '2025-05-31')).toEqual([1]);
    expect(numbers('2025-06-01', '2025-06-01')).toEqual([2]);
  });

  test('a version that joins the list later is seen', () => {
    const growing = [v1];
    expect(versionInEffect(growing, t('2025-07-01'))?.version).toBe(1);
    growing.push(v2);
    expect(versionInEffect(growing, t('2025-07-01'))?.version).toBe(2);
  });

  test('a purpose without any notice is no purpose', () => {
    expect(() => ask(person, 'a', '2025-01-01', {}, [])).toThrow('at least one notice version');
  });

  test('the answer names the version it rests on', () => {
    expect(ask(person, 'a', '2025-01-01', {}, [v1, v2]).noticeVersion).toBe(2);
  });

  test('a start that moved is the one of the version in effect', () => {
    const postponed = notice({
      version: 2,
      effectiveAt: t('2025-06-01'),
      rollout: [started('2026-01-01')],
    });
    expect(reasons(person, 'a', '2025-05-01', { at: '2025-06-02' }, [v1, postponed])).toEqual([
      'not_started',
    ]);
  });
});
