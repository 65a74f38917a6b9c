import { readPostedDecision } from '#app/admin/mail/read-posted-decision.ts';
import { readAdmin } from '#app/auth.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { showAgain } from '#app/door/show-again.ts';
import { portalHouse } from '#app/house.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { judgeMail } from '#flows/judge-mail.ts';

/** Takes an officer's decision about one mail, and goes back to the queue saying what was done. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const { id } = await params;
  const { judgment, why, draft } = await readPostedDecision(request);
  const again = (problems: Record<string, string>) =>
    showAgain(request, `/admin/mail/${encodeURIComponent(id)}`, 422, { ...draft, problems });
  if (judgment === null) return again(draft.problems);
  try {
    const judged = await judgeMail(portalHouse(), actor, { id, judgment, why });
    switch (judged.kind) {
      case 'judged':
        return redirectTo(doneAt(judgment.kind, judged));
      case 'judged_before':
      case 'unknown_mail':
        return redirectTo('/admin/mail?done=judged_before');
      case 'bad_address':
        return again({ address: 'bad_address' });
      case 'no_sender':
        return again({ address: 'no_sender' });
      case 'needs_proof':
        return again({ proof: 'needs_proof' });
      case 'unknown_purpose':
        return again({ purposes: 'unknown_purpose' });
    }
  } catch (error) {
    if (error instanceof ForbiddenError) return redirectTo('/admin/mail');
    throw error;
  }
}

function doneAt(
  act: 'objection' | 'not_objection' | 'ask_back',
  judged: { readonly reference: string | null; readonly confirmed: boolean },
): string {
  if (act === 'not_objection') return '/admin/mail?done=not_objection';
  const done = act === 'objection' && judged.confirmed ? 'objection' : 'asked';
  const reference = judged.reference === null ? '' : `&reference=${judged.reference}`;
  return `/admin/mail?done=${done}${reference}`;
}
