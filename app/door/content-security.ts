/**
 * What a page may load: our own styles, letters and pictures, and the framework's scripts by nonce.
 * Pages work without any script. `isDevelopment` lets the development server's reloading through.
 */
export function contentSecurity(nonce: string, isDevelopment: boolean, issuer?: string): string {
  const development = isDevelopment ? " 'unsafe-eval'" : '';
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    `form-action 'self'${issuer ? ` ${issuer}` : ''}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** For a letter shown in a frame of our own: its inline styles, and nothing else at all. */
export const LETTER_SECURITY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  'sandbox allow-top-navigation-by-user-activation',
].join('; ');

/** For a stranger's file given out to be kept: should a browser show it all the same, it can do nothing. */
export const DOWNLOAD_SECURITY = "default-src 'none'; sandbox; frame-ancestors 'none'";

export function isDownload(path: string): boolean {
  return /^\/admin\/record\/scan\/file(?:\/press)?$/.test(path);
}

export function isLetterFrame(path: string): boolean {
  return /^\/mailbox\/[^/]+\/html$/.test(path);
}
