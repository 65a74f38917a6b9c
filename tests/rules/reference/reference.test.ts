import { expect, test } from 'vitest';
import { referenceDecide } from './reference-decide.ts';
import { readCases, versionsOf } from './scenario-files.ts';

for (const { title, basis, questions } of readCases()) {
  test(`the slow twin answers as the worked case does: ${title} (${basis})`, () => {
    for (const { events, purpose, record, at, answer } of questions) {
      const { use, reasons } = referenceDecide(events, versionsOf(purpose), { record, at });
      expect({ use, reasons }).toEqual(answer);
    }
  });
}
