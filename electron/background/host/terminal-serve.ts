import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startLoopback } from './loopback.ts';
import { EXIT, usage, type Terminal } from './terminal-words.ts';
import { createHost } from './wire.ts';

const PAGE_FOLDER = join(import.meta.dirname, '..', '..', '..', 'dist', 'renderer');

/** `serve FILE [--port N] [--open]`: the whole program in the browser, on this book, until Ctrl+C. */
export async function serve(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: { port: { type: 'string' }, open: { type: 'boolean', default: false } } });
  const [file] = positionals;
  if (file === undefined) return usage(terminal);
  if (!existsSync(join(PAGE_FOLDER, 'index.html'))) {
    terminal.note('Halaman program belum dibuat. Jalankan dahulu: npm run build');
    return EXIT.usage;
  }
  const host = createHost({ dataFolder: dirname(resolve(file)), bookFile: resolve(file), log: (line) => terminal.note(line) });
  const loopback = await startLoopback({ host, rendererFolder: PAGE_FOLDER, ...(values.port === undefined ? {} : { port: Number(values.port) }) });
  terminal.out(`${loopback.url}\n`);
  if (values.open) {
    const { openInBrowser } = await import('./open-browser.ts');
    openInBrowser(loopback.url, () => terminal.note('Peramban tidak dapat dibuka otomatis. Salin alamat di atas ke peramban.'));
  }
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await loopback.close();
  await host.close();
  return EXIT.done;
}

/** `demo [--out DIR]`: a year of a sample cooperative, to PDF and bundle, with a second device's book. */
export async function demo(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { out: { type: 'string', default: 'out' } } });
  const { runDemo } = await import('./demo.ts');
  return runDemo({ outFolder: resolve(values.out), terminal });
}
