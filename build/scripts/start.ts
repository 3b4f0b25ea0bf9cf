import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findElectron } from './electron-binary.ts';
import { buildRuntime, isStale, PROJECT } from './runtimes.ts';
import type { Runtime } from './runtimes.ts';

/**
 * `npm start`: builds what has changed, then opens the program in Electron, or in the browser where Electron's binary is
 * missing or `--browser` is given. What follows `--` goes on to the browser host: `--data FOLDER --port N --no-open`.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    data: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
});

const electron = values.browser ? undefined : findElectron();
await (electron === undefined ? startBrowserHost() : startElectron(electron));

async function startElectron(binary: string): Promise<void> {
  await buildStale(['renderer', 'background', 'shell']);
  run(binary, [PROJECT], values.data === undefined ? {} : { KOPERASI_DATA: values.data });
}

/** Node strips the types of the background itself, so only the page needs a build. */
async function startBrowserHost(): Promise<void> {
  if (!values.browser) {
    console.log('Program Electron tidak ditemukan di komputer ini; Koperasi ERP Lite dibuka di peramban.');
    console.log('Semua fitur sama. Untuk memasang Electron: npx install-electron');
  }
  await buildStale(['renderer']);
  const options = [
    ...(values.data === undefined ? [] : ['--data', values.data]),
    ...(values.port === undefined ? [] : ['--port', values.port]),
    ...(values['no-open'] ? ['--no-open'] : []),
  ];
  const entry = join(PROJECT, 'electron', 'background', 'host', 'loopback-main.ts');
  run(process.execPath, [entry, '--renderer', join(PROJECT, 'dist', 'renderer'), ...options], {});
}

async function buildStale(runtimes: readonly Runtime[]): Promise<void> {
  for (const runtime of runtimes) {
    if (!isStale(runtime)) continue;
    console.log(`Menyiapkan ${runtime} …`);
    await buildRuntime(runtime);
  }
}

/** Ctrl+C reaches the child by itself; this process only waits, so that the child can close its book. */
function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>>): void {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.once('error', (error) => {
    throw error;
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}
