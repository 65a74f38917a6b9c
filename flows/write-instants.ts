import { writeInstant } from '#rules/instant.ts';

const INSTANTS = /^(?:at|from|until|since|.*At)$/;

/** Every number under a name that stands for an instant, as people and programs read it. */
export function writeInstants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writeInstants);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'number' && INSTANTS.test(name) ? writeInstant(each) : writeInstants(each),
    ]),
  );
}
