/** Every address a letter may point to: all under the configured PORTAL_URL, none of which acts when opened. */
export interface LetterLinks {
  confirm(reference: string): string;
  /** @param subject which of the filing's links, `FilingFacts.statusSubject` */
  status(subject: string): string;
  signIn(request: string): string;
  link(request: string): string;
  notice(purpose: string, version: number): string;
  readonly object: string;
  readonly center: string;
  readonly portal: string;
  /** The address people write to. */
  readonly write: string;
}

/** What makes tokens: a key outside the database. */
interface TokenMaker {
  token(kind: 'confirm' | 'status' | 'sign_in' | 'link', subject: string): string;
}

/** @param portalUrl from the settings alone, never from a request's Host */
export function letterLinks(portalUrl: string, write: string, tokens: TokenMaker): LetterLinks {
  const base = portalUrl.replace(/\/+$/, '');
  return {
    confirm: (reference) => `${base}/confirm/${tokens.token('confirm', reference)}`,
    status: (subject) => `${base}/status/${tokens.token('status', subject)}`,
    signIn: (request) => `${base}/sign-in/${tokens.token('sign_in', request)}`,
    link: (request) => `${base}/link/${tokens.token('link', request)}`,
    notice: (purpose, version) => `${base}/notices/${encodeURIComponent(purpose)}/${version}`,
    object: `${base}/object`,
    center: `${base}/my/center`,
    portal: `${base}/`,
    write,
  };
}
