import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Paints `icon.svg` into `icon.png` (512) and `icon.ico` (256, a PNG inside). Run it after changing the SVG:
 * `KOPERASI_CHROMIUM=/path/to/chromium node build/scripts/make-icons.ts`. The results are kept in the repository.
 */
const svg = readFileSync(new URL('../icons/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: process.env['KOPERASI_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic'] });

writeFileSync(new URL('../icons/icon.png', import.meta.url), await paint(512));
writeFileSync(new URL('../icons/icon.ico', import.meta.url), iconFile(await paint(256)));
await browser.close();

async function paint(sizePixels: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: sizePixels, height: sizePixels } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** ICO: six bytes of header, one directory entry of sixteen (size 0 means 256, 32 bits a pixel), then the PNG. */
function iconFile(picture: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}
