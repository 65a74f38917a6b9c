import type { PostgresType } from 'postgres';

/** What an element of an array is written as, and read from. */
interface Element {
  readonly write: (value: never) => string;
  readonly read: (text: string) => unknown;
}

/**
 * The arrays we send and read, by the OID of the array type, so that the driver need not ask the
 * server for them on each new connection (where a lost one ends the process: nobody awaits it).
 * One dimension; an element may be null.
 */
export function arrayType(oid: number, element: Element): PostgresType {
  return {
    to: oid,
    from: [oid],
    serialize: (values: readonly never[]) => `{${values.map((each) => literal(each, element))}}`,
    parse: (text: string) =>
      readElements(text).map((each) => (each === null ? null : element.read(each))),
  };
}

function literal(value: never, { write }: Element): string {
  if (value === null || value === undefined) return 'null';
  return `"${write(value).replace(/["\\]/g, '\\$&')}"`;
}

/** The elements of `{a,"b \"c\"",NULL}`; null only where it is not quoted. */
function readElements(text: string): (string | null)[] {
  const found = text.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gs);
  return [...found].map(([, quoted, bare]) => {
    if (quoted !== undefined) return quoted.replace(/\\(.)/gs, '$1');
    return bare === 'NULL' ? null : (bare ?? '');
  });
}
