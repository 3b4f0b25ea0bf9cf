import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** Opens an address in the default browser of this PC without waiting for it. Where none starts, `onMissing` is told. */
export function openInBrowser(url: string, onMissing: () => void): void {
  const [program, ...rest] = browserCommand(url);
  const child = spawn(program, rest, { stdio: 'ignore', detached: true });
  child.once('error', onMissing);
  child.unref();
}

function browserCommand(url: string): [string, ...string[]] {
  if (platform() === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  if (platform() === 'darwin') return ['open', url];
  return ['xdg-open', url];
}
