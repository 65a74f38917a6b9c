import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { LEAVES } from './what-flows-leave.ts';

const TAKES_ACTOR = /export (?:async )?function (\w+)\([^)]*\b_?actor: \w*Actor\b/g;

/** Each function that takes an actor, with the file it stands in. */
const flows = new Map(
  globSync('flows/**/*.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(TAKES_ACTOR)].map(
      ([, name = '']) => [name, path] as const,
    ),
  ),
);

/** The text of a flow and of every flow it is made of. */
function wholeText(path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const parts = [...text.matchAll(/from '\.\/([\w./-]+)'/g)].map(([, file = '']) =>
    wholeText(join(dirname(path), file), seen),
  );
  return [text, ...parts].join('\n');
}

it('there are flows to look at', () => {
  expect(flows.size).toBeGreaterThan(60);
});

it('of every flow that somebody may call it is known which entry it leaves, or why it needs none', () => {
  expect([...flows.keys()].filter((name) => !(name in LEAVES))).toEqual([]);
});

for (const [name, leaves] of Object.entries(LEAVES)) {
  if (!('entry' in leaves) || !flows.has(name)) continue;
  it(`${name} appends an entry of the type ${leaves.entry}`, () => {
    const text = wholeText(flows.get(name) ?? '');
    expect(text).toContain(`'${leaves.entry}'`);
    expect(text).toContain('appendEvents(');
  });
}

it('whatever the privacy office may do, and only sees or changes by its role, leaves an entry', () => {
  const silent = [...flows].filter(([name, path]) => {
    const own = readFileSync(path, 'utf8').split(`function ${name}(`)[1] ?? '';
    const [body = ''] = own.split(/\n}\n/);
    const wantsRole = /demand\(actor, \{[^}]*action: '(?!audit\.read|key\.manage)/.test(body);
    const leaves = LEAVES[name];
    return wantsRole && !(leaves && 'entry' in leaves);
  });
  expect(silent.map(([name]) => name)).toEqual([]);
});
