import { cookies } from 'next/headers';
import { cookieNames } from '#app/auth.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { answerSignIn } from '#app/sign-in/answer-sign-in.ts';

/** The code, typed in the browser that asked for it: its cookie says for which letter. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const code = (await readFields(request))?.get('code')?.[0] ?? '';
  const asked = (await cookies()).get(cookieNames().asked)?.value ?? '';
  if (code.trim() === '') return redirectTo('/sign-in/code?problem=empty');
  const { done, answer } = await answerSignIn(request, { by: 'code', asked, code });
  if (done.kind === 'signed_in') return answer;
  if (done.kind === 'wrong_code') return redirectTo(`/sign-in/code?left=${done.triesLeft}`);
  return redirectTo('/sign-in/code?problem=dead');
}
