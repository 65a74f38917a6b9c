import { decideFromEvents } from '#rules/decide.ts';
import { historyFrom } from '#tests/rules/histories.ts';
import { describeDifference, differenceIn } from '#tests/rules/twin-difference.ts';

/*
 * The long form of the comparison: `npm run test:twin -- [histories] [first seed]`, 100,000 from 1 by default.
 * Prints every kind of difference up to ten, and ends with 1 where there is one.
 */

const histories = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1);
let questions = 0;
let differing = 0;
for (let seed = first; seed < first + histories; seed += 1) {
  const history = historyFrom(seed);
  questions += history.questions.length;
  const difference = differenceIn(history, decideFromEvents);
  if (difference) {
    differing += 1;
    if (differing <= 10) console.log(`${describeDifference(difference)}\n`);
  }
  const done = seed - first + 1;
  if (done % 10_000 === 0) console.log(`${done} histories, ${differing} differ`);
}
console.log(
  `${histories} histories from seed ${first}, ${questions} questions: ${differing} histories answered differently by the rules and their twin.`,
);
process.exitCode = differing === 0 ? 0 : 1;
