import type { Messages } from '#messages/messages.ts';

/** What the page that a form comes back to says of it; null where there is nothing. */
export function saidAfter(
  done: string | undefined,
  { own, change }: Messages,
  { applied }: { readonly applied: string },
): string | null {
  switch (done) {
    case undefined:
      return null;
    case 'applied':
      return applied;
    case 'applying':
      return `${applied} ${own.applying}`;
    case 'nothing':
      return change.withdrawNothing;
    default:
      return change.refused;
  }
}
