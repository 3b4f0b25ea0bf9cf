import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSheet } from 'read-excel-file/node';
import { isoDate } from '#shared/calendar/date.ts';
import { rupiah, sen, ZERO } from '#shared/money/sen.ts';
import { neraca } from '#shared/domain/statement/neraca.ts';
import { phuPerUnit } from '#shared/domain/statement/phu.ts';
import { trialBalance } from '#shared/domain/statement/trial-balance.ts';
import { FONT_FAMILY, textWidthPoints } from '../../../electron/background/report/fonts.ts';
import { chartSvg } from '../../../electron/background/report/chart.ts';
import { initials } from '../../../electron/background/report/letterhead.ts';
import { ledgerDocument, memberRegisterDocument } from '../../../electron/background/report/list-document.ts';
import { PaperDocument } from '../../../electron/background/report/paper-document.ts';
import { renderPdf } from '../../../electron/background/report/print.ts';
import { receiptDocument, savingsSlipDocument, type ReceiptInput } from '../../../electron/background/report/receipt.ts';
import { statementSheet } from '../../../electron/background/report/sheet.ts';
import { skontroDocument, statementDocument } from '../../../electron/background/report/statement-document.ts';
import { ratSample } from '../../support/rat-sample.ts';
import { LAST_YEAR, OPEN_YEAR, UNITS } from '../../shared/domain/statement/sample-ledger.ts';
import { readPdf } from './pdf-text.ts';

const PRINT = { createdAt: '2026-03-03T03:44:00Z' };
const { letterhead, officers } = ratSample(1);
const INPUT = {
  thisYear: OPEN_YEAR, lastYear: LAST_YEAR, units: UNITS, unitCode: null, labels: { thisYear: '2025', lastYear: '2024' },
  subtitle: 'Per 31 Desember 2025 (dalam rupiah)',
};
const SIGNED = { date: isoDate('2026-03-03'), officers };

const RECEIPT: ReceiptInput = {
  letterhead, kind: 'cashIn', number: 'BKM/2025/03/0001', date: isoDate('2025-03-03'), proofCode: '7Q4MK2ZD', copy: false,
  printedAt: '3 Maret 2025 10.44', partyName: 'Siti Wahyuni', partyDetail: 'A-0009', paymentMethod: 'Tunai', signers: ['Siti Wahyuni'],
  lines: [
    { accountCode: '31102', description: 'Simpanan wajib', debitSen: ZERO, creditSen: rupiah(25_000) },
    { accountCode: '21101', description: 'Simpanan sukarela', debitSen: ZERO, creditSen: rupiah(1_250_000) },
  ],
};

describe('statements on paper', () => {
  test('lay out as the golden definition says', () => {
    const definition = statementDocument({
      statement: neraca({ ...INPUT, lastYear: null }, { title: 'neraca', detail: 'line' }), letterhead, paperSize: 'A4', footerText: 'dicetak', signed: SIGNED,
    });
    const text = `${JSON.stringify(definition, null, 1)}\n`;
    const golden = new URL('../../golden/report/neraca-definition.json', import.meta.url);
    if (process.env['GOLDEN'] === 'write') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  test('carry their totals, title and signatures', async () => {
    const document = statementDocument({
      statement: neraca(INPUT, { title: 'position', detail: 'account' }), letterhead, paperSize: 'F4', footerText: 'dicetak 3 Maret 2026', signed: SIGNED,
    });
    const { pages } = await readPdf(await renderPdf(document, PRINT));
    expect(pages).toHaveLength(1);
    for (const part of ['LAPORAN POSISI KEUANGAN', '184.400.000', '122.000.000', '(2.400.000)', 'SLAMET RIYADI', 'Sleman, 3 Maret 2026', 'Halaman 1 dari 1']) {
      expect(pages[0]).toContain(part);
    }
  });

  test('stand in two sides with their totals on one line', async () => {
    const document = skontroDocument({
      statement: neraca(INPUT, { title: 'neraca', detail: 'line' }), letterhead, paperSize: 'F4', footerText: '', signed: SIGNED,
    });
    const { pages } = await readPdf(await renderPdf(document, PRINT));
    expect(document.paper.orientation).toBe('landscape');
    expect(pages).toHaveLength(1);
    expect(pages[0]?.match(/184\.400\.000/g)).toHaveLength(2);
  });

  test('turn to landscape when the columns do not fit upright', () => {
    const document = (statement: Parameters<typeof statementDocument>[0]['statement']) =>
      statementDocument({ statement, letterhead, paperSize: 'A4', footerText: '', signed: null }).paper.orientation;
    const units = [...UNITS, { code: 'U5', name: 'Jasa' }, { code: 'U6', name: 'Produksi' }, { code: 'U7', name: 'Sewa' }];
    expect(document(neraca(INPUT, { title: 'neraca', detail: 'account' }))).toBe('portrait');
    expect(document(phuPerUnit({ ...INPUT, units }))).toBe('landscape');
  });

  test('do not hang long texts over their neighbours, and break between pages with the head repeated', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => ({
      date: isoDate('2025-03-03'), number: `BKM/2025/03/${index}`, description: 'Setoran simpanan wajib anggota kelompok tani '.repeat(index % 4 + 1).trim(),
      debitSen: rupiah(25_000), creditSen: ZERO, balanceSen: rupiah(25_000 * (index + 1)),
    }));
    const document = ledgerDocument({
      letterhead, paperSize: 'A4', footerText: '', subtitle: '2025', account: { code: '11101', name: 'Kas Kantor' }, openingSen: ZERO, lines,
    });
    const { pages } = await readPdf(await renderPdf(document, PRINT));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('No. bukti');
    expect(pages.at(-1)).toContain('3.000.000');
  });

  test('list the register of members', async () => {
    const member = { memberNumber: 'A-0001', name: 'Siti', birth: '', sex: 'P', occupation: 'Petani', address: 'Godean', joinedOn: isoDate('2010-01-05'), leftOn: null, leftBecause: '' };
    const document = memberRegisterDocument({ letterhead, paperSize: 'F4', footerText: '', subtitle: '', members: [member] });
    expect((await readPdf(await renderPdf(document, PRINT))).pages[0]).toContain('05/01/2010');
  });
});

