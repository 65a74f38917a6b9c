import { expect, it } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { deriveAgain } from '#flows/derive-again.ts';
import type { House } from '#flows/house.ts';
import { referenceOf } from '#flows/reference.ts';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { decideFromEvents } from '#rules/decide.ts';
import type { RuleEvent } from '#rules/event.ts';
import { type Chance, chanceFrom } from '#tests/rules/chance.ts';
import type { History } from '#tests/rules/histories.ts';
import { testHouse } from '#tests/support/house.ts';
import { appendRuleEvents, derivedTables, ownHistory, publishAsTheyAre } from './send-history.ts';

const actor = { kind: 'system', name: 'test' } as const;
const HISTORIES = 120;

/** Appends in batches of chance, and sequences now and then, until nothing waits. */
async function arrive(house: House, chance: Chance, events: readonly RuleEvent[]): Promise<void> {
  const waiting = [...events];
  while (waiting.length > 0) {
    await appendRuleEvents(house, waiting.splice(0, chance.number(1, 60)));
    if (chance.is(0.5)) await sequenceEvents(house, chance.number(1, 40));
  }
  await sequenceAll(house);
}

async function sequenceAll(house: House): Promise<void> {
  while ((await sequenceEvents(house)).kind === 'sequenced');
}

/** What the flow should answer, by the rules alone. */
function expected(history: History) {
  return history.questions.map(({ record, at }) => {
    const { use, reasons, noticeVersion, covering } = decideFromEvents(
      history.events,
      history.versions,
      { record, at },
    );
    return {
      use,
      reasons,
      ...(noticeVersion === null ? {} : { noticeVersion }),
      ...(covering ? { objection: referenceOf(covering.objection), span: covering.span } : {}),
    };
  });
}

async function asked(house: House, { questions, versions }: History) {
  const answers = [];
  for (const { record, at } of questions) {
    const purpose = versions[0]?.purpose ?? '';
    const answer = await answerDecisions(house, actor, { purpose, asOf: at, records: [record] });
    answers.push(answer.kind === 'answered' ? answer.decisions[0] : answer.kind);
  }
  return answers;
}

it('whatever the order of arrival, the same is derived and the same is decided, and it is what the rules say', async () => {
  const histories = Array.from({ length: HISTORIES }, (_, place) => ownHistory(7000 + place));
  const events = histories.flatMap((history) => history.events);
  const houses = [
    await testHouse({ now: '2035-01-01T00:00:00Z' }),
    await testHouse({ now: '2035-01-01T00:00:00Z' }),
  ] as const;
  for (const [place, house] of houses.entries()) {
    const chance = chanceFrom(place);
    await publishAsTheyAre(
      house,
      histories.flatMap(({ versions }) => versions),
    );
    await arrive(house, chance, chance.shuffle(events));
  }
  const [first, second] = houses;
  const derived = await derivedTables(first);
  expect(derived).toEqual(await derivedTables(second));
  expect(derived.carries?.length).toBeGreaterThan(150);
  for (const history of histories) {
    expect(await asked(first, history), `history ${history.seed}`).toEqual(expected(history));
  }
  await deriveAgain(second);
  expect(await derivedTables(second)).toEqual(derived);
}, 120_000);

it('two sequencers and many doors at once give every event one position without a gap, and derive the same', async () => {
  const histories = Array.from({ length: 30 }, (_, place) => ownHistory(9000 + place));
  const house = await testHouse({ now: '2035-01-01T00:00:00Z' });
  const doors = histories.map((history) => appendRuleEvents(house, history.events));
  const sequencers = [1, 2, 3].map(async () => {
    let left = 60;
    while (left > 0) {
      await sequenceEvents(house, 7);
      left -= 1;
    }
  });
  await Promise.all([...doors, ...sequencers]);
  await sequenceAll(house);
  const count = histories.flatMap((history) => history.events).length;
  const [leaves] = await house.db`
    select count(*) as count, count(distinct event_id) as events, min(position) as first,
      max(position) as last from leaves`;
  expect(leaves).toEqual({ count, events: count, first: 0, last: count - 1 });
  const derived = await derivedTables(house);
  await deriveAgain(house);
  expect(await derivedTables(house)).toEqual(derived);
}, 60_000);
