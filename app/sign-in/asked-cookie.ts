import { cookieNames } from '#app/auth.ts';

/** Binds a request for a letter to the browser that asked: the code is right there alone. */
export function askedCookie(asked: string): string {
  const { asked: name, isHttps } = cookieNames();
  const maxAge = asked === '' ? 0 : 900;
  const secure = isHttps ? '; Secure' : '';
  return `${name}=${asked}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}
