import type { Messages } from '#messages/messages.ts';

/** What is left to say once the link has been used up. */
export function answeredText(
  done: string | undefined,
  { center, own }: Messages,
): { readonly title: string; readonly text: string } {
  switch (done) {
    case 'linked':
      return { title: center.linkDone, text: center.linkDoneText };
    case 'linking':
      return { title: center.linkDone, text: `${center.linkDoneText} ${own.applying}` };
    case 'requested':
      return { title: center.linkRequested, text: center.requestedDone };
    case 'declined':
      return { title: center.linkDeclined, text: center.linkDeclinedText };
    default:
      return { title: center.linkDead, text: center.linkDeadText };
  }
}
