/** The scheme and the address of the page; nothing else is ever loaded. */
export const PAGE_SCHEME = 'app';
export const PAGE_ORIGIN = 'app://koperasi';

/** The text in the built `index.html` that every answer replaces by a fresh nonce. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * The content security policy of the page on the desktop: `connect-src 'none'`, since it talks over a MessagePort only.
 * Why the other openings are there is told in `electron/background/host/loopback-headers.ts`, whose policy is the same
 * but for `connect-src`; the layers keep the two files apart and a test keeps them alike.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    'frame-src blob:',
    'object-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
