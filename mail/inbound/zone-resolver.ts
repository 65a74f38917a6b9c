import type { Resolver } from './message-reading.ts';

/** Look-ups answered from a table: name, record type, answer as `node:dns` gives it. */
export type Zone = Record<string, Record<string, unknown>>;

const MAX_ALIASES = 8;

/** A resolver that knows this zone and nothing else; no question leaves the machine. */
export function zoneResolver(zone: Zone): Resolver {
  const names = new Map(Object.entries(zone).map(([name, records]) => [bare(name), records]));
  return async (name, type) => {
    let at = bare(name);
    for (let hops = 0; hops < MAX_ALIASES; hops++) {
      const records = names.get(at);
      const answer = records?.[type.toUpperCase()] ?? records?.[type.toLowerCase()];
      if (Array.isArray(answer)) return answer as string[] | string[][];
      const alias = records?.CNAME;
      if (type.toUpperCase() === 'CNAME' || alias === undefined) {
        throw noAnswer(at, type, records === undefined ? 'ENOTFOUND' : 'ENODATA');
      }
      at = bare(String(Array.isArray(alias) ? alias[0] : alias));
    }
    throw noAnswer(at, type, 'ENOTFOUND');
  };
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function noAnswer(name: string, type: string, code: string): Error {
  return Object.assign(new Error(`query${type} ${code} ${name}`), { code });
}
