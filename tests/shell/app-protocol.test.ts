import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultDataFolder } from '../../electron/background/host/data-folder.ts';
import { declareAppScheme, serveAppScheme } from '../../electron/main/app-protocol.ts';
import { menuTemplate } from '../../electron/main/menu.ts';
import { readPageFiles } from '../../electron/main/page-files.ts';
import { fixPaths } from '../../electron/main/paths.ts';

let get: (url: string, method?: string) => Promise<{ status: number; text: string; headers: Headers }>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<meta nonce="__CSP_NONCE__">');
  writeFileSync(join(folder, 'page', 'assets', 'main.js'), 'page');
  writeFileSync(join(folder, 'page', 'key.secret'), 'secret');
  writeFileSync(join(folder, 'outside.js'), 'secret');
  serveAppScheme(
    {
      handle: (_scheme, handler) => {
        get = async (url, method = 'GET') => {
          const response = handler({ url, method });
          return { status: response.status, text: await response.text(), headers: response.headers };
        };
      },
    },
    readPageFiles(join(folder, 'page')),
  );
});

describe('app://koperasi', () => {
  it('is an origin of its own that counts as secure', () => {
    const declared: unknown[] = [];
    declareAppScheme({ registerSchemesAsPrivileged: (schemes) => declared.push(schemes) });
    expect(declared).toEqual([[{ scheme: 'app', privileges: { standard: true, secure: true } }]]);
  });

  it('serves the page with its policy and a fresh nonce', async () => {
    const { status, text, headers } = await get('app://koperasi/index.html#/anggota');
    const nonce = /nonce="([\w-]{22})"/.exec(text)?.[1] ?? '';
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect((await get('app://koperasi/')).text).not.toBe(text);
  });

  it('serves the files of the page by type', async () => {
    const { text, headers } = await get('app://koperasi/assets/main.js?v=1');
    expect([text, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual(['page', 'text/javascript; charset=utf-8', 'nosniff']);
  });

  it.each([
    'app://koperasi/../outside.js',
    'app://koperasi/%2e%2e/outside.js',
    'app://koperasi/assets/..%5c..%5coutside.js',
    'app://koperasi/key.secret',
    'app://koperasi/assets',
    'app://other/index.html',
    'app://koperasi.evil/index.html',
    'app://koperasi',
  ])('does not know %s', async (url) => {
    expect(await get(url)).toMatchObject({ status: 404, text: '' });
  });

  it('answers no other method', async () => {
    expect((await get('app://koperasi/index.html', 'POST')).status).toBe(404);
  });
});

describe('the paths', () => {
  it('put the books where the browser host looks for them', () => {
    const paths = fixPaths({ getAppPath: () => '/program', getPath: () => '/profil/ani/.config', setPath: () => undefined }, {});
    expect(paths.dataFolder).toBe(join('/profil/ani/.config', 'Koperasi ERP Lite'));
    if (process.platform === 'linux') expect(defaultDataFolder({ XDG_CONFIG_HOME: '/profil/ani/.config' })).toBe(paths.dataFolder);
  });

  it('follow KOPERASI_DATA, for Electron too', () => {
    const set: string[] = [];
    const app = { getAppPath: () => '/program', getPath: () => '/c', setPath: (_name: string, path: string) => set.push(path) };
    expect(fixPaths(app, { KOPERASI_DATA: '/books' }).dataFolder).toBe('/books');
    expect([set, defaultDataFolder({ KOPERASI_DATA: '/books' })]).toEqual([['/books'], '/books']);
  });
});

describe('the menu', () => {
  it('has developer tools only in development, and never an entry that loads the page anew', () => {
    const roles = (isDevelopment: boolean): string[] => menuTemplate({ isDevelopment }).flatMap(({ submenu }) => submenu.flatMap((item) => ('role' in item ? [item.role] : [])));
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(true)).not.toContain('reload');
  });
});
