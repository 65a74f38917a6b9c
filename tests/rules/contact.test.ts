import { describe, expect, test } from 'vitest';
import { type ContactQuestion, decideContact } from '#rules/contact.ts';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { historyFacts } from '#rules/history-facts.ts';
import { calendarMonth, monthlyLimit } from '#rules/monthly-limit.ts';
import { account, closed, consents, notice, objects, started, t } from './story.ts';

const messages = notice({
  purpose: 'training',
  uses: [{ products: ['messenger'], categories: ['chat'] }],
  excludedTopics: ['health'],
  leastAge: 18,
  monthlyLimit: 4,
});
const person = account('a', { product: 'messenger' });
const at = t('2025-06-15');

function why(
  given: Partial<ContactQuestion> = {},
  events: readonly RuleEvent[] = [person],
  version = messages,
) {
  const question = {
    account: 'a',
    at,
    userMessagesInWindow: 5,
    topics: ['hiking'],
    labelled: true,
    sentThisMonth: 0,
    limit: 4,
    ...given,
  };
  return decideContact(historyFacts(derive(events)), [version], question).reasons;
}

test('where nothing stands against it, a message is allowed', () => {
  expect(why()).toEqual([]);
  const question = { account: 'a', at, userMessagesInWindow: 9, topics: [], labelled: true };
  const decided = decideContact(historyFacts(derive([person])), [messages], {
    ...question,
    sentThisMonth: 3,
    limit: 4,
  });
  expect(decided).toEqual({ allowed: true, reasons: [], noticeVersion: 1 });
});

test('somebody who is not in the directory is sent nothing, whatever else', () => {
  const question = { account: 'ghost', at, userMessagesInWindow: 0, labelled: false };
  const decided = decideContact(historyFacts(derive([person])), [messages], {
    ...question,
    sentThisMonth: 9,
    limit: 4,
  });
  expect(decided).toEqual({ allowed: false, reasons: ['unknown_account'], noticeVersion: 1 });
});

describe('the reasons that rest on the account hold, with now as the creation', () => {
  test.each<[string, readonly RuleEvent[], readonly string[]]>([
    ['unknown', [], ['unknown_account']],
    ['closed', [person, closed('2025-06-01', 'a')], ['account_closed']],
    ['a minor', [account('a', { product: 'messenger', bornOn: '2010-01-01' })], ['minor']],
    [
      'of unknown age',
      [account('a', { product: 'messenger', bornOn: undefined })],
      ['age_unknown'],
    ],
    [
      'nowhere known',
      [account('a', { product: 'messenger', region: undefined })],
      ['region_unknown'],
    ],
    ['objecting', [person, objects('2025-06-01', 'o', { account: 'a' })], ['objection']],
    ['of a product not named', [account('a', { product: 'threads' })], ['not_in_notice']],
  ])('an account that is %s', (_, events, expected) => {
    expect(why({}, events)).toEqual(expected);
  });

  test('the product may be named in any entry of the notice', () => {
    const uses = [{ products: ['whatsapp'], categories: ['chat'] }, ...messages.uses];
    expect(why({}, [person], { ...messages, uses })).toEqual([]);
  });

  test('not told, not started, exempt, without consent', () => {
    expect(why({}, [person], { ...messages, toldDays: 1 })).toEqual(['not_told']);
    expect(why({}, [person], { ...messages, rollout: [started('2025-07-01')] })).toEqual([
      'not_started',
    ]);
    expect(why({}, [person], { ...messages, rollout: [started('2021-01-01', ['US'])] })).toEqual([
      'region_exempt',
    ]);
    const resting = { ...messages, rollout: [started('2021-01-01', ['*'], 'consent')] };
    expect(why({}, [person], resting)).toEqual(['no_consent']);
    expect(why({}, [person, consents('2025-06-15', 'a')], resting)).toEqual([]);
  });

  test('before the first notice takes effect nothing is allowed', () => {
    const later = { ...messages, effectiveAt: t('2025-07-01') };
    expect(why({}, [person], later)).toEqual(['not_in_notice']);
  });
});

