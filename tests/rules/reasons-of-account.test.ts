import { describe, expect, test } from 'vitest';
import {
  account,
  closed,
  consents,
  files,
  joins,
  moved,
  notice,
  objects,
  reasons,
  started,
  t,
  takesConsentBack,
  told,
} from './story.ts';

const together = [joins('2022-01-01', 'a', 'c'), joins('2022-01-01', 'v', 'c')];
/** The account that would see it. */
const forV = { forAccountId: 'v' };
const exemptIn = (place: string) =>
  notice({ rollout: [{ where: [place], exempt: true }, started('2021-01-01')] });

describe('reason unknown_account: who is not in the directory', () => {
  test('no other reason is given with it', () => {
    const strict = [notice({ publicOnly: true, leastAge: 18, toldDays: 3 })];
    expect(reasons([], 'ghost', '2025-06-01', {}, strict)).toEqual(['unknown_account']);
    const objection = objects('2025-06-01', 'o', { account: 'ghost' });
    expect(reasons([objection], 'ghost', '2025-06-01')).toEqual(['unknown_account']);
  });

  test('also where it is the account that would see it', () => {
    expect(reasons([account('a')], 'a', '2025-06-01', forV)).toEqual(['unknown_account']);
  });

  test('an id is matched exactly', () => {
    expect(reasons([account('a')], 'A', '2025-06-01')).toEqual(['unknown_account']);
    expect(reasons([account('a')], '', '2025-06-01')).toEqual(['unknown_account']);
  });
});

describe('reason account_closed: the account is closed now', () => {
  test('from the instant of its closing until it is opened again', () => {
    const events = [account('a'), closed('2025-06-01', 'a'), account('a', {}, '2025-07-01')];
    expect(reasons(events, 'a', '2025-05-01', { at: '2025-05-31' })).toEqual([]);
    expect(reasons(events, 'a', '2025-05-01', { at: '2025-06-01' })).toEqual(['account_closed']);
    expect(reasons(events, 'a', '2025-06-15')).toEqual([]);
  });

  test('judged for whoever would see it, too', () => {
    const events = [account('a'), account('v'), ...together, closed('2025-06-01', 'v')];
    expect(reasons(events, 'a', '2025-05-01', forV)).toEqual(['account_closed']);
  });
});

describe('reason region_unknown: nobody knows where the account is', () => {
  test('nothing that rests on the region is given with it', () => {
    const strict = notice({
      rollout: [started('2030-01-01', ['*'], 'consent')],
      onlySinceStart: true,
      publicOnly: true,
    });
    const events = [account('a', { region: undefined })];
    expect(reasons(events, 'a', '2025-05-01', {}, [strict])).toEqual([
      'region_unknown',
      'not_public',
    ]);
  });

  test('for that account only: the other one is judged as ever', () => {
    const events = [account('a'), account('v', { region: undefined }), ...together];
    const later = [notice({ rollout: [started('2030-01-01')] })];
    expect(reasons(events, 'a', '2025-05-01', forV, later)).toEqual([
      'region_unknown',
      'not_started',
    ]);
  });
});

describe('reason region_exempt: the purpose is not carried out there', () => {
  test('where the account is now, or was when the record was created', () => {
    const events = [account('a', { region: 'KR' }), moved('2025-06-01', 'a', 'US')];
    expect(reasons(events, 'a', '2025-05-31', {}, [exemptIn('US')])).toEqual(['region_exempt']);
    expect(reasons(events, 'a', '2025-05-31', {}, [exemptIn('KR')])).toEqual(['region_exempt']);
    expect(reasons(events, 'a', '2025-06-01', {}, [exemptIn('KR')])).toEqual([]);
  });

  test('nothing else that rests on the region is given with it, for that account', () => {
    const rollout = [
      { where: ['KR'], exempt: true } as const,
      started('2030-01-01', ['*'], 'consent'),
    ];
    const strict = [notice({ rollout, onlySinceStart: true })];
    const events = [account('a', { region: 'KR' }), moved('2025-06-01', 'a', 'US')];
    expect(reasons(events, 'a', '2025-05-31', {}, strict)).toEqual(['region_exempt']);
    expect(reasons(events, 'a', '2025-06-01', {}, strict)).toEqual([
      'not_started',
      'before_start',
      'no_consent',
    ]);
    const two = [account('a', { region: 'KR' }), account('v', { region: 'US' }), ...together];
    expect(reasons(two, 'a', '2025-05-31', forV, strict)).toEqual([
      'region_exempt',
      'not_started',
      'before_start',
      'no_consent',
    ]);
  });

  test('by the version in effect now', () => {
    const versions = [exemptIn('DE'), notice({ version: 2, effectiveAt: t('2025-06-01') })];
    expect(reasons([account('a')], 'a', '2025-05-01', { at: '2025-05-31' }, versions)).toEqual([
      'region_exempt',
    ]);
    expect(reasons([account('a')], 'a', '2025-05-01', {}, versions)).toEqual([]);
  });
});

