/** The text in the built `index.html` that every response replaces by a fresh nonce (see `build/vite.renderer.config.ts`). */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * The content security policy of the page when it is served over HTTP.
 *
 * Our decision, from the desktop shell's list, with five openings, each for one need:
 * - `connect-src 'self'`: the page talks to /rpc here, where the desktop has a MessagePort.
 * - `style-src 'nonce-…'`: Mantine writes its variables and the scroll lock of a dialog as `<style>` elements.
 * - `style-src-attr 'unsafe-inline'`: the tooltips of ECharts are HTML with style attributes. An attribute can run nothing.
 * - `img-src blob:`, `frame-src blob:`, `object-src blob:`: a PDF preview is a blob made by the page; Chromium's
 *   viewer is an embedded object inside the frame.
 * - `worker-src 'self'`: the worker of pdf.js, a built file of ours.
 * `electron/main/content-policy.ts` holds the desktop's policy; a test keeps the two alike.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    'frame-src blob:',
    'object-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer, page or data: nothing is sniffed, leaked as a referrer, framed or read by another origin. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
};
