import { z } from 'zod';

const MOST_LETTERS = 1_000_000;

const schema = z.object({
  address: z.string(),
  purposes: z.array(z.string()),
  all: z.boolean(),
  reason: z.string(),
  locale: z.string(),
});

export type PostedObjection = z.infer<typeof schema>;

/** The form as it was sent, or null where the body is no form. Nothing in it is judged yet. */
export async function readPosted(request: Request): Promise<PostedObjection | null> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return null;
  }
  const text = (name: string) => form.get(name) ?? '';
  const parsed = schema.safeParse({
    address: text('address'),
    purposes: form.getAll('purposes'),
    all: form.has('all'),
    reason: text('reason'),
    locale: text('locale'),
  });
  return parsed.success ? parsed.data : null;
}

/** What is wrong with it before any flow is asked: field and problem, as the words name it. */
export function problemsOf(posted: PostedObjection): Record<string, string> {
  return {
    ...(posted.address.trim() === '' ? { address: 'empty' } : {}),
    ...(posted.purposes.length === 0 && !posted.all ? { purposes: 'no_purpose' } : {}),
    ...(posted.reason.length > MOST_LETTERS ? { reason: 'reason_too_long' } : {}),
  };
}
