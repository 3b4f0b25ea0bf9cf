import { formatDate, type IsoDate } from '#shared/calendar/date.ts';
import { formatAmount } from '#shared/money/format.ts';
import { sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { Letterhead } from '#shared/domain/statement/statement.ts';
import { CELL_PADDING_POINTS, gridNode, RULE, TINT, type GridCell, type GridRow } from './grid.ts';
import { pageFooter, pageHeader } from './letterhead.ts';
import { contentHeightPoints, contentWidthPoints, paperProfile, type PaperProfile, type PaperSize } from './paper.ts';
import type { PaperDefinition } from './print.ts';
import { columnWidths, extraPoints, gridColumns, gridOf, headRow, listRow, pageRows, textOf, type TableColumn } from './table-grid.ts';
import { TITLE_POINTS, titleBlock } from './titles.ts';

export type ListDocumentInput = {
  readonly title: string;
  readonly subtitle: string;
  readonly letterhead: Letterhead;
  readonly paperSize: PaperSize;
  readonly orientation: PaperProfile['orientation'];
  readonly footerText: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly GridCell[])[];
  /** The last row, bold on a tint; null for lists without sums. */
  readonly total: readonly GridCell[] | null;
};

const FONT_SIZE = 8;
const ROW_POINTS = 15;

/** A long list: head on every page, one line per row, a total at the end. */
export function listDocument(input: ListDocumentInput): PaperDefinition {
  const paper = paperProfile({ size: input.paperSize, orientation: input.orientation, binding: 'loose' });
  const longest = input.columns.map((_, index) =>
    [...input.rows, input.total ?? []].reduce((text, row) => {
      const other = textOf(row[index] ?? null);
      return other.length > text.length ? other : text;
    }, ''));
  const room = { widthPoints: contentWidthPoints(paper), fontSize: FONT_SIZE, textMinPoints: 0 };
  const widths = columnWidths(input.columns, longest, room) ?? input.columns.map(() => room.widthPoints / input.columns.length);
  const extra = (cells: readonly GridCell[]): number => cells.reduce((most: number, cell, index) =>
    Math.max(most, extraPoints(textOf(cell), (widths[index] ?? 0) - 2 * CELL_PADDING_POINTS, { fontSize: FONT_SIZE, bold: false })), 0);
  const rows = input.rows.map((cells) => ({ row: listRow(cells, ROW_POINTS + extra(cells)), keepWithNext: false }));
  const total: GridRow[] = input.total === null
    ? []
    : [{ cells: input.total, heightPoints: ROW_POINTS + 4, bold: true, fill: TINT, above: RULE, below: RULE }];
  const height = contentHeightPoints(paper) - 2;
  const pages = pageRows(
    headRow(input.columns, widths, FONT_SIZE),
    [...rows, ...total.map((row) => ({ row, keepWithNext: false }))],
    { firstPoints: height - TITLE_POINTS, nextPoints: height },
  );
  const columns = gridColumns(input.columns, widths);
  return {
    title: input.title,
    author: input.letterhead.name,
    paper,
    header: pageHeader({ letterhead: input.letterhead, right: [input.letterhead.address, input.letterhead.phone] }, paper),
    footer: pageFooter(input.footerText, paper),
    content: [
      ...titleBlock(input),
      ...pages.map((page, index) => ({
        ...gridNode(gridOf(columns, page, FONT_SIZE)), ...(index === 0 ? {} : { pageBreak: 'before' as const }),
      })),
    ],
  };
}

type PaperFacts = Pick<ListDocumentInput, 'letterhead' | 'paperSize' | 'footerText' | 'subtitle'>;

/** One line of an account's ledger; `balanceSen` is the balance after it on the account's normal side. */
export type LedgerLine = {
  readonly date: IsoDate;
  readonly number: string;
  readonly description: string;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  readonly balanceSen: Sen;
};

/** Buku besar of one account: opening balance, lines, sums. Columns: Tgl, No. bukti, Uraian, Debit, Kredit, Saldo. */
export function ledgerDocument(
  input: PaperFacts & { readonly account: { readonly code: string; readonly name: string }; readonly openingSen: Sen; readonly lines: readonly LedgerLine[] },
): PaperDefinition {
  const opening: readonly GridCell[] = ['', '', 'Saldo awal', '', '', formatAmount(input.openingSen)];
  const closingSen = input.lines.at(-1)?.balanceSen ?? input.openingSen;
  return listDocument({
    ...input,
    title: `Buku Besar ${input.account.code} ${input.account.name}`,
    orientation: 'portrait',
    columns: [
      { label: 'Tanggal', width: { kind: 'fixed', points: 52 } },
      { label: 'No. bukti', width: { kind: 'fixed', points: 84 } },
      { label: 'Uraian', width: { kind: 'text', weight: 1 } },
      { label: 'Debit', width: { kind: 'figure' } },
      { label: 'Kredit', width: { kind: 'figure' } },
      { label: 'Saldo', width: { kind: 'figure' } },
    ],
    rows: [
      opening,
      ...input.lines.map((line) => [
        formatDate(line.date), line.number, line.description, amount(line.debitSen), amount(line.creditSen), formatAmount(line.balanceSen),
      ]),
    ],
    total: [
      '', '', 'Jumlah mutasi dan saldo akhir',
      formatAmount(sum(input.lines.map((line) => line.debitSen))),
      formatAmount(sum(input.lines.map((line) => line.creditSen))),
      formatAmount(closingSen),
    ],
  });
}

/** One member of the register, texts as they are kept; dates null where not known. */
export type RegisterLine = {
  readonly memberNumber: string;
  readonly name: string;
  readonly birth: string;
  readonly sex: string;
  readonly occupation: string;
  readonly address: string;
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  readonly leftBecause: string;
};

/** Buku daftar anggota, landscape. Columns: koperasi.md 10.1, without the columns signed by hand in the bound book. */
export function memberRegisterDocument(input: PaperFacts & { readonly members: readonly RegisterLine[] }): PaperDefinition {
  const text = (label: string, weight: number): TableColumn => ({ label, width: { kind: 'text', weight } });
  const fixed = (label: string, points: number): TableColumn => ({ label, width: { kind: 'fixed', points } });
  return listDocument({
    ...input,
    title: 'Buku Daftar Anggota',
    orientation: 'landscape',
    columns: [
      fixed('No', 30), fixed('No. anggota', 54), text('Nama lengkap', 3), text('Tempat, tanggal lahir', 2.4), fixed('L/P', 26),
      text('Pekerjaan', 1.6), text('Alamat', 3.4), fixed('Tanggal masuk', 54), fixed('Tanggal berhenti', 54), text('Sebab', 1.4),
    ],
    rows: input.members.map((member, index) => [
      String(index + 1), member.memberNumber, member.name, member.birth, member.sex, member.occupation, member.address,
      member.joinedOn === null ? '' : formatDate(member.joinedOn), member.leftOn === null ? '' : formatDate(member.leftOn), member.leftBecause,
    ]),
    total: null,
  });
}

function amount(value: Sen): string {
  return value === ZERO ? '' : formatAmount(value);
}
