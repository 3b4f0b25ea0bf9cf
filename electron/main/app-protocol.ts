import { randomBytes } from 'node:crypto';
import { contentSecurityPolicy, NONCE_PLACEHOLDER, PAGE_ORIGIN, PAGE_SCHEME } from './content-policy.ts';
import type { PageFiles } from './page-files.ts';

/** The member used of Electron's `protocol` before the app is ready. */
export type PrivilegeProtocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: { standard: boolean; secure: boolean } }[]): void;
};

/** The member used of Electron's `protocol` once the app is ready. */
export type HandleProtocol = {
  handle(scheme: string, handler: (request: PageRequest) => Response): void;
};

type PageRequest = { readonly url: string; readonly method: string };

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Makes `app://koperasi` an origin of its own that counts as secure. Must run before the app is ready. */
export function declareAppScheme(protocol: PrivilegeProtocol): void {
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the built page under `app://koperasi/` and answers 404 to every other address, path and method. */
export function serveAppScheme(protocol: HandleProtocol, files: PageFiles): void {
  protocol.handle(PAGE_SCHEME, (request) => answer(request, files));
}

function answer(request: PageRequest, files: PageFiles): Response {
  const path = request.url.startsWith(`${PAGE_ORIGIN}/`) ? request.url.slice(PAGE_ORIGIN.length).split(/[?#]/, 1)[0] : undefined;
  const file = path === undefined ? undefined : files.get(path);
  if (file === undefined || request.method !== 'GET') return new Response(null, { status: 404, headers: SECURITY_HEADERS });
  const headers = { ...SECURITY_HEADERS, 'Content-Type': file.type };
  if (!file.type.startsWith('text/html')) return new Response(file.bytes, { headers });
  const nonce = randomBytes(16).toString('base64url');
  const html = new TextDecoder().decode(file.bytes).replaceAll(NONCE_PLACEHOLDER, nonce);
  return new Response(html, { headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) } });
}
