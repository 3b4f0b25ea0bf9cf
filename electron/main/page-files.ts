import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

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

type PageFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

/** The files of the built page by URL path. A path that is not a key does not exist, so no request ever reaches the disk. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Reads the built page once, at start; files of unknown type are left out. It walks folder by folder, because Electron's
 * archive does not know the recursive listing.
 */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const child = `${path}/${entry.name}`;
      const type = CONTENT_TYPES[extname(entry.name)];
      if (entry.isDirectory()) walk(child);
      else if (type !== undefined) files.set(child, { bytes: new Uint8Array(readFileSync(join(folder, child))), type });
    }
  };
  walk('');
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`no index.html in ${folder}`);
  return files.set('/', index);
}
