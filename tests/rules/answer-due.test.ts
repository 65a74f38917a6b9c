import { describe, expect, test } from 'vitest';
import { answerDueBy } from '#rules/answer-due.ts';
import { writeInstant } from '#rules/instant.ts';
import { t } from './story.ts';

describe('threat 37: an answer is due within one month, at month ends, too', () => {
  test.each([
    ['2025-01-15', '2025-02-15T23:59:59.999Z'],
    ['2025-01-31', '2025-02-28T23:59:59.999Z'],
    ['2024-01-31', '2024-02-29T23:59:59.999Z'],
    ['2025-03-31', '2025-04-30T23:59:59.999Z'],
    ['2025-02-28', '2025-03-28T23:59:59.999Z'],
    ['2025-12-31', '2026-01-31T23:59:59.999Z'],
    ['2025-03-29T23:59:59.999Z', '2025-04-29T23:59:59.999Z'],
    ['2025-10-26T00:00:00.000Z', '2025-11-26T23:59:59.999Z'],
  ])('received %s, it is due by %s', (received, due) => {
    expect(writeInstant(answerDueBy(t(received)))).toBe(due);
  });

  test.each([
    ['2025-11-30', '2026-02-28T23:59:59.999Z'],
    ['2025-01-31', '2025-04-30T23:59:59.999Z'],
  ])('received %s and extended by two months, it is due by %s', (received, due) => {
    expect(writeInstant(answerDueBy(t(received), true))).toBe(due);
  });
});
