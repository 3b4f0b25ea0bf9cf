import type { IncomingMessage } from 'node:http';

/** Most bytes of a request that carries files (an import, a bundle). */
export const FILE_BODY_SIZE_BYTES_MAX = 64 * 1024 * 1024;
/** Most bytes of any other request. */
export const JSON_BODY_SIZE_BYTES_MAX = 1024 * 1024;

/** A request turned away before any of it is interpreted: the HTTP status and, for the log of a developer, the fact. */
export type Turnaway = { readonly status: number; readonly fact: string };

/**
 * What every request must satisfy, whatever it asks for, in this order: it was sent to exactly our address (a page whose
 * name was pointed at 127.0.0.1 sends its own name as `Host`), it does not come from another origin, its method is one
 * we know, its body has a stated length within the limit of its kind.
 *
 * Shape: undefined when the request may go on. Units: bytes, limits inclusive.
 */
export function turnAway(request: IncomingMessage, origin: string): Turnaway | undefined {
  return wrongAddress(request, origin) ?? (request.method === 'POST' ? wrongPost(request, origin) : wrongGet(request, origin));
}

function wrongAddress(request: IncomingMessage, origin: string): Turnaway | undefined {
  const hosts = request.headersDistinct['host'] ?? [];
  const isOurs = hosts.length === 1 && `http://${hosts[0]}` === origin;
  return isOurs ? undefined : { status: 421, fact: 'host.foreign' };
}

/** A browser sends `Origin` with every POST, so here its absence is as wrong as another value. */
function wrongPost(request: IncomingMessage, origin: string): Turnaway | undefined {
  if (request.headers.origin !== origin) return { status: 403, fact: 'origin.foreign' };
  if (isCrossSite(request)) return { status: 403, fact: 'site.foreign' };
  return wrongBody(request);
}

function wrongGet(request: IncomingMessage, origin: string): Turnaway | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, fact: 'method.unknown' };
  if (request.headers.origin !== undefined && request.headers.origin !== origin) return { status: 403, fact: 'origin.foreign' };
  if (hasBody(request)) return { status: 400, fact: 'body.unexpected' };
  return undefined;
}

function isCrossSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin';
}

function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

/** Node cuts a body at its stated length, so the stated length is the cap; one that states none is refused. */
function wrongBody(request: IncomingMessage): Turnaway | undefined {
  const stated = request.headers['content-length'];
  if (stated === undefined || request.headers['transfer-encoding'] !== undefined) return { status: 411, fact: 'body.lengthMissing' };
  const sizeBytesMax = carriesFiles(request) ? FILE_BODY_SIZE_BYTES_MAX : JSON_BODY_SIZE_BYTES_MAX;
  return Number(stated) <= sizeBytesMax ? undefined : { status: 413, fact: 'body.tooLarge' };
}

/** oRPC sends a value with files inside as a form, and a file alone under its name. */
function carriesFiles(request: IncomingMessage): boolean {
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  return isForm || request.headers['content-disposition'] !== undefined;
}
