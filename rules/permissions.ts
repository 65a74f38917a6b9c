/**
 * Who may do what: one small closed table, asked inside each flow and never only at a door. What persons do with their
 * own things needs no entry here; flows ask whose session it is. Nobody in this table can withdraw an objection.
 */
export const ACTIONS = [
  'objection.find',
  'objection.look',
  'objection.record',
  'objection.annul',
  'audit.read',
  'notice.publish',
  'guardian.record',
  'key.manage',
  'mail.judge',
  'letter.answer',
  'export.take',
] as const;
export type Action = (typeof ACTIONS)[number];

export const ADMIN_ROLES = ['officer', 'auditor', 'publisher'] as const;
export type AdminRole = (typeof ADMIN_ROLES)[number];

/** As much of an actor as the table needs; `system` is the portal itself, or the operator at its commands. */
export type Acting =
  | { readonly kind: 'anonymous' | 'person' | 'system' }
  | { readonly kind: 'admin'; readonly role: AdminRole }
  | { readonly kind: 'key'; readonly scopes: readonly string[] };

const ADMIN_MAY: { readonly [role in AdminRole]: ReadonlySet<Action> } = {
  officer: new Set(ACTIONS.filter((action) => action !== 'notice.publish')),
  auditor: new Set<Action>(['objection.find', 'objection.look', 'audit.read', 'export.take']),
  publisher: new Set<Action>(['notice.publish', 'audit.read']),
};

const SCOPE_FOR: { readonly [action in Action]?: string } = {
  'objection.find': 'audit:read',
  'audit.read': 'audit:read',
  'objection.record': 'objections:record',
  'notice.publish': 'notices:write',
};

export function may(actor: Acting, action: Action): boolean {
  switch (actor.kind) {
    case 'admin':
      return ADMIN_MAY[actor.role].has(action);
    case 'key': {
      const scope = SCOPE_FOR[action];
      return scope !== undefined && actor.scopes.includes(scope);
    }
    case 'system':
      return true;
    default:
      return false;
  }
}
