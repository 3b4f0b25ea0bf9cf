import type { Content, ContentSection } from 'pdfmake/interfaces.js';
import { formatAmount } from '#shared/money/format.ts';
import { add, ZERO, type Sen } from '#shared/money/sen.ts';
import { shuListAmounts, shuListMoneyColumns } from '#shared/domain/statement/shu-table.ts';
import { CELL_PADDING_POINTS, gridNode, HAIRLINE, RULE, type GridCellSpec, type GridRow } from '../grid.ts';
import { contentHeightPoints, contentWidthPoints, paperProfile, type PaperProfile } from '../paper.ts';
import { signaturePoints, signatures } from '../signatures.ts';
import { columnWidths, gridColumns, gridOf, headRow, listRow, loosenFigures, type TableColumn } from '../table-grid.ts';
import { TITLE_POINTS, titleBlock } from '../titles.ts';
import { section } from './frame.ts';
import type { RatBookInput } from './input.ts';

const SIGNED_ROW_POINTS = { portrait: 23.5, landscape: 20 } as const;
const TOTAL_ROW_POINTS = 18;
const FONT_SIZES = [8.5, 8, 7.5, 7, 6.5, 6, 5.5] as const;
const NAME_MIN_POINTS = 84;
/** What names get where the type is small already. */
const NAME_SMALL_POINTS = 66;
/** Names are given this much before the figures stand further apart. */
const NAME_WIDTH_POINTS = 150;
const SIGNATURE_POINTS = { portrait: 104, landscape: 100, attendance: 128 } as const;
/** Members on the page of the signatures when all of them do not fit beside them. */
const ROWS_WITH_SIGNATURES = 3;
/** Room for the number before the dots. */
const SIGN_NUMBER_POINTS = 20;

/**
 * Daftar pembagian SHU per anggota: a fixed number of rows on each page, so that the two totals at its foot are exact:
 * of this page, and of all pages up to it. Upright when the columns fit, else landscape. Columns: koperasi.md 7.4.
 */
export function shuList(input: RatBookInput): ContentSection {
  const { columns: shareColumns, members } = input.shu.list;
  const money = shuListMoneyColumns(shareColumns);
  const amounts = members.map((member) => shuListAmounts(shareColumns, member));
  const running: Sen[] = money.map(() => ZERO);
  for (const row of amounts) addInto(running, row);
  const columns: readonly TableColumn[] = [
    { label: 'No.', width: { kind: 'fixed', points: 26 } },
    { label: 'No. anggota', width: { kind: 'fixed', points: 43 } },
    { label: 'Nama', width: { kind: 'text', weight: 1 } },
    ...money.map((column): TableColumn => ({ label: column.label, width: { kind: 'figure' } })),
  ];
  const longest = ['', '', '', ...running.map(formatAmount), ''];
  const layout = listLayout(input, (orientation) => [...columns, signatureColumn(SIGNATURE_POINTS[orientation])], longest);
  const pages = listPages(amounts.length, layout, 2 * TOTAL_ROW_POINTS + signaturePoints(1));

  const upTo: Sen[] = money.map(() => ZERO);
  const content = pages.flatMap((page, pageIndex): Content[] => {
    const onPage: Sen[] = money.map(() => ZERO);
    const rows = amounts.slice(page.from, page.to).map((row, offset) => {
      const index = page.from + offset;
      addInto(onPage, row);
      const member = members[index];
      return listRow([
        String(index + 1), member?.memberNumber ?? '', member?.name ?? '', ...row.map(formatAmount), signCell(index, layout.signaturePoints),
      ], layout.rowPoints);
    });
    addInto(upTo, onPage);
    const totals = [totalRow('Jumlah halaman ini', onPage, false), totalRow('Jumlah sampai halaman ini', upTo, true)];
    const grid = gridOf(layout.columns, [layout.head, ...rows, ...totals], layout.fontSize);
    return [pageIndex === 0 ? gridNode(grid) : { ...gridNode(grid), pageBreak: 'before' }];
  });
  return section(input, layout.paper, [
    ...titleBlock({
      title: 'Daftar Pembagian SHU per Anggota', subtitle: input.shu.list.subtitle, content: { label: 'Daftar Pembagian SHU per Anggota', id: 'shuList' },
    }),
    ...content,
    signatures({ town: input.letterhead.town, date: input.signedOn, officers: input.officers.filter((officer) => officer.office === 'Bendahara').slice(0, 1) }),
  ]);
}

