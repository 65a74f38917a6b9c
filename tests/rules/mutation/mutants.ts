import { closing, mask } from './mask.ts';

/** One small fault, planted in one file. */
export interface Mutant {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly code: string;
}

/** What is looked for in the code, and what each find is replaced by, one after the other. */
const SWAPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ < /g, [' <= ', ' >= ']],
  [/ <= /g, [' < ', ' > ']],
  [/ > /g, [' >= ', ' <= ']],
  [/ >= /g, [' > ', ' < ']],
  [/ === /g, [' !== ']],
  [/ !== /g, [' === ']],
  [/ && /g, [' || ']],
  [/ \|\| /g, [' && ']],
  [/ \?\? /g, [' && ']],
  [/ \?\?= /g, [' = ']],
  [/ \+ /g, [' - ']],
  [/ - /g, [' + ']],
  [/ \* /g, [' / ']],
  [/\btrue\b/g, ['false']],
  [/\bfalse\b/g, ['true']],
  [/!(?=[\w(#])/g, ['']],
  [/\.some\(/g, ['.every(']],
  [/\.every\(/g, ['.some(']],
  [/\.find\(/g, ['.findLast(']],
  [/\.findLast\(/g, ['.find(']],
  [/\.at\(-1\)/g, ['.at(0)']],
  [/\[0\]/g, ['.at(-1)']],
  [/\bMath\.max\b/g, ['Math.min']],
  [/\bMath\.min\b/g, ['Math.max']],
  [/(?<=[ (])\d+(?=[,;) ])/g, ['7919']],
  [/(?<=[ (])1(?=[,;) ])/g, ['0', '2']],
  [/(?<=[ (])0(?=[,;) ])/g, ['1', '-1']],
];

/** Whole calls and conditions, found by their opening bracket. */
const BRACKETED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bif \(/g, ['if (true)', 'if (false)']],
  [/\.filter\(/g, ['']],
  [/\.sort\(/g, ['']],
];

function lineOf(code: string, index: number): number {
  return code.slice(0, index).split('\n').length;
}

function plant(code: string, start: number, end: number, to: string): Mutant {
  const mutated = code.slice(0, start) + to + code.slice(end);
  return { line: lineOf(code, start), from: code.slice(start, end), to, code: mutated };
}

function swaps(code: string, masked: string): Mutant[] {
  return SWAPS.flatMap(([found, replacements]) =>
    [...masked.matchAll(found)].flatMap(({ index, 0: text }) =>
      replacements.map((to) => plant(code, index, index + text.length, to)),
    ),
  );
}

function bracketed(code: string, masked: string): Mutant[] {
  return BRACKETED.flatMap(([found, replacements]) =>
    [...masked.matchAll(found)].flatMap(({ index, 0: text }) => {
      const end = closing(masked, index + text.length - 1) + 1;
      return replacements.map((to) => plant(code, index, end, to));
    }),
  );
}

/** A returned value left out (but false and null, which undefined stands for), and a call for its effect left out. */
function statements(code: string, masked: string): Mutant[] {
  const returns = [...masked.matchAll(/\breturn (?!false;|null;)[^;]+;/g)].map(
    ({ index, 0: text }) => plant(code, index, index + text.length, 'return undefined;'),
  );
  const calls = [
    ...masked.matchAll(/^ +(?!return|const|let|if|for|throw|case|\})[\w.#]+\(.*\);$/gm),
  ];
  return [
    ...returns,
    ...calls.map(({ index, 0: text }) => plant(code, index, index + text.length, '')),
  ];
}

function strings(code: string): Mutant[] {
  return [...code.matchAll(/(?<=[([,=:] ?\n? *)'[^'\n]+'(?=[,;)\]])/g)].map(({ index, 0: text }) =>
    plant(code, index, index + text.length, "'?'"),
  );
}

/** Every fault that the operators find room for. @param code plain JavaScript, types stripped */
export function mutantsOf(code: string): readonly Mutant[] {
  const masked = mask(code);
  return [
    ...swaps(code, masked),
    ...bracketed(code, masked),
    ...statements(code, masked),
    ...strings(code),
  ]
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.line - b.line);
}
