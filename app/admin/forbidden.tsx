import { OfficeHead } from '#components/admin/office-head.tsx';
import type { AdminActor } from '#flows/admin-sessions.ts';
import type { Messages } from '#messages/messages.ts';

/** A page that this role may not see: the flow said so. */
export function Forbidden({ actor, words }: { actor: AdminActor; words: Messages }) {
  return (
    <>
      <OfficeHead words={words.admin} actor={actor} title={words.admin.forbiddenTitle} />
      <p>{words.admin.forbidden}</p>
    </>
  );
}
