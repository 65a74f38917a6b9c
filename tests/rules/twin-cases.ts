import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { historyFrom } from '#tests/rules/histories.ts';
import { referenceDecide } from '#tests/rules/reference/reference-decide.ts';

/*
 * Random histories with the slow twin's answers, as `simulate --check` reads them:
 * `npm run twin:cases -- FOLDER [histories] [first seed]` writes cases.json and register.json there.
 */

const INSTANTS = ['at', 'createdAt', 'publishedAt', 'effectiveAt'];

/** Instants become RFC 3339. */
function written(value: unknown): string {
  return JSON.stringify(value, (key, inner) =>
    INSTANTS.includes(key) && typeof inner === 'number' ? new Date(inner).toISOString() : inner,
  );
}

/** One case; its notice goes into the register under a purpose of its own. */
function caseFrom(seed: number, register: Map<string, string>): string {
  const { events, versions, questions } = historyFrom(seed);
  const asked = versions[0]?.purpose ?? '';
  const purpose = asked === 'asked' ? `asked-${seed}` : asked;
  for (const version of versions) {
    register.set(`${purpose} ${version.version}`, written({ ...version, purpose }));
  }
  const renamed = events.map((event) =>
    'purpose' in event && event.purpose === asked ? { ...event, purpose } : event,
  );
  const answered = questions.map((question) => {
    const { use, reasons } = referenceDecide(events, versions, question);
    return { purpose, ...question, answer: { use, reasons } };
  });
  return written({ title: `seed ${seed}`, events: renamed, questions: answered });
}

const folder = process.argv[2];
if (!folder) throw new Error('Say which folder to write to.');
const histories = Number(process.argv[3] ?? 20_000);
const first = Number(process.argv[4] ?? 1);
const register = new Map<string, string>();
const cases = Array.from({ length: histories }, (_, i) => caseFrom(first + i, register));
writeFileSync(join(folder, 'cases.json'), `[\n${cases.join(',\n')}\n]\n`);
writeFileSync(join(folder, 'register.json'), `[\n${[...register.values()].join(',\n')}\n]\n`);
console.log(`${histories} cases from seed ${first} in ${folder}`);
