import type { Messages } from '#messages/messages.ts';

/** What the page that a form comes back to says of it; null where there is nothing. */
export function saidOfCenter(done: string | undefined, { center, own }: Messages): string | null {
  switch (done) {
    case undefined:
      return null;
    case 'moved':
      return center.moved;
    case 'moving':
      return `${center.moved} ${own.applying}`;
    case 'requested':
      return center.requestedDone;
    case 'asked':
      return center.askedDone;
    case 'as_it_is':
      return center.asItIs;
    case 'center_full':
      return center.full;
    case 'nothing_named':
      return center.nothing;
    case 'too_many':
      return center.tooMany;
    default:
      return center.refused;
  }
}
