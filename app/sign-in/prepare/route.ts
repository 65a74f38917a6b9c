import type { NextRequest } from 'next/server';
import { answerAuth } from '#app/auth.ts';
import { redirectTo } from '#app/door/redirect-to.ts';

/** Hands out the token that the form for signing in at the operator must send along, and goes back to it. */
export async function GET(request: NextRequest): Promise<Response> {
  const answer = await answerAuth(request, { params: Promise.resolve({ nextauth: ['csrf'] }) });
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return redirectTo('/sign-in', headers);
}
