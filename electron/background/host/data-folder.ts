import { homedir, platform } from 'node:os';
import { join } from 'node:path';

const FOLDER_NAME = 'Koperasi ERP Lite';

/**
 * Where the books lie when nobody says otherwise: the folder that Electron calls `userData`, so that the desktop and
 * the browser host of one PC open the same books. `KOPERASI_DATA` overrides it.
 */
export function defaultDataFolder(environment: NodeJS.ProcessEnv): string {
  return environment['KOPERASI_DATA'] ?? join(applicationsFolder(environment), FOLDER_NAME);
}

function applicationsFolder(environment: NodeJS.ProcessEnv): string {
  if (platform() === 'win32') return environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
