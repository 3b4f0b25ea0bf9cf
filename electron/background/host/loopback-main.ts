import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultDataFolder } from './data-folder.ts';
import { startLoopback } from './loopback.ts';
import { openInBrowser } from './open-browser.ts';
import { createHost } from './wire.ts';

/** Entry point of the background for the browser: opens the page, then runs until Ctrl+C. */
const { values } = parseArgs({
  options: {
    renderer: { type: 'string' },
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
});
if (values.renderer === undefined) throw new Error('--renderer FOLDER is required');

const dataFolder = values.data ?? defaultDataFolder(process.env);
mkdirSync(dataFolder, { recursive: true });
const host = createHost({ dataFolder });
const loopback = await startLoopback({ host, rendererFolder: values.renderer, port: Number(values.port) });
show(loopback.url);

process.stdin.on('data', () => show(loopback.issueUrl()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

function show(url: string): void {
  console.log(`Koperasi ERP Lite: ${url}`);
  console.log('Alamat ini hanya dapat dibuka satu kali. Tekan Enter untuk alamat baru, Ctrl+C untuk menutup program.');
  if (!values['no-open']) openInBrowser(url, () => console.log('Peramban tidak dapat dibuka otomatis. Salin alamat di atas ke peramban.'));
}

async function stop(): Promise<void> {
  await loopback.close();
  await host.close();
  process.exit(0);
}
