import { describe, expect, test } from 'vitest';
import type { RuleEvent } from '#rules/event.ts';
import {
  account,
  ask,
  confirms,
  consentNotice,
  consents,
  files,
  holds,
  joins,
  notice,
  objects,
  started,
  takesConsentBack,
  withdraws,
} from './story.ts';

const people = ['a', 'b'].map((name) => account(name));
const together = [...people, joins('2022-01-01', 'a', 'c'), joins('2022-01-01', 'b', 'c')];

function why(events: readonly RuleEvent[], name: string, createdAt: string, at?: string) {
  return ask(events, name, createdAt, at ? { at } : {}, [consentNotice]).reasons;
}

describe('rule 7: consent is a yes, account by account', () => {
  test('without it there is no use, and none of what was made before it', () => {
    expect(why(people, 'a', '2025-06-01')).toEqual(['no_consent']);
    const events = [...people, consents('2025-06-10', 'a')];
    expect(why(events, 'a', '2025-06-10')).toEqual([]);
    expect(why(events, 'a', '2025-06-10T11:59:59.999Z')).toEqual(['no_consent']);
  });

  test('it does not spread to the linked account', () => {
    const events = [...together, consents('2025-06-10', 'a')];
    expect(why(events, 'b', '2025-06-11')).toEqual(['no_consent']);
  });

  test('it ends the objections to the same purpose on that account, from that instant', () => {
    const events = [
      ...together,
      objects('2025-05-01', 'o', { account: 'a' }),
      objects('2025-05-02', 'p', { account: 'b' }),
      consents('2025-06-10', 'a'),
    ];
    expect(why(events, 'a', '2025-06-10')).toEqual([]);
    expect(why(events, 'a', '2025-06-09')).toEqual(['no_consent', 'objection']);
    expect(why(events, 'b', '2025-06-11')).toEqual(['no_consent', 'objection']);
  });

  test('it ends no objection to another purpose', () => {
    const other = { ...consents('2025-06-10', 'a'), purpose: 'ads' } as RuleEvent;
    const events = [...people, objects('2025-05-01', 'o', { account: 'a' }), other];
    expect(why(events, 'a', '2025-06-11')).toEqual(['no_consent', 'objection']);
    expect(why([...events, consents('2025-06-10', 'a')], 'a', '2025-06-11')).toEqual([]);
  });

  test('withdrawing consent is a no: it ends it on every account in the center at that instant', () => {
    const events = [
      ...together,
      consents('2025-06-10', 'a'),
      consents('2025-06-10', 'b'),
      takesConsentBack('2025-07-01', 'a'),
    ];
    expect(why(events, 'a', '2025-06-11')).toEqual(['no_consent']);
    expect(why(events, 'b', '2025-06-11')).toEqual(['no_consent']);
    expect(why(events, 'b', '2025-06-11', '2025-06-30')).toEqual([]);
  });

  test('withdrawing consent reaches nobody outside the center, and no other purpose', () => {
    const other = { ...takesConsentBack('2025-07-02', 'b'), purpose: 'ads' } as RuleEvent;
    const events = [
      ...people,
      consents('2025-06-10', 'a'),
      consents('2025-06-10', 'b'),
      takesConsentBack('2025-07-01', 'a'),
      other,
    ];
    expect(why(events, 'a', '2025-06-11')).toEqual(['no_consent']);
    expect(why(events, 'b', '2025-06-11')).toEqual([]);
  });

  test('withdrawing consent is no objection', () => {
    const events = [...people, takesConsentBack('2025-06-01', 'a'), consents('2025-06-10', 'a')];
    expect(why(events, 'a', '2025-06-10')).toEqual([]);
  });

  test('it stands from the first yes since its last end, and does not come back by itself', () => {
    const events = [
      ...people,
      consents('2025-02-01', 'a'),
      takesConsentBack('2025-03-01', 'a'),
      consents('2025-04-01', 'a'),
      consents('2025-05-01', 'a'),
    ];
    expect(why(events, 'a', '2025-02-15')).toEqual(['no_consent']);
    expect(why(events, 'a', '2025-03-31')).toEqual(['no_consent']);
    expect(why(events, 'a', '2025-04-01')).toEqual([]);
  });

  test('of a yes and its withdrawal at one instant, the withdrawal prevails', () => {
    const events = [...people, consents('2025-02-01', 'a'), takesConsentBack('2025-02-01', 'a')];
    expect(why(events, 'a', '2025-03-01')).toEqual(['no_consent']);
  });

  test('a confirmed objection ends consent from the instant it starts on the account', () => {
    const events = [
      ...people,
      consents('2025-02-01', 'a'),
      objects('2025-06-10', 'o', { account: 'a' }),
    ];
    expect(why(events, 'a', '2025-03-01', '2025-06-09')).toEqual([]);
    expect(why(events, 'a', '2025-03-01')).toEqual(['no_consent']);
  });

  test('even if the objection has ended there since, by withdrawal', () => {
    const events = [
      ...people,
      consents('2025-02-01', 'a'),
      objects('2025-06-10', 'o', { account: 'a' }),
      withdraws('2025-06-20', 'o', 'a'),
    ];
    expect(why(events, 'a', '2025-07-01')).toEqual(['no_consent']);
  });

  test('a pending objection only masks consent; confirmed, whenever that is, it has ended it', () => {
    const events = [
      ...people,
      consents('2025-02-01', 'a'),
      files('2025-06-10', 'o', { account: 'a' }),
      withdraws('2025-06-20', 'o', 'a'),
    ];
    expect(why(events, 'a', '2025-06-25', '2025-06-30')).toEqual([]);
    expect(why(events, 'a', '2025-06-15', '2025-06-30')).toEqual(['objection_pending']);
    expect(why(events, 'a', '2025-06-15', '2025-07-30')).toEqual([]);
    const late = [...events, confirms('2025-09-01', 'o')];
    expect(why(late, 'a', '2025-06-25')).toEqual(['no_consent']);
    expect(why(late, 'a', '2025-06-25', '2025-08-31')).toEqual([]);
  });

  test('a yes after the start of an objection that is confirmed later stands from that yes', () => {
    const events = [
      ...people,
      consents('2025-02-01', 'a'),
      files('2025-06-10', 'o', { account: 'a' }),
      consents('2025-06-20', 'a'),
      confirms('2025-07-01', 'o'),
    ];
    expect(why(events, 'a', '2025-06-20')).toEqual([]);
    expect(why(events, 'a', '2025-06-15')).toEqual(['no_consent', 'objection']);
  });

  test('a yes at the instant the objection came by an address or a link stands: it is taken later', () => {
    const events = [
      ...people,
      consents('2025-02-01', 'a'),
      objects('2025-03-01', 'o', { address: 'm' }),
      holds('2025-06-10', 'a', 'm'),
      consents('2025-06-10', 'a'),
    ];
    expect(why(events, 'a', '2025-06-10')).toEqual([]);
    expect(why(events, 'a', '2025-06-09')).toEqual(['no_consent']);
  });

  test('a yes at the instant of a filing does not stand against it: the filing is taken later', () => {
    const events = [
      ...people,
      consents('2025-06-10', 'a'),
      objects('2025-06-10', 'o', { account: 'a' }),
    ];
    expect(why(events, 'a', '2025-06-11')).toEqual(['no_consent', 'objection']);
  });

  test('under 16 a yes counts only with a guardian', () => {
    const child = account('k', { bornOn: '2009-06-11' });
    expect(why([child, consents('2025-06-10', 'k')], 'k', '2025-06-12')).toEqual(['no_consent']);
    expect(why([child, consents('2025-06-10', 'k', 'letter 7')], 'k', '2025-06-12')).toEqual([]);
    expect(why([child, consents('2025-06-11', 'k')], 'k', '2025-06-12')).toEqual([]);
  });

  test('a yes that does not count ends no objection either', () => {
    const child = account('k', { bornOn: '2012-01-01' });
    const events = [
      child,
      objects('2025-05-01', 'o', { account: 'k' }),
      consents('2025-06-10', 'k'),
    ];
    expect(why(events, 'k', '2025-06-12')).toEqual(['no_consent', 'objection']);
  });

  test('where the age is not known, a yes may be a child’s and needs a guardian', () => {
    const unknown = account('u', { bornOn: undefined });
    expect(why([unknown, consents('2025-06-10', 'u')], 'u', '2025-06-12')).toEqual(['no_consent']);
    expect(why([unknown, consents('2025-06-10', 'u', 'letter 7')], 'u', '2025-06-12')).toEqual([]);
  });

  test('where the purpose rests on legitimate interest, no consent is asked for', () => {
    const both = notice({
      rollout: [started('2021-01-01', ['EEA'], 'consent'), started('2021-01-01')],
    });
    expect(ask([account('u', { region: 'US' })], 'u', '2025-06-01', {}, [both]).use).toBe(true);
    expect(ask([account('d')], 'd', '2025-06-01', {}, [both]).reasons).toEqual(['no_consent']);
  });
});