describe('receipts', () => {
  test('say the sum in words and figures, with the code of proof', async () => {
    const { pages } = await readPdf(await renderPdf(receiptDocument(RECEIPT), PRINT));
    expect(pages).toHaveLength(1);
    for (const part of ['BUKTI KAS MASUK', 'BKM/2025/03/0001', '1.275.000', '# satu juta dua ratus tujuh puluh lima ribu rupiah #', 'Kode bukti 7Q4MK2ZD', 'Siti Wahyuni (A-0009)']) {
      expect(pages[0]).toContain(part);
    }
    expect(pages[0]).not.toContain('SALINAN');
  });

  test('take deductions from the cash paid', async () => {
    const lines = [
      { accountCode: '12101', description: 'Pencairan pinjaman', debitSen: rupiah(5_000_000), creditSen: ZERO },
      { accountCode: '41102', description: 'Provisi', debitSen: ZERO, creditSen: rupiah(50_000) },
    ];
    const { pages } = await readPdf(await renderPdf(receiptDocument({ ...RECEIPT, kind: 'cashOut', lines }), PRINT));
    expect(pages[0]).toContain('(50.000)');
    expect(pages[0]).toContain('# empat juta sembilan ratus lima puluh ribu rupiah #');
  });

  test('mark a second print as a copy', async () => {
    const { pages } = await readPdf(await renderPdf(receiptDocument({ ...RECEIPT, copy: true }), PRINT));
    expect(pages[0]).toContain('SALINAN');
  });

  test('go on to a second sheet and total on the last', async () => {
    const lines = Array.from({ length: 12 }, () => ({ accountCode: '61101', description: 'Beban', debitSen: rupiah(1_000), creditSen: ZERO }));
    const { pages } = await readPdf(await renderPdf(receiptDocument({ ...RECEIPT, kind: 'cashOut', lines }), PRINT));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Bersambung');
    expect(pages[1]).toContain('12.000');
    expect(pages[1]).toContain('Lembar 2 dari 2');
  });

  test('print a savings slip with the balance after it', async () => {
    const slip = savingsSlipDocument({
      ...RECEIPT, direction: 'deposit', memberNumber: 'A-0009', memberName: 'Siti Wahyuni', savingsName: 'Simpanan Sukarela', amountSen: rupiah(50_000),
      balanceSen: rupiah(7_850_000),
    });
    const { pages } = await readPdf(await renderPdf(slip, PRINT));
    expect(pages[0]).toMatch(/SLIP SETORAN SIMPANAN.*Rp.7\.850\.000.*Rp.50\.000.*lima puluh ribu rupiah/);
  });
});

test('layout knows the widths of the font: every ASCII character, both weights', () => {
  const document = new PaperDocument({ info: { CreationDate: new Date(0) }, sizePoints: [600, 800] });
  for (const bold of [false, true]) {
    const font = document.provideFont(FONT_FAMILY, bold, false);
    for (let code = 33; code < 127; code += 1) {
      const character = String.fromCharCode(code);
      const { advanceWidth } = font.layout(character, ['tnum'], true);
      expect(textWidthPoints(character, { fontSize: 1000, bold }), character).toBeCloseTo(advanceWidth, 6);
    }
  }
});

test('writes what the font lacks without its marks, never as an empty box', async () => {
  const document = receiptDocument({ ...RECEIPT, partyName: 'Şükrü → Siti' });
  const { pages } = await readPdf(await renderPdf(document, PRINT));
  expect(pages[0]).toContain('Sükrü ? Siti');
});

test('draws a chart twice alike', () => {
  const chart = { kind: 'line', unit: 'sen', categories: ['Jan', 'Feb'], series: [{ name: 'Simpanan', values: [100, 200] }] } as const;
  const size = { width: 400, height: 140 };
  expect(chartSvg(chart, size)).toBe(chartSvg(chart, size));
  expect(chartSvg(chart, size)).toContain('Simpanan');
});

test('takes the mark from the words that name the cooperative', () => {
  expect(initials('Koperasi Serba Usaha Tani Makmur')).toBe('TM');
  expect(initials('KSP Sentosa')).toBe('S');
  expect(initials('Koperasi Simpan Pinjam')).toBe('KS');
});

test('writes a statement as XLSX with numbers as numbers and texts never formulas', async () => {
  const statement = trialBalance({ facts: OPEN_YEAR, unitCode: null, variant: 'closing', subtitle: '2025' });
  const formula = { ...statement, rows: [{ ...(statement.rows[0] ?? neverRow()), label: '=1+1', cells: ['11101', sen(150), null] }, ...statement.rows] };
  const rows = await readSheet(Buffer.from(await statementSheet(formula, letterhead)));
  expect(rows[4]).toEqual(['Kode', 'Nama akun', 'Debit', 'Kredit']);
  expect(rows[5]).toEqual(['11101', '=1+1', 1.5, null]);
  expect(rows.at(-1)).toEqual([null, 'Jumlah', 565_200_000, 565_200_000]);
});

function neverRow(): never {
  throw new Error('a trial balance without rows');
}