describe('reason not_started: the purpose has not started where the account is now', () => {
  const starting = [notice({ rollout: [started('2025-07-01')] })];

  test('until the start, and no longer at its very instant', () => {
    const at = (instant: string) => ({ at: instant });
    const events = [account('a')];
    const before = at('2025-06-30T23:59:59.999Z');
    expect(reasons(events, 'a', '2025-05-01', before, starting)).toEqual(['not_started']);
    expect(reasons(events, 'a', '2025-05-01', at('2025-07-01T00:00:00Z'), starting)).toEqual([]);
  });

  test('it is the region now that counts', () => {
    const rollout = [started('2030-01-01', ['DE']), started('2021-01-01')];
    const events = [account('a', { region: 'US' }), moved('2025-06-01', 'a', 'DE')];
    expect(reasons(events, 'a', '2025-05-01', {}, [notice({ rollout })])).toEqual(['not_started']);
  });
});

describe('reason before_start: older than the start of a purpose that uses only newer data', () => {
  const since = notice({ rollout: [started('2025-07-01')], onlySinceStart: true });

  test('created before the start, not at its instant', () => {
    const events = [account('a')];
    expect(reasons(events, 'a', '2025-06-30T23:59:59.999Z', {}, [since])).toEqual(['before_start']);
    expect(reasons(events, 'a', '2025-07-01T00:00:00Z', {}, [since])).toEqual([]);
    const any = { ...since, onlySinceStart: false };
    expect(reasons(events, 'a', '2025-06-30', {}, [any])).toEqual([]);
  });

  test('by the start where the account is now, and where whoever would see it is', () => {
    const rollout = [started('2025-07-01', ['DE']), started('2021-01-01')];
    const regional = [notice({ rollout, onlySinceStart: true })];
    const events = [account('a', { region: 'US' }), account('v'), ...together];
    expect(reasons(events, 'a', '2025-06-01', {}, regional)).toEqual([]);
    expect(reasons(events, 'a', '2025-06-01', forV, regional)).toEqual(['before_start']);
  });
});

describe('reason not_told: nobody is used who was not told first', () => {
  const telling = notice({ toldDays: 28 });

  test('told at least that many days of 24 hours ago', () => {
    const events = [account('a'), told('2025-06-01', 'a')];
    const at = (instant: string) => ({ at: instant });
    expect(reasons(events, 'a', '2025-05-01', at('2025-06-29T11:59:59.999Z'), [telling])).toEqual([
      'not_told',
    ]);
    expect(reasons(events, 'a', '2025-05-01', at('2025-06-29'), [telling])).toEqual([]);
  });

  test('the first telling counts, a repeated one starts nothing anew', () => {
    const events = [account('a'), told('2025-12-30', 'a'), told('2025-06-01', 'a')];
    expect(reasons(events, 'a', '2025-05-01', {}, [telling])).toEqual([]);
  });

  test('told before the version took effect counts, but only once it has', () => {
    const early = [{ ...telling, effectiveAt: t('2025-07-01') }];
    const events = [account('a'), told('2025-05-01', 'a')];
    expect(reasons(events, 'a', '2025-04-01', { at: '2025-06-30' }, early)).toEqual([
      'not_in_notice',
      'not_told',
    ]);
    expect(reasons(events, 'a', '2025-04-01', { at: '2025-07-01' }, early)).toEqual([]);
  });

  test('a version that names the data is needed, an older one will do', () => {
    const uses = [{ products: ['facebook'], categories: ['comment'] }];
    const versions = [telling, { ...telling, version: 2, effectiveAt: t('2025-02-01'), uses }];
    const events = [account('a'), told('2025-03-01', 'a', 2)];
    const comment = { category: 'comment' };
    expect(reasons(events, 'a', '2025-01-01', {}, versions)).toEqual(['not_in_notice', 'not_told']);
    expect(reasons(events, 'a', '2025-01-01', comment, versions)).toEqual([]);
    const older = [account('a'), told('2025-01-15', 'a', 1)];
    expect(reasons(older, 'a', '2025-01-01', comment, versions)).toEqual([]);
  });

  test('a telling of a version that does not exist, of another purpose or to another account is none', () => {
    const other = { ...told('2025-06-01', 'a'), purpose: 'ads' } as const;
    const events = [account('a'), told('2025-06-01', 'a', 7), told('2025-06-01', 'b'), other];
    expect(reasons(events, 'a', '2025-05-01', {}, [telling])).toEqual(['not_told']);
  });

  test('how long ahead is what the version in effect asks; null asks for no telling, 0 for any', () => {
    const events = [account('a'), told('2025-12-31', 'a')];
    expect(reasons(events, 'a', '2025-05-01', {}, [notice({ toldDays: 0 })])).toEqual([]);
    expect(reasons([account('a')], 'a', '2025-05-01', {}, [notice({ toldDays: 0 })])).toEqual([
      'not_told',
    ]);
    const relaxed = [telling, notice({ version: 2, effectiveAt: t('2025-06-01'), toldDays: null })];
    expect(reasons([account('a')], 'a', '2025-05-01', {}, relaxed)).toEqual([]);
  });

  test('whoever would see it must have been told, too', () => {
    const events = [account('a'), account('v'), ...together, told('2025-06-01', 'a')];
    expect(reasons(events, 'a', '2025-05-01', forV, [telling])).toEqual(['not_told']);
  });
});

