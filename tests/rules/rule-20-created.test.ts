import { describe, expect, test } from 'vitest';
import { readRecord } from '#flows/what-if-record.ts';
import { t } from './story.ts';

const now = t('2025-12-31');
const record = { accountId: 'a', product: 'facebook', category: 'post' };

describe('rule 20: a record is judged by the instant it was made available', () => {
  test('it is read to the millisecond, finer digits cut off, any offset', () => {
    const read = readRecord({ ...record, createdAt: '2025-06-10T14:00:00.12399+02:00' }, now);
    expect(read).toMatchObject({ record: { createdAt: t('2025-06-10T12:00:00.123Z') } });
  });

  test.each([
    ['missing', {}, 'no_created_at'],
    ['nothing', { createdAt: null }, 'no_created_at'],
    ['a number', { createdAt: 1749556800000 }, 'unreadable_created_at'],
    ['a day', { createdAt: '2025-06-10' }, 'unreadable_created_at'],
    ['without offset', { createdAt: '2025-06-10T12:00:00' }, 'unreadable_created_at'],
    ['no such day', { createdAt: '2025-02-29T12:00:00Z' }, 'unreadable_created_at'],
    ['later than now', { createdAt: '2025-12-31T12:00:00.001Z' }, 'created_in_future'],
  ])('an instant that is %s is an error of that record', (_, given, type) => {
    expect(readRecord({ ...record, ...given }, now)).toMatchObject({ error: { type } });
  });

  test('created now is created', () => {
    expect(readRecord({ ...record, createdAt: '2025-12-31T12:00:00Z' }, now)).toHaveProperty(
      'record',
    );
  });
});
