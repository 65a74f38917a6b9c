import { Problem } from './problem.ts';

/** A query as an object of texts. The same name twice is refused: which of the two was meant? */
export function readQuery(search: string): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(search)) {
    if (name in query) throw badQuery(name, 'is given twice');
    if (value.includes('\0') || name.includes('\0')) throw badQuery(name, 'holds a NUL character');
    query[name] = value;
  }
  return { ...query };
}

function badQuery(name: string, detail: string): Problem {
  const pointer = `/${name.slice(0, 100).replaceAll('\0', '')}`;
  return new Problem('invalid-query', `${pointer}: ${detail}`, { errors: [{ pointer, detail }] });
}
