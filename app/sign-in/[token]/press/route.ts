import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { answerSignIn } from '#app/sign-in/answer-sign-in.ts';

interface Context {
  params: Promise<{ token: string }>;
}

/** The button of a sign-in letter's link. Pressed again, it says that the letter has been used. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const { token } = await params;
  const { done, answer } = await answerSignIn(request, { by: 'link', token });
  return done.kind === 'signed_in' ? answer : redirectTo(`/sign-in/${encodeURIComponent(token)}`);
}
