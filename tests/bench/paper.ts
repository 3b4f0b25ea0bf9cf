import { createRequire } from 'node:module';
import { isoDate } from '../../shared/calendar/date.ts';
import { fontFiles, FONT_FAMILY } from '../../electron/background/report/fonts.ts';
import { listDocument } from '../../electron/background/report/list-document.ts';
import { renderPdf } from '../../electron/background/report/print.ts';
import { printRatBook } from '../../electron/background/report/rat/book.ts';
import { ratSample } from '../support/rat-sample.ts';
import { ms, timedAsync, type BenchContext, type BenchRow } from './row.ts';

const ROWS = 5_000;
const RAT_MEMBERS = 2_000;
const PRINT = { createdAt: '2026-03-03T03:44:00Z' };
const HEADS = ['No.', 'Tanggal', 'No. bukti', 'Anggota', 'Uraian', 'Debit', 'Kredit', 'Saldo'] as const;

type Pdfmake = {
  setFonts: (fonts: object) => void;
  setUrlAccessPolicy: (allowed: () => boolean) => void;
  setLocalAccessPolicy: (allowed: (path: string) => boolean) => void;
  createPdf: (definition: object) => { readonly getBuffer: () => Promise<Uint8Array> };
};

/** A list of 5,000 rows and 8 columns, and the RAT book of 2,000 members, against pdfmake's own table of the same rows. */
export async function benchPaper(context: BenchContext): Promise<readonly BenchRow[]> {
  const count = Math.min(ROWS, context.entries);
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1), isoDate('2025-06-15'), `KM-A1-2025-${String(index + 1).padStart(6, '0')}`, `Anggota ${index % 1_000}`, 'Setoran simpanan wajib',
    index % 2 === 0 ? '25.000' : '', index % 2 === 0 ? '' : '25.000', `${index + 1}.000`,
  ]);
  const { letterhead } = ratSample(1);
  await bareTable(rows.slice(0, 20));
  const bare = await timedAsync(() => bareTable(rows));
  const list = await timedAsync(() => renderPdf(listDocument({
    title: 'Buku', subtitle: '2025', letterhead, paperSize: 'A4', orientation: 'landscape', footerText: '', total: null, rows,
    columns: HEADS.map((label, index) => ({ label, width: index < 5 ? { kind: 'text', weight: 1 } : { kind: 'figure' } })),
  }), PRINT));
  const book = ratSample(RAT_MEMBERS);
  const rat = await timedAsync(() => printRatBook(book, PRINT));
  return [
    { name: `PDF of ${count} rows and 8 columns`, ours: ms(list.milliseconds), baseline: ms(bare.milliseconds), ratio: list.milliseconds / bare.milliseconds, budget: 1.5 },
    { name: 'RAT book of 2,000 members (budget 10 s)', ours: ms(rat.milliseconds), baseline: '10 s', ratio: rat.milliseconds / 10_000, budget: 1 },
  ];
}

/** What the same rows cost when pdfmake lays them out as one of its tables. */
function bareTable(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  // The package exports its single instance with `module.exports`.
  const pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake;
  pdfmake.setFonts(fontFiles());
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.endsWith('.woff'));
  return pdfmake.createPdf({
    pageOrientation: 'landscape', defaultStyle: { font: FONT_FAMILY, fontSize: 8 },
    content: [{ table: { headerRows: 1, body: [[...HEADS], ...rows.map((row) => [...row])] } }],
  }).getBuffer();
}
