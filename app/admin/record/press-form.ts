import { readAdmin } from '#app/auth.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { showAgain } from '#app/door/show-again.ts';
import type { AdminActor } from '#flows/admin-sessions.ts';
import { ForbiddenError } from '#flows/forbidden.ts';

export interface OfficeFields {
  /** Trimmed; empty where it was not sent. */
  text(name: string): string;
  readonly purposes: readonly string[];
  /** Null where no file was chosen. */
  file(name: string): Promise<Uint8Array | null>;
}

/** What is wrong, by field, or where to go now that it is done. */
export type Pressed = { readonly problems: Record<string, string> } | { readonly done: string };

const KEPT_AT_MOST = 20_000;

/** Takes a form of the office: whose it is, what came of it, and the form again with what is to be put right. */
export async function pressForm(
  request: Request,
  page: string,
  work: (actor: AdminActor, fields: OfficeFields) => Promise<Pressed>,
): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const form = await request.formData().catch(() => new FormData());
  try {
    const pressed = await work(actor, fieldsOf(form));
    if ('done' in pressed) return redirectTo(pressed.done);
    return showAgain(request, page, 422, {
      address: '',
      purposes: form.getAll('purposes').filter((each) => typeof each === 'string'),
      reason: '',
      more: textsOf(form),
      problems: pressed.problems,
    });
  } catch (error) {
    if (error instanceof ForbiddenError) return redirectTo(page);
    throw error;
  }
}

function fieldsOf(form: FormData): OfficeFields {
  return {
    text: (name) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    },
    purposes: form.getAll('purposes').filter((each) => typeof each === 'string'),
    file: async (name) => {
      const value = form.get(name);
      if (value === null || typeof value === 'string' || value.size === 0) return null;
      return new Uint8Array(await value.arrayBuffer());
    },
  };
}

function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string') texts[name] = value.slice(0, KEPT_AT_MOST);
  return texts;
}