/** Daftar hadir: No, No. anggota, Nama, Alamat/unit, Tanda tangan, odd numbers left and even right. */
export function attendanceList(input: RatBookInput): ContentSection {
  const columns: readonly TableColumn[] = [
    { label: 'No.', width: { kind: 'fixed', points: 27 } },
    { label: 'No. anggota', width: { kind: 'fixed', points: 50 } },
    { label: 'Nama', width: { kind: 'text', weight: 1.4 } },
    { label: 'Alamat / unit', width: { kind: 'text', weight: 1 } },
    signatureColumn(SIGNATURE_POINTS.attendance),
  ];
  const layout = listLayout(input, () => columns, []);
  const pages = listPages(input.attendance.length, layout, 0);
  const content = pages.map((page, pageIndex): Content => {
    const rows = input.attendance.slice(page.from, page.to).map((attendant, offset) => {
      const index = page.from + offset;
      return listRow([String(index + 1), attendant.memberNumber, attendant.name, attendant.place, signCell(index, SIGNATURE_POINTS.attendance)], layout.rowPoints);
    });
    const grid = gridOf(layout.columns, [layout.head, ...rows], layout.fontSize);
    return pageIndex === 0 ? gridNode(grid) : { ...gridNode(grid), pageBreak: 'before' };
  });
  return section(input, layout.paper, [
    ...titleBlock({ title: 'Daftar Hadir', subtitle: `Rapat Anggota Tahunan Tahun Buku ${input.year}`, content: { label: 'Daftar Hadir', id: 'attendance' } }),
    ...content,
  ]);
}

type ListLayout = {
  readonly paper: PaperProfile;
  readonly columns: ReturnType<typeof gridColumns>;
  readonly head: GridRow;
  readonly fontSize: number;
  readonly rowPoints: number;
  readonly signaturePoints: number;
};

function listLayout(
  input: RatBookInput, columnsOn: (orientation: PaperProfile['orientation']) => readonly TableColumn[], longest: readonly string[],
): ListLayout {
  const choices = (['portrait', 'landscape'] as const).flatMap((orientation) =>
    FONT_SIZES.filter((fontSize) => orientation === 'landscape' || fontSize >= 7.5).map((fontSize) => ({ orientation, fontSize })));
  const fitting = choices.flatMap(({ orientation, fontSize }) => {
    const paper = paperProfile({ size: input.paperSize, orientation, binding: 'book' });
    const columns = columnsOn(orientation);
    const widths = columnWidths(columns, longest, { widthPoints: contentWidthPoints(paper), fontSize, textMinPoints: fontSize < 7 ? NAME_SMALL_POINTS : NAME_MIN_POINTS });
    return widths === null ? [] : [{ paper, columns, widths: loosenFigures(columns, widths, NAME_WIDTH_POINTS), fontSize }];
  });
  const landscape = paperProfile({ size: input.paperSize, orientation: 'landscape', binding: 'book' });
  // More pools than any paper holds: columns of equal width, the painter makes figures smaller.
  const wide = columnsOn('landscape');
  const even = { paper: landscape, columns: wide, widths: wide.map(() => contentWidthPoints(landscape) / wide.length), fontSize: 5.5 };
  const { paper, columns, widths, fontSize } = fitting[0] ?? even;
  return {
    paper,
    fontSize,
    columns: gridColumns(columns, widths),
    head: headRow(columns, widths, fontSize),
    rowPoints: SIGNED_ROW_POINTS[paper.orientation],
    signaturePoints: widths.at(-1) ?? 0,
  };
}

/** Row ranges per page. `footPoints` stay free on the last page; a last page too full for them gives up some rows. */
function listPages(count: number, layout: ListLayout, footPoints: number): readonly { readonly from: number; readonly to: number }[] {
  const height = contentHeightPoints(layout.paper) - 2 - layout.head.heightPoints - (footPoints === 0 ? 0 : 2 * TOTAL_ROW_POINTS);
  const capacity = (page: number): number => Math.floor((height - (page === 0 ? TITLE_POINTS : 0)) / layout.rowPoints);
  const foot = footPoints === 0 ? 0 : Math.ceil((footPoints - 2 * TOTAL_ROW_POINTS) / layout.rowPoints);
  const pages: { from: number; to: number }[] = [];
  let from = 0;
  while (from < count || pages.length === 0) {
    const room = capacity(pages.length);
    const left = count - from;
    // Signatures do not stand alone: what would fill the last page leaves some rows to one more.
    const take = left <= room && left > room - foot ? Math.max(1, left - ROWS_WITH_SIGNATURES) : Math.min(room, left);
    pages.push({ from, to: Math.min(count, from + take) });
    from += take;
  }
  return pages;
}

function signatureColumn(widthPoints: number): TableColumn {
  return { label: 'Tanda tangan', width: { kind: 'fixed', points: widthPoints } };
}

function totalRow(label: string, amounts: readonly Sen[], last: boolean): GridRow {
  return {
    cells: [{ text: label, span: 3 }, ...amounts.map(formatAmount)],
    heightPoints: TOTAL_ROW_POINTS, bold: true, above: last ? HAIRLINE : RULE, ...(last ? { below: RULE } : {}),
  };
}

function signCell(index: number, widthPoints: number): GridCellSpec {
  const half = widthPoints / 2 - CELL_PADDING_POINTS;
  const even = index % 2 === 1;
  return { text: `${index + 1}.`, align: 'left', indentPoints: even ? half : 0, dotsPoints: half - SIGN_NUMBER_POINTS };
}

function addInto(totals: Sen[], amounts: readonly Sen[]): void {
  amounts.forEach((amount, index) => {
    totals[index] = add(totals[index] ?? ZERO, amount);
  });
}
