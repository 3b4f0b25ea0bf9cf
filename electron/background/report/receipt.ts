import type { Column, Content, Margins, TableCell } from 'pdfmake/interfaces.js';
import { formatDateLong, type IsoDate } from '#shared/calendar/date.ts';
import { formatAmount, formatRupiah } from '#shared/money/format.ts';
import { subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { terbilang } from '#shared/money/terbilang.ts';
import type { Letterhead, Officer } from '#shared/domain/statement/statement.ts';
import { gridNode, INK, MUTED, RULE, TINT, type Grid } from './grid.ts';
import { headerStack } from './letterhead.ts';
import { contentWidthPoints, paperProfile, points, type PaperProfile } from './paper.ts';
import type { PaperDefinition } from './print.ts';
import { columnWidths, gridColumns, headRow, listRow, type TableColumn } from './table-grid.ts';

export const RECEIPT_TITLES = { cashIn: 'Bukti Kas Masuk', cashOut: 'Bukti Kas Keluar', memorial: 'Bukti Memorial' } as const;

/**
 * The lines of a journal without its cash box. Cash receipts print one amount, in brackets where a line stands on the
 * other side (a deduction); memorials print both sides.
 */
export type ReceiptLine = {
  readonly accountCode: string;
  readonly description: string;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
};

/**
 * What every slip of paper needs. `proofCode` is the eight characters by which a paper is found and checked; `copy` marks
 * every print after the first. `printedAt` is text: "3 Maret 2025 10.44".
 */
type ReceiptFrame = {
  readonly letterhead: Letterhead;
  readonly number: string;
  readonly date: IsoDate;
  readonly proofCode: string;
  readonly copy: boolean;
  readonly printedAt: string;
};

export type ReceiptInput = ReceiptFrame & {
  readonly kind: keyof typeof RECEIPT_TITLES;
  /** From whom or to whom; on a memorial what it is about. */
  readonly partyName: string;
  /** Member number or address below the name; empty when there is none. */
  readonly partyDetail: string;
  /** "Tunai", "Transfer Bank BRI". Empty on memorials. */
  readonly paymentMethod: string;
  readonly lines: readonly ReceiptLine[];
  /** Names for the signatures, in the order of the office; empty names are signed and written by hand. */
  readonly signers: readonly string[];
};

const OFFICES: Readonly<Record<keyof typeof RECEIPT_TITLES, readonly string[]>> = {
  cashIn: ['Penyetor', 'Penerima / Kasir', 'Mengetahui, Bendahara', 'Menyetujui, Ketua'],
  cashOut: ['Penerima', 'Kasir', 'Mengetahui, Bendahara', 'Menyetujui, Ketua'],
  memorial: ['Dibuat oleh', 'Mengetahui, Bendahara', 'Menyetujui, Ketua'],
};
const PARTY_LABELS = { cashIn: 'Diterima dari', cashOut: 'Dibayarkan kepada', memorial: 'Perihal' } as const;

/** Rows that fit above the foot of a receipt; longer ones go on to further sheets. */
const LINES_PER_SHEET = 7;
const FONT_SIZE = 8.5;
const PARTY_DOTS = 70;
const CONTINUED_MARGIN: Margins = [0, 6, 0, 0];

/** Nobody named leaves a line to write the name on. */
function partyText({ partyName, partyDetail }: ReceiptInput): string {
  if (partyName === '') return '.'.repeat(PARTY_DOTS);
  return partyDetail === '' ? partyName : `${partyName} (${partyDetail})`;
}

/**
 * Bukti kas masuk, bukti kas keluar or bukti memorial, A5 landscape.
 * The amount in words is of the total. Source: koperasi.md 10.2 and 10.3. Asserts: at least one line.
 */
export function receiptDocument(input: ReceiptInput): PaperDefinition {
  if (input.lines.length === 0) throw new RangeError(`receipt without lines: ${input.number}`);
  const paper = paperProfile({ size: 'A5', orientation: 'landscape', binding: 'loose' });
  const totalSen = sum(input.lines.map((line) => (input.kind === 'memorial' ? line.creditSen : cashAmount(input.kind, line))));
  const facts: [string, string][] = [
    ['Tanggal', formatDateLong(input.date)],
    [PARTY_LABELS[input.kind], partyText(input)],
  ];
  if (input.paymentMethod !== '') facts.push(['Cara bayar', input.paymentMethod]);
  const sheets: ReceiptLine[][] = [];
  for (let index = 0; index < input.lines.length; index += LINES_PER_SHEET) sheets.push(input.lines.slice(index, index + LINES_PER_SHEET));
  const signers = OFFICES[input.kind].map((office, index): Officer => ({ office, name: input.signers[index] ?? '' }));
  return sheet({
    frame: input,
    title: RECEIPT_TITLES[input.kind],
    paper,
    content: sheets.flatMap((lines, index): Content[] => {
      const last = index === sheets.length - 1;
      return [
        { stack: sheetHead({ frame: input, title: RECEIPT_TITLES[input.kind], paper }), ...(index === 0 ? {} : { pageBreak: 'before' as const }) },
        factTable(facts),
        { ...gridNode(lineGrid(input, { lines, from: index * LINES_PER_SHEET, totalSen: last ? totalSen : null, widthPoints: contentWidthPoints(paper) })), margin: [0, 6, 0, 0] },
        ...(last ? [inWords(totalSen), signatureRow(signers)] : [{ text: 'Bersambung ke lembar berikutnya', fontSize: 8, color: MUTED, margin: CONTINUED_MARGIN }]),
      ];
    }),
  });
}

export type SavingsSlipInput = ReceiptFrame & {
  readonly direction: 'deposit' | 'withdrawal';
  readonly memberNumber: string;
  readonly memberName: string;
  /** "Simpanan Sukarela" */
  readonly savingsName: string;
  readonly amountSen: Sen;
  /** Balance after this movement. */
  readonly balanceSen: Sen;
  readonly signers: readonly string[];
};

/** Slip setoran or penarikan simpanan, A5 landscape. Source: koperasi.md 10.2. */
export function savingsSlipDocument(input: SavingsSlipInput): PaperDefinition {
  const paper = paperProfile({ size: 'A5', orientation: 'landscape', binding: 'loose' });
  const title = input.direction === 'deposit' ? 'Slip Setoran Simpanan' : 'Slip Penarikan Simpanan';
  const offices = input.direction === 'deposit' ? ['Penyetor', 'Kasir'] : ['Penerima', 'Kasir'];
  return sheet({
    frame: input,
    title,
    paper,
    content: [
      { stack: sheetHead({ frame: input, title, paper }) },
      factTable([
        ['Tanggal', formatDateLong(input.date)],
        ['No. anggota', input.memberNumber],
        ['Nama', input.memberName],
        ['Jenis simpanan', input.savingsName],
        ['Saldo setelahnya', formatRupiah(input.balanceSen)],
      ]),
      {
        margin: [0, 12, 0, 0],
        columns: [
          { width: '*', text: 'Jumlah', fontSize: 9.5, color: MUTED, margin: [0, 5, 0, 0] },
          { width: 'auto', text: formatRupiah(input.amountSen), bold: true, fontSize: 16, fontFeatures: ['tnum'] },
        ],
      },
      inWords(input.amountSen),
      signatureRow(offices.map((office, index) => ({ office, name: input.signers[index] ?? '' }))),
    ],
  });
}

type SheetInput = { readonly frame: ReceiptFrame; readonly title: string; readonly paper: PaperProfile };

function sheet(input: SheetInput & { readonly content: Content[] }): PaperDefinition {
  const { frame, paper } = input;
  return {
    title: `${input.title} ${frame.number}`,
    author: frame.letterhead.name,
    paper,
    content: input.content,
    footer: (page, pageCount) => ({
      margin: [paper.margins.left, points(2.5), paper.margins.right, 0],
      columns: [
        { width: '*', text: `Kode bukti ${frame.proofCode} · dicetak ${frame.printedAt}`, fontSize: 6.5, color: MUTED },
        { width: 'auto', text: pageCount > 1 ? `Lembar ${page} dari ${pageCount}` : '', fontSize: 6.5, color: MUTED },
      ],
    }),
  };
}

function sheetHead(input: SheetInput): Content[] {
  const { frame } = input;
  const mark: Column = frame.copy
    ? {
        width: 'auto',
        table: { body: [[{ text: 'SALINAN', bold: true, fontSize: 9, margin: [5, 0.5, 5, 0.5], lineHeight: 1 }]] },
        layout: { hLineWidth: () => 1, vLineWidth: () => 1, hLineColor: () => INK, vLineColor: () => INK },
        margin: [0, 1, 0, 0],
      }
    : { width: 'auto', text: '' };
  return [
    ...headerStack({ letterhead: frame.letterhead, right: [frame.letterhead.address, frame.letterhead.phone] }, contentWidthPoints(input.paper)),
    {
      margin: [0, 9, 0, 5],
      columnGap: 8,
      columns: [
        { width: 'auto', text: input.title.toUpperCase(), bold: true, fontSize: 13, lineHeight: 1.1 },
        mark,
        { width: '*', text: ['No. ', { text: frame.number, bold: true }], alignment: 'right', fontSize: 10, margin: [0, 2, 0, 0], fontFeatures: ['tnum'] },
      ],
    },
  ];
}

function factTable(facts: readonly (readonly [string, string])[]): Content {
  const body: TableCell[][] = facts.map(([label, value]) => [
    { text: label, color: MUTED, fontSize: 8.5 }, { text: value, fontSize: 8.5 },
  ]);
  return { table: { widths: [84, '*'], body }, layout: { defaultBorder: false, paddingLeft: () => 0, paddingRight: () => 4, paddingTop: () => 0.6, paddingBottom: () => 0.6 } };
}

type LineGridInput = {
  readonly lines: readonly ReceiptLine[];
  readonly from: number;
  readonly totalSen: Sen | null;
  readonly widthPoints: number;
};

function lineGrid(receipt: ReceiptInput, input: LineGridInput): Grid {
  const memorial = receipt.kind === 'memorial';
  const money: readonly TableColumn[] = memorial
    ? [{ label: 'Debit', width: { kind: 'fixed', points: 88 }, align: 'right' }, { label: 'Kredit', width: { kind: 'fixed', points: 88 }, align: 'right' }]
    : [{ label: 'Jumlah', width: { kind: 'fixed', points: 100 }, align: 'right' }];
  const columns: readonly TableColumn[] = [
    { label: 'No', width: { kind: 'fixed', points: 24 } },
    { label: 'Kode akun', width: { kind: 'fixed', points: 56 } },
    { label: memorial ? 'Keterangan' : 'Uraian', width: { kind: 'text', weight: 1 } },
    ...money,
  ];
  const widths = columnWidths(columns, [], { widthPoints: input.widthPoints, fontSize: FONT_SIZE, textMinPoints: 0 }) ?? [];
  const amounts = (line: ReceiptLine): readonly string[] =>
    receipt.kind === 'memorial' ? [blank(line.debitSen), blank(line.creditSen)] : [formatAmount(cashAmount(receipt.kind, line))];
  const rows = input.lines.map((line, index) =>
    listRow([String(input.from + index + 1), line.accountCode, line.description, ...amounts(line)], 15));
  const total = input.totalSen === null
    ? []
    : [{
        cells: [{ text: 'Jumlah', span: 3 }, ...(memorial ? [formatAmount(input.totalSen), formatAmount(input.totalSen)] : [formatAmount(input.totalSen)])],
        heightPoints: 17, bold: true, fill: TINT, above: RULE, below: RULE,
      }];
  return { columns: gridColumns(columns, widths), fontSize: FONT_SIZE, rows: [headRow(columns, widths, FONT_SIZE), ...rows, ...total] };
}

/** What a line adds to the cash that changed hands; a line on the other side, as a deduction, takes from it. */
function cashAmount(kind: 'cashIn' | 'cashOut', line: ReceiptLine): Sen {
  return kind === 'cashIn' ? subtract(line.creditSen, line.debitSen) : subtract(line.debitSen, line.creditSen);
}

function inWords(amountSen: Sen): Content {
  return {
    margin: [0, 8, 0, 0],
    text: [{ text: 'Terbilang   ', color: MUTED, fontSize: 8.5 }, { text: `# ${terbilang(amountSen)} #`, bold: true, fontSize: 9 }],
  };
}

function signatureRow(officers: readonly Officer[]): Content {
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    columnGap: 14,
    columns: officers.map((officer) => ({
      width: '*',
      stack: [
        { text: officer.office, alignment: 'center', fontSize: 8 },
        { text: officer.name === '' ? '.'.repeat(26) : officer.name, alignment: 'center', fontSize: 8, margin: [0, 32, 0, 0], bold: officer.name !== '' },
      ],
    })),
  };
}

function blank(value: Sen): string {
  return value === ZERO ? '' : formatAmount(value);
}