describe('contact too_few_messages: only to who has been writing', () => {
  test('five in fourteen days are enough, four are not', () => {
    expect(why({ userMessagesInWindow: 4 })).toEqual(['too_few_messages']);
    expect(why({ userMessagesInWindow: Number.NaN })).toEqual(['too_few_messages']);
  });
});

describe('contact unanswered: no reply, no repeat', () => {
  const sent = (text: string) => ({ lastProactiveAt: t(text) });

  test('one sent in the fourteen days before, and nothing written since', () => {
    expect(why(sent('2025-06-10'))).toEqual(['unanswered']);
    expect(why(sent('2025-06-01'))).toEqual(['unanswered']);
    expect(why(sent('2025-06-01T11:59:59.999Z'))).toEqual([]);
  });

  test('written since, it is answered; written before or at that instant, it is not', () => {
    const written = (text: string) => ({ ...sent('2025-06-10'), lastUserMessageAt: t(text) });
    expect(why(written('2025-06-10T12:00:00.001Z'))).toEqual([]);
    expect(why(written('2025-06-10'))).toEqual(['unanswered']);
    expect(why(written('2025-06-09'))).toEqual(['unanswered']);
  });
});

describe('contact monthly_limit: the month’s limit over all assistants', () => {
  test('used up at the limit, and a limit of 0 allows none', () => {
    expect(why({ sentThisMonth: 3 })).toEqual([]);
    expect(why({ sentThisMonth: 4 })).toEqual(['monthly_limit']);
    expect(why({ limit: 0 })).toEqual(['monthly_limit']);
  });

  test('the person may lower the operator’s limit, to 0 too, and not raise it', () => {
    expect(monthlyLimit(messages, null)).toBe(4);
    expect(monthlyLimit(messages, 2)).toBe(2);
    expect(monthlyLimit(messages, 0)).toBe(0);
    expect(monthlyLimit(messages, 9)).toBe(4);
    expect(monthlyLimit(messages, -1)).toBe(0);
    expect(monthlyLimit(notice(), null)).toBe(0);
  });

  test('the calendar month is one of UTC', () => {
    const month = (text: string) => {
      const { from, until } = calendarMonth(t(text));
      return [new Date(from).toISOString(), new Date(until).toISOString()];
    };
    expect(month('2025-12-31T23:59:59.999Z')).toEqual([
      '2025-12-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
    ]);
    expect(month('2024-02-01T00:00:00Z')).toEqual([
      '2024-02-01T00:00:00.000Z',
      '2024-03-01T00:00:00.000Z',
    ]);
  });
});

describe('contact topic_unknown: what it takes up again must have been classified', () => {
  test('left out, it may be anything', () => {
    expect(why({ topics: undefined })).toEqual(['topic_unknown']);
  });
});

describe('contact special_category: nothing that the purpose excludes', () => {
  test('one such topic is enough', () => {
    expect(why({ topics: ['hiking', 'health'] })).toEqual(['special_category']);
  });
});

describe('contact not_labelled: the label is shown, or nothing is sent', () => {
  test('whoever does not undertake to show it may not send', () => {
    expect(why({ labelled: false })).toEqual(['not_labelled']);
  });
});

test('every reason that holds is given, those of the message last and in order', () => {
  const worst = {
    userMessagesInWindow: 0,
    lastProactiveAt: t('2025-06-14'),
    sentThisMonth: 9,
    topics: ['health'],
    labelled: false,
  };
  expect(why(worst, [account('a', { product: 'threads', bornOn: undefined })])).toEqual([
    'not_in_notice',
    'age_unknown',
    'too_few_messages',
    'unanswered',
    'monthly_limit',
    'special_category',
    'not_labelled',
  ]);
  expect(why({ userMessagesInWindow: 0, topics: undefined, labelled: false })).toEqual([
    'too_few_messages',
    'topic_unknown',
    'not_labelled',
  ]);
});
