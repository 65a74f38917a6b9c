/** What a key may be allowed to do, as `npm run keys -- create --scope` takes it. */
export const SCOPES = [
  'directory:write',
  'consents:write',
  'notices:write',
  'objections:record',
  'mail:write',
  'decisions:read',
  'runs:write',
  'recipients:write',
  'audit:read',
  'metrics:read',
] as const;

export type Scope = (typeof SCOPES)[number];

export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}
