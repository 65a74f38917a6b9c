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
