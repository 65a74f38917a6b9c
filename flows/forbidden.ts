import { type Action, may } from '#rules/permissions.ts';
import type { Actor } from './actor.ts';

/** Somebody got past a door to what they may not do. Doors answer 403 and say no more. */
export class ForbiddenError extends Error {
  constructor(actor: Actor, wanted: string) {
    super(`${actor.kind} may not ${wanted}`);
    this.name = 'ForbiddenError';
  }
}

/** What it takes: an action of `rules/permissions.ts`, or a key's scope. */
export interface Wanted {
  readonly action?: Action | undefined;
  readonly scope?: string | undefined;
}

/** Authorization inside the flow, whatever the door did. The system itself may all; persons and strangers nothing of this. */
export function isAllowed(actor: Actor, { action, scope }: Wanted): boolean {
  if (actor.kind === 'system') return true;
  if (action !== undefined && may(actor, action)) return true;
  return actor.kind === 'key' && scope !== undefined && actor.scopes.includes(scope);
}

/** Throws `ForbiddenError` where the actor may not. */
export function demand(actor: Actor, wanted: Wanted): void {
  if (!isAllowed(actor, wanted))
    throw new ForbiddenError(actor, wanted.action ?? wanted.scope ?? '');
}
