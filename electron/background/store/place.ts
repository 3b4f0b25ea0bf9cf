import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Folder names that synchronising programs keep, in lower case. A live SQLite file in one of them gets torn apart. */
const SYNCED_FOLDERS: readonly RegExp[] = [
  /^onedrive(?:[ -].*)?$/, /^dropbox(?:[ (].*)?$/, /^google ?drive$/, /^my drive$/, /^drive saya$/, /^icloud ?drive$/, /^icloud~.*$/,
  /^mega(?:sync)?$/, /^nextcloud$/, /^syncthing$/, /^pcloud(?: ?drive)?$/, /^box(?: sync)?$/,
];

const NETWORK_FILE_SYSTEMS: ReadonlySet<string> = new Set(['cifs', 'smb3', 'nfs', 'nfs4', 'fuse.sshfs', 'fuse.gvfsd-fuse', 'fuse.rclone', '9p', 'davfs', 'afs']);
const REMOVABLE_FILE_SYSTEMS: ReadonlySet<string> = new Set(['vfat', 'exfat', 'msdos']);

/**
 * Why a book may not live at a path, as a word for the refusal: a synchronised folder, the network, or a removable medium
 * (SYN-804); null when the place is fine. Only what can be seen without extra rights is judged: names of folders on every
 * system, UNC paths on Windows, the mount table on Linux.
 */
export function forbiddenPlace(path: string, mounts: string | null = readMounts()): string | null {
  const full = nearestReal(resolve(path));
  if (/^(?:\\\\|\/\/)/.test(path)) return 'jaringan';
  for (const part of full.split(/[\\/]+/)) {
    const name = part.toLowerCase();
    if (SYNCED_FOLDERS.some((pattern) => pattern.test(name))) return part;
  }
  const mount = mounts === null ? null : mountOf(full, mounts);
  if (mount === null) return null;
  if (NETWORK_FILE_SYSTEMS.has(mount.type)) return 'jaringan';
  if (REMOVABLE_FILE_SYSTEMS.has(mount.type)) return 'stik USB';
  return /^\/(?:media|run\/media)\//.test(mount.point) ? 'stik USB' : null;
}

/** The path with links resolved, as far down as it exists. */
function nearestReal(path: string): string {
  let existing = path;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  return existsSync(existing) ? realpathSync(existing) + path.slice(existing.length) : path;
}

function readMounts(): string | null {
  return existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : null;
}

function mountOf(path: string, mounts: string): { readonly point: string; readonly type: string } | null {
  let best: { point: string; type: string } | null = null;
  for (const row of mounts.split('\n')) {
    const [, rawPoint = '', type = ''] = row.split(' ');
    const point = rawPoint.replaceAll('\\040', ' ');
    if (point === '' || !(path === point || path.startsWith(point === '/' ? '/' : `${point}/`))) continue;
    if (best === null || point.length >= best.point.length) best = { point, type };
  }
  return best;
}
