import type { Admin } from '#app/admin/mail/read-queue.ts';
import { portalHouse } from '#app/house.ts';
import type { AnnulmentView } from '#components/admin/annulments.tsx';
import { listAnnulments } from '#flows/list-annulments.ts';
import { writeInstantIn } from '#messages/dates.ts';

/** What waits for a second officer, in the office's words. */
export async function readAnnulments(
  { actor, locale }: Admin,
  uses: readonly { readonly id: string; readonly name: string }[],
): Promise<AnnulmentView[]> {
  const open = await listAnnulments(portalHouse(), actor);
  return open.map(({ purpose, proposedAt, proposedBy, why, ...rest }) => ({
    ...rest,
    use: uses.find(({ id }) => id === purpose)?.name ?? purpose,
    proposedBy: proposedBy.replace(/^admin:/, ''),
    proposedAt: writeInstantIn(locale, proposedAt),
    why: why ?? '–',
  }));
}
