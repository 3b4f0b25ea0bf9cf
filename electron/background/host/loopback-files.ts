import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from './loopback-headers.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Vite puts what carries a content hash in its name into this folder, so a browser may keep it for ever. */
const HASHED_FOLDER = '/assets/';

type PageFile = { readonly bytes: Buffer; readonly type: string; readonly etag: string; readonly immutable: boolean };

/** The files of the built page by URL path. A path that is not a key does not exist, so no request ever reaches the disk. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** What of a request decides the answer; `etag` is what the browser says it has. */
type PageRequest = { readonly path: string; readonly headOnly: boolean; readonly etag: string | undefined };

/** Reads the built page once, at start; files of unknown type are left out. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = CONTENT_TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const bytes = readFileSync(file);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    files.set(path, { bytes, type, etag, immutable: path.startsWith(HASHED_FOLDER) });
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}

/** Answers GET and HEAD of one page file; `false` when there is no such path and nothing was answered. */
export function servePageFile(files: PageFiles, request: PageRequest, response: ServerResponse): boolean {
  const file = files.get(request.path);
  if (file === undefined) return false;
  if (file.type.startsWith('text/html')) serveHtml(file, request.headOnly, response);
  else serveAsset(file, request, response);
  return true;
}

/** The page itself is never kept: each answer has its own nonce. */
function serveHtml(file: PageFile, headOnly: boolean, response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64url');
  const html = file.bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce);
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': Buffer.byteLength(html) });
  response.end(headOnly ? undefined : html);
}

function serveAsset(file: PageFile, request: PageRequest, response: ServerResponse): void {
  response.setHeader('ETag', file.etag);
  response.setHeader('Cache-Control', file.immutable ? 'private, max-age=31536000, immutable' : 'no-cache');
  if (request.etag === file.etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.bytes.length });
  response.end(request.headOnly ? undefined : file.bytes);
}
