import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = at('..').replace(/tests\/$/, '');
const scenarios = join(root, 'tests/rules/scenarios');
const register = join(scenarios, 'register.json');
const shared = join(scenarios, 'cases.json');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function simulate(...given: string[]) {
  const command = [join(root, 'commands/simulate.ts'), ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stderr, stdout, lines: stdout.split('\n').slice(0, -1) };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('simulate answers what-if cases', () => {
  test('one JSON line a case, and nothing else on the output', () => {
    const { status, lines, stderr } = simulate('--register', register, shared, '--check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const cases = JSON.parse(readFileSync(shared, 'utf8'));
    expect(lines).toHaveLength(cases.length);
    expect(JSON.parse(lines[0] as string)).toEqual({
      title: cases[0].title,
      answers: [
        { use: false, reasons: ['objection'] },
        { use: false, reasons: ['objection'] },
      ],
    });
  });

  test('checked, a difference is told and ends it with 1', () => {
    const cases = JSON.parse(readFileSync(shared, 'utf8')).slice(0, 2);
    cases[1].questions[0].answer = { use: false, reasons: ['minor'] };
    const path = file('wrong.json', JSON.stringify(cases));
    const checked = simulate('--register', register, path, '--check');
    expect(checked.status).toBe(1);
    expect(checked.lines).toHaveLength(2);
    expect(checked.stderr).toContain(
      'case 1 (filed late: what is older than the objection may be used): question 0: expected {"use":false,"reasons":["minor"]}, got {"use":true,"reasons":[]}',
    );
    expect(simulate('--register', register, path).status).toBe(0);
  });

  test('asked why, each answer brings its chain in plain words', () => {
    const { lines } = simulate('--register', register, shared, '--why');
    const [answer] = JSON.parse(lines[0] as string).answers;
    expect(answer.why).toContain(
      'On account fb it protects what was created since ever, and still. By version 1 of the notice all is covered, as the purpose had not started there.',
    );
  });

  test('a case that cannot be read is answered in its place and ends it with 2', () => {
    const cases = JSON.parse(readFileSync(shared, 'utf8')).slice(0, 2);
    cases[0].events[0].type = 'account_sold';
    const { status, lines, stderr } = simulate(
      '--register',
      register,
      file('bad.json', JSON.stringify(cases)),
    );
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] as string).answers[0]).toMatchObject({
      use: false,
      error: { type: 'bad_case' },
    });
    expect(stderr).toContain('event 0');
  });
});

describe('what was typed wrong is told, with what to do', () => {
  test.each([
    ['no register', [shared], 'usage: npm run simulate'],
    ['no cases', ['--register', register], 'usage: npm run simulate'],
    ['too many cases', ['--register', register, shared, shared], 'usage: npm run simulate'],
    ['an unknown option', ['--register', register, shared, '--loud'], '--loud'],
    [
      'a file that is not there',
      ['--register', register, '/nowhere.json'],
      'cannot read /nowhere.json',
    ],
    ['a register that is none', ['--register', shared, shared], 'does not read as it should'],
  ])('%s', (_, given, told) => {
    const { status, stdout, stderr } = simulate(...given);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  test('cases that are none', () => {
    const { status, stderr } = simulate('--register', register, register);
    expect(status).toBe(2);
    expect(stderr).toContain('case 0 (): cannot be read');
    expect(simulate('--register', register, file('one.json', '{}')).stderr).toContain(
      'does not read as it should',
    );
  });

  test('a file that is not JSON', () => {
    const { status, stderr } = simulate('--register', register, file('broken.json', '[{]'));
    expect(status).toBe(2);
    expect(stderr).toContain('broken.json is not JSON');
  });
});
