/** What a field of day and time says, in UTC: milliseconds since 1970, or null where it says none. */
export function readInstantField(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text)) return null;
  const at = Date.parse(`${text.length === 16 ? `${text}:00` : text}Z`);
  return Number.isNaN(at) ? null : at;
}

const MOST = 10_000;

/** The problem of a text that is needed, or undefined. */
export function needed(text: string): 'empty' | 'too_long' | undefined {
  if (text === '') return 'empty';
  return text.length > MOST ? 'too_long' : undefined;
}

/** Without the fields that have no problem. */
export function problemsIn(found: Record<string, string | undefined>): Record<string, string> {
  const wrong = Object.entries(found).flatMap(([field, problem]) =>
    problem === undefined ? [] : [[field, problem] as const],
  );
  return Object.fromEntries(wrong);
}
