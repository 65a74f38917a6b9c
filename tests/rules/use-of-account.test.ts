import { describe, expect, test } from 'vitest';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { USE_STATES, useOfAccount } from '#rules/use-of-account.ts';
import {
  account,
  closed,
  confirms,
  consentNotice,
  consents,
  files,
  notice,
  objects,
  started,
  t,
  told,
  withdraws,
} from './story.ts';

const at = '2025-12-31';

function use(events: readonly RuleEvent[], versions: readonly NoticeVersion[] = [notice()]) {
  return useOfAccount(historyFacts(derive(events)), versions, 'a', t(at));
}

const exempt = notice({ rollout: [{ where: ['DE'], exempt: true }] });
const later = notice({ rollout: [started('2026-06-01')] });
const toA = { account: 'a' };

const cases: Record<(typeof USE_STATES)[number], ReturnType<typeof use>> = {
  used: use([account('a')]),
  protected_since: use([account('a'), objects('2025-06-10', 'o', toA)]),
  protected_in_full: use([account('a'), objects('2025-06-10', 'o', toA)], [later]),
  exempt: use([account('a')], [exempt]),
  needs_consent: use([account('a')], [consentNotice]),
  not_before: use([account('a')], [later]),
  no_data: use([account('a', { product: 'threads' })]),
  not_told: use([account('a')], [notice({ toldDays: 28 })]),
  too_young: use([account('a', { bornOn: '2010-01-01' })], [notice({ leastAge: 18 })]),
  age_unknown: use([account('a', { bornOn: undefined })], [notice({ leastAge: 18 })]),
  region_unknown: use([account('a', { region: undefined })]),
  not_linked: use([account('a')], [notice({ linkedOnly: ['facebook'] })]),
  closed: use([account('a'), closed('2025-06-01', 'a')]),
  unknown: use([]),
};

describe('what a purpose does with an account, in one word', () => {
  test.each(USE_STATES)('%s', (state) => {
    expect(cases[state].state).toBe(state);
  });

  test('is “used” exactly where nothing refuses', () => {
    for (const { state, reasons } of Object.values(cases))
      expect(state === 'used').toBe(reasons.length === 0);
  });

  test('tells since when it is protected, and of everything that no such instant is', () => {
    expect(cases.protected_since.since).toBe(t('2025-06-10'));
    expect(cases.protected_in_full.since).toBeNull();
    expect(cases.used.since).toBeNull();
  });

  test('tells what is still to be confirmed', () => {
    const filed = [account('a'), files('2025-12-10', 'o', toA)];
    expect(use(filed)).toMatchObject({ state: 'protected_since', isPending: true });
    const confirmed = use([...filed, confirms('2025-12-11', 'o')]);
    expect(confirmed).toMatchObject({ state: 'protected_since', isPending: false });
    expect(cases.used.isPending).toBe(false);
  });

  test('says after a withdrawal that it is used, and what stays protected', () => {
    const events = [
      account('a'),
      objects('2025-06-10', 'o', toA),
      withdraws('2025-07-10', 'o', 'a'),
    ];
    expect(use(events)).toMatchObject({
      state: 'used',
      past: [{ from: t('2025-06-10'), until: t('2025-07-10') }],
    });
  });

  test('puts what the person said before what would be refused anyway', () => {
    const objected = use([account('a'), objects('2025-06-10', 'o', toA)], [exempt]);
    expect(objected.state).toBe('protected_in_full');
    expect(objected.reasons).toEqual(['region_exempt', 'objection']);
  });

  test('takes the data that may be used where the account was told of some of it only', () => {
    const first = notice({ toldDays: 28 });
    const second = notice({
      toldDays: 28,
      version: 2,
      effectiveAt: t('2025-12-01'),
      uses: [{ products: ['facebook'], categories: ['group', 'post'] }],
    });
    expect(use([account('a'), told('2025-01-01', 'a')], [first, second]).state).toBe('used');
  });

  test('knows the consent that a use rests on', () => {
    const given = use([account('a'), consents('2025-06-01', 'a')], [consentNotice]);
    expect(given).toMatchObject({
      state: 'used',
      standing: { consentSince: t('2025-06-01'), terms: { basis: 'consent' } },
    });
  });
});
