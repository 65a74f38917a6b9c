import assert from 'node:assert/strict';

/**
 * As much of the test runner as the tests of the rules use, so that they can be run a thousand times in one process.
 * Whatever is missing throws, and the run without a fault, which comes first, would show it.
 */
interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

const collected: Collected[] = [];

export function takeCollected(): readonly Collected[] {
  return collected.splice(0);
}

export function describe(_: string, body: () => void): void {
  body();
}

type Body = (...row: never[]) => unknown;

export function test(name: string, body: () => unknown): void {
  collected.push({ name, run: body });
}
test.each = (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const row of rows) {
    const given = (Array.isArray(row) ? row : [row]) as never[];
    collected.push({ name, run: () => body(...given) });
  }
};

class Containing {
  readonly part: object;
  constructor(part: object) {
    this.part = part;
  }
}

/** Without what is undefined: present or not, it counts the same. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, plain(each)]));
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Set) return value;
  if (value instanceof Containing) return value;
  const known = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(known.map(([key, each]) => [key, plain(each)]));
}

function equal(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    assert.equal(actual.length, expected.length);
    for (const [index, each] of expected.entries()) equal(actual[index], each);
  } else if (expected instanceof Containing) matching(actual, expected.part);
  else assert.deepStrictEqual(plain(actual), plain(expected));
}

/** What is there beside the expected does not matter, but in lists it does. */
function matching(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) equal(actual, expected);
  else if (expected !== null && typeof expected === 'object') {
    assert.ok(actual !== null && typeof actual === 'object');
    for (const [key, each] of Object.entries(expected)) matching(Reflect.get(actual, key), each);
  } else assert.ok(Object.is(actual, expected));
}

function throwing(actual: unknown, expected?: unknown): void {
  try {
    (actual as () => unknown)();
  } catch (error) {
    if (typeof expected === 'string') assert.ok((error as Error).message.includes(expected));
    if (typeof expected === 'function') assert.ok(error instanceof (expected as ErrorConstructor));
    return;
  }
  assert.fail('did not throw');
}

const MATCHERS: Record<string, (actual: never, expected: never) => void> = {
  toBe: (actual: unknown, expected: unknown) => assert.ok(Object.is(actual, expected)),
  toEqual: equal,
  toMatchObject: matching,
  toContain: (actual: string | unknown[], expected: unknown) =>
    assert.ok((actual as unknown[]).includes(expected)),
  toHaveLength: (actual: unknown[], expected: number) => assert.equal(actual.length, expected),
  toHaveProperty: (actual: object, expected: string) => assert.ok(expected in actual),
  toBeNull: (actual: unknown) => assert.equal(actual, null),
  toBeUndefined: (actual: unknown) => assert.equal(actual, undefined),
  toBeLessThan: (actual: number, expected: number) => assert.ok(actual < expected),
  toBeGreaterThan: (actual: number, expected: number) => assert.ok(actual > expected),
  toThrow: throwing,
};

type Matchers = Record<string, (expected?: unknown) => void>;

export function expect(actual: unknown): Matchers & { not: Matchers } {
  const bound = Object.entries(MATCHERS).map(([name, matches]) => [
    name,
    (expected: unknown) => matches(actual as never, expected as never),
  ]);
  const negated = Object.entries(MATCHERS).map(([name, matches]) => [
    name,
    (expected: unknown) => assert.throws(() => matches(actual as never, expected as never)),
  ]);
  return { ...Object.fromEntries(bound), not: Object.fromEntries(negated) };
}
expect.objectContaining = (part: object) => new Containing(part);
