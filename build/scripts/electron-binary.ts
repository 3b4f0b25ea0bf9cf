import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './runtimes.ts';

/**
 * The Electron program if it is on this PC. Electron's own `require('electron')` would try to download it, from outside
 * the npm registry; this only looks.
 */
export function findElectron(): string | undefined {
  const folder = join(PROJECT, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return existsSync(binary) ? binary : undefined;
}
