import { headers } from 'next/headers';
import type { Admin } from '#app/admin/mail/read-queue.ts';
import { type Draft, takeDraft } from '#app/door/drafts.ts';
import { portalHouse } from '#app/house.ts';
import { titleOf } from '#app/uses/name-of.ts';
import type { OfficeFormView } from '#components/admin/record-form.tsx';
import { readNotices } from '#flows/read-notices.ts';

/** A form of the office as it is to be shown: empty, or as it was typed, with what is wrong in words. */
export async function readOfficeForm({ actor, words, locale }: Admin): Promise<OfficeFormView> {
  const draft = takeDraft((await headers()).get('x-portal-draft'));
  const notices = await readNotices(portalHouse(), actor);
  return {
    uses: notices.map(({ version: { purpose }, content }) => ({
      id: purpose,
      name: titleOf(content, purpose, locale),
    })),
    chosen: draft?.purposes ?? [],
    typed: { locale, ...draft?.more },
    errors: errorsOf(draft, words.recording.wrong),
  };
}

function errorsOf(draft: Draft | null, said: Readonly<Record<string, string>>) {
  const problems = Object.entries(draft?.problems ?? {});
  return Object.fromEntries(problems.map(([field, problem]) => [field, said[problem] ?? problem]));
}
