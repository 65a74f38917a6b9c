import { answerDecisions } from '#flows/answer-decisions.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';
import { countDecisions } from './count-decisions.ts';
import { type DecisionJson, decisionAnswer, readRecords } from './decision-answer.ts';
import { parseWith } from './parse-with.ts';
import { Problem } from './problem.ts';
import { decodeUtf8, parseJson, readJson } from './read-json.ts';
import { type Line, readLines } from './read-lines.ts';
import { refusedQuestion } from './refused-question.ts';
import type { Ask } from './route.ts';
import { questionHead } from './schemas/decision.ts';

interface Head {
  readonly purpose: string;
  readonly asOf?: Instant | undefined;
}

/**
 * Decisions of any number: the first line says what is asked, each line after it is a record. Answers
 * a first line `{asOf, position}` and then a decision a line. What is asked of now is answered of each
 * group's own now, so that an objection that arrives meanwhile still counts for what follows it.
 */
export async function streamDecisions(ask: Ask): Promise<AsyncIterable<string>> {
  const groups = readLines(ask.request);
  const { head, rest } = await readHead(groups);
  const first = await decideGroup(ask, head, []);
  return answers(ask, head, first, rest, groups);
}

async function* answers(
  ask: Ask,
  head: Head,
  first: Group,
  rest: Line[],
  groups: AsyncIterable<Line[]>,
): AsyncGenerator<string> {
  const { asOf, position } = first;
  yield `${JSON.stringify({ asOf: writeInstant(asOf), position })}\n`;
  yield (await decideGroup(ask, head, rest)).text;
  for await (const lines of groups) yield (await decideGroup(ask, head, lines)).text;
}

interface Group {
  readonly asOf: Instant;
  readonly position: number;
  readonly text: string;
}

async function decideGroup(ask: Ask, head: Head, lines: readonly Line[]): Promise<Group> {
  const { house, actor, counters } = ask;
  const { purpose, asOf } = head;
  const given = lines.filter(isFilled).map(readLine);
  const read = readRecords(given, asOf ?? house.now());
  const answer = await answerDecisions(house, actor, { purpose, asOf, records: read.readable });
  if (answer.kind !== 'answered') throw refusedQuestion(answer.kind);
  const decisions = withLineErrors(given, read.inPlace(answer.decisions.map(decisionAnswer)));
  countDecisions(counters, purpose, decisions);
  const text = decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
  return { asOf: answer.asOf, position: answer.position, text };
}

async function readHead(
  groups: AsyncGenerator<Line[]>,
): Promise<{ readonly head: Head; readonly rest: Line[] }> {
  const { value: lines } = await groups.next();
  const [first, ...rest] = lines ?? [];
  if (!first)
    throw new Problem('invalid-body', 'The first line says what is asked: {"purpose": …}.');
  return { head: parseWith(questionHead, readJson(first)), rest };
}

function isFilled(line: Line): boolean {
  return line === null || line.some((byte) => byte > 0x20);
}

/** Stands in a record's place where its line was no JSON. */
class LineError {
  readonly detail: string;
  constructor(detail: string) {
    this.detail = detail;
  }
}

function readLine(line: Line): unknown {
  if (line === null) return new LineError('the line is too long');
  try {
    return parseJson(decodeUtf8(line));
  } catch (error) {
    if (error instanceof Problem) return new LineError(error.detail);
    throw error;
  }
}

function withLineErrors(given: readonly unknown[], decisions: DecisionJson[]): DecisionJson[] {
  return decisions.map((decision, i) => {
    const line = given[i];
    if (!(line instanceof LineError)) return decision;
    return { use: false, error: { type: 'bad_record', detail: line.detail } };
  });
}
