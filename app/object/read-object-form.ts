import type { Draft } from '#app/door/drafts.ts';
import { portalHouse } from '#app/house.ts';
import { describeUse } from '#app/uses/describe-use.ts';
import { inOrderOfData } from '#app/uses/gather.ts';
import type { Visitor } from '#app/visitor.ts';
import type { ObjectFormView } from '#components/object-form.tsx';
import { readNotices } from '#flows/read-notices.ts';

/** The form as it is to be shown: empty with all uses chosen, or as it was typed. */
export async function readObjectForm(
  { actor, locale, words }: Visitor,
  typed: Partial<Draft> | null,
): Promise<ObjectFormView> {
  const house = portalHouse();
  const notices = await readNotices(house, actor);
  const uses = inOrderOfData(
    notices.map((notice) =>
      describeUse(notice, { locale, words, now: house.now(), region: null, product: null }),
    ),
  );
  const { purposes } = typed ?? {};
  return {
    address: typed?.address ?? '',
    reason: typed?.reason ?? '',
    choices: uses.map(({ purpose, title, short }) => ({
      purpose,
      title,
      short,
      isChosen: purposes === undefined || purposes.includes(purpose),
    })),
    errors: errorsOf(typed?.problems ?? {}, words.object.problem),
  };
}

function errorsOf(
  problems: Readonly<Record<string, string>>,
  said: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, said[problem] ?? problem]),
  );
}