describe('reason age_unknown: a least age and no birth date', () => {
  const adults = notice({ leastAge: 18 });

  test('only where the purpose has a least age', () => {
    const events = [account('a', { bornOn: undefined })];
    expect(reasons(events, 'a', '2025-05-01', {}, [adults])).toEqual(['age_unknown']);
    expect(reasons(events, 'a', '2025-05-01')).toEqual([]);
  });

  test('one may be too young and the other of unknown age', () => {
    const events = [
      account('a', { bornOn: undefined }),
      account('v', { bornOn: '2010-01-01' }),
      ...together,
    ];
    expect(reasons(events, 'a', '2025-05-01', forV, [adults])).toEqual(['age_unknown', 'minor']);
  });
});

describe('reason minor: under the least age when it was created, or today', () => {
  const adults = notice({ leastAge: 18 });

  test('what was created the day before the birthday is never used', () => {
    const events = [account('a', { bornOn: '2007-06-15' })];
    expect(reasons(events, 'a', '2025-06-14T23:59:59.999Z', {}, [adults])).toEqual(['minor']);
    expect(reasons(events, 'a', '2025-06-15T00:00:00Z', {}, [adults])).toEqual([]);
  });

  test('nobody sees it who was too young on that day', () => {
    const events = [account('a'), account('v', { bornOn: '2007-06-15' }), ...together];
    expect(reasons(events, 'a', '2025-06-14', forV, [adults])).toEqual(['minor']);
    expect(reasons(events, 'a', '2025-06-15', forV, [adults])).toEqual([]);
  });
});

describe('reason no_consent: a purpose that rests on consent where the account is now', () => {
  const rollout = [started('2021-01-01', ['DE'], 'consent'), started('2021-01-01')];
  const resting = [notice({ rollout })];

  test('consent must stand now, and have stood when the record was created', () => {
    const events = [account('a'), consents('2025-06-01', 'a'), takesConsentBack('2025-09-01', 'a')];
    expect(reasons(events, 'a', '2025-06-01', { at: '2025-08-31' }, resting)).toEqual([]);
    expect(reasons(events, 'a', '2025-05-31', { at: '2025-08-31' }, resting)).toEqual([
      'no_consent',
    ]);
    expect(reasons(events, 'a', '2025-06-01', { at: '2025-09-01' }, resting)).toEqual([
      'no_consent',
    ]);
  });

  test('it is the region now that decides', () => {
    const events = [account('a', { region: 'US' }), moved('2025-06-01', 'a', 'DE')];
    expect(reasons(events, 'a', '2025-05-01', { at: '2025-05-31' }, resting)).toEqual([]);
    expect(reasons(events, 'a', '2025-05-01', {}, resting)).toEqual(['no_consent']);
  });

  test('whoever would see it must have consented, too', () => {
    const events = [account('a'), account('v'), ...together, consents('2025-01-01', 'a')];
    expect(reasons(events, 'a', '2025-05-01', forV, resting)).toEqual(['no_consent']);
    const both = [...events, consents('2025-06-01', 'v')];
    expect(reasons(both, 'a', '2025-05-01', forV, resting)).toEqual(['no_consent']);
    expect(reasons(both, 'a', '2025-06-01', forV, resting)).toEqual([]);
  });
});

describe('reason objection_pending: a pending objection covers it', () => {
  test('on the account, or on whoever would see it', () => {
    const events = [account('a'), account('v'), ...together];
    const filed = [...events, files('2025-12-20', 'o', { account: 'v' })];
    expect(reasons(filed, 'v', '2025-12-21')).toEqual(['objection_pending']);
    expect(reasons(filed, 'a', '2025-12-21', forV)).toEqual(['objection_pending']);
    expect(reasons(filed, 'a', '2025-12-19', forV)).toEqual([]);
  });
});

describe('reason objection: a confirmed objection covers it', () => {
  test('on the account, or on whoever would see it, given once', () => {
    const alone = [account('a'), account('v'), objects('2025-06-01', 'o', { account: 'v' })];
    const events = [...alone, ...together];
    expect(reasons(events, 'a', '2025-06-02', forV)).toEqual(['objection']);
    expect(reasons(alone, 'a', '2025-06-02')).toEqual([]);
  });

  test('the account itself as who would see it is judged once', () => {
    const events = [account('a'), objects('2025-06-01', 'o', { account: 'a' })];
    expect(reasons(events, 'a', '2025-06-02', { forAccountId: 'a' })).toEqual(['objection']);
    expect(reasons(events, 'a', '2025-05-31', { forAccountId: 'a' })).toEqual([]);
  });
});
