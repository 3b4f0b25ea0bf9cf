import { join } from 'node:path';

const FOLDER_NAME = 'Koperasi ERP Lite';

/** Where things lie: `programFolder` is the checkout or the packaged archive, `dataFolder` holds the books. */
export type ShellPaths = {
  readonly pageFolder: string;
  readonly backgroundEntry: string;
  readonly preloadFile: string;
  readonly dataFolder: string;
  readonly windowFile: string;
};

/** The members used of Electron's `app`. */
export type PathsApp = {
  getAppPath(): string;
  getPath(name: 'appData'): string;
  setPath(name: 'userData', path: string): void;
};

/**
 * Fixes all paths before anything else asks for one. The books lie where the browser host looks for them too
 * (`electron/background/host/data-folder.ts`); `KOPERASI_DATA` overrides it.
 */
export function fixPaths(app: PathsApp, environment: Readonly<Record<string, string | undefined>>): ShellPaths {
  const dataFolder = environment['KOPERASI_DATA'] ?? join(app.getPath('appData'), FOLDER_NAME);
  app.setPath('userData', dataFolder);
  const built = join(app.getAppPath(), 'dist');
  return {
    pageFolder: join(built, 'renderer'),
    backgroundEntry: join(built, 'background', 'electron', 'background', 'host', 'utility.js'),
    preloadFile: join(built, 'shell', 'preload.cjs'),
    dataFolder,
    windowFile: join(dataFolder, 'window.json'),
  };
}
