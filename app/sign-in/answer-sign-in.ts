import { personCookie } from '#app/auth.ts';
import { askerOf } from '#app/door/asker-of.ts';
import { nameDevice } from '#app/door/name-device.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { portalHouse } from '#app/house.ts';
import { type SignedIn, type SignInProof, signInPerson } from '#flows/sign-in-person.ts';
import { askedCookie } from './asked-cookie.ts';

/** Tries to sign in; `answer` leads into the person's own place with a new session's cookie where that worked. */
export async function answerSignIn(
  request: Request,
  proof: SignInProof,
): Promise<{ readonly done: SignedIn; readonly answer: Response }> {
  const device = nameDevice(request.headers.get('user-agent') ?? '');
  const done = await signInPerson(portalHouse(), await askerOf(request), proof, device);
  if (done.kind !== 'signed_in') return { done, answer: redirectTo('/sign-in') };
  const headers = new Headers();
  headers.append('set-cookie', await personCookie(done.actor));
  headers.append('set-cookie', askedCookie(''));
  return { done, answer: redirectTo('/my', headers) };
}
