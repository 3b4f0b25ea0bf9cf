import type { Content } from 'pdfmake/interfaces.js';
import type { IsoDate } from '#shared/calendar/date.ts';
import { neracaSides } from '#shared/domain/statement/neraca.ts';
import type { Letterhead, Officer, Statement, StatementRow } from '#shared/domain/statement/statement.ts';
import { gridHeightPoints, gridNode, type Grid } from './grid.ts';
import { pageFooter, pageHeader } from './letterhead.ts';
import { contentHeightPoints, contentWidthPoints, paperProfile, type PaperBinding, type PaperProfile, type PaperSize } from './paper.ts';
import type { PaperDefinition } from './print.ts';
import { signaturePoints, signatures } from './signatures.ts';
import { statementGrids, type StatementRoom } from './statement-grid.ts';
import { TITLE_POINTS, titleBlock } from './titles.ts';

export type StatementDocumentInput = {
  readonly statement: Statement;
  readonly letterhead: Letterhead;
  readonly paperSize: PaperSize;
  /** Left of the footer: "dicetak 3 Maret 2025 10.44". */
  readonly footerText: string;
  /** Who signs at the end, and when; null for working papers. */
  readonly signed: { readonly date: IsoDate | null; readonly officers: readonly Officer[] } | null;
};

/**
 * Any statement as a document: upright, or landscape when its columns do not fit upright in readable type.
 */
export function statementDocument(input: StatementDocumentInput): PaperDefinition {
  const paper = paperFor(input.statement, input.paperSize, 'loose');
  return documentOn(paper, input, statementBlocks(input.statement, paper, input.signed?.officers.length ?? 0));
}

function documentOn(paper: PaperProfile, input: StatementDocumentInput, blocks: Content[]): PaperDefinition {
  return {
    title: input.statement.title,
    author: input.letterhead.name,
    paper,
    header: pageHeader({ letterhead: input.letterhead, right: [input.letterhead.address, input.letterhead.phone] }, paper),
    footer: pageFooter(input.footerText, paper),
    content: [
      ...titleBlock({ title: input.statement.title, subtitle: input.statement.subtitle }),
      ...blocks,
      ...(input.signed === null ? [] : [signatures({ town: input.letterhead.town, ...input.signed })]),
    ],
  };
}

/**
 * A neraca in two sides, assets left, liabilities and equity right, their totals on one line; landscape. When a side is
 * longer than a page, the report form instead: a skontro over two pages cannot be read. Source: koperasi.md 7.3.
 */
export function skontroDocument(input: StatementDocumentInput): PaperDefinition {
  const paper = paperProfile({ size: input.paperSize, orientation: 'landscape', binding: 'loose' });
  const sides = neracaSides(input.statement);
  const widthPoints = (contentWidthPoints(paper) - SIDE_GAP_POINTS) / 2;
  const grids = [sides.left, sides.right].map((rows) =>
    statementGrids(oneSide(input.statement, rows), { ...roomOn(paper, input.signed?.officers.length ?? 0), widthPoints }).grids);
  const [left, right] = [grids[0]?.[0], grids[1]?.[0]];
  if (left === undefined || right === undefined || grids.some((one) => one.length > 1)) return statementDocument(input);
  const height = Math.max(gridHeightPoints(left), gridHeightPoints(right));
  return documentOn(paper, input, [
    { columns: [left, right].map((grid) => ({ ...gridNode(withTotalAt(grid, height)), width: widthPoints })), columnGap: SIDE_GAP_POINTS },
  ]);
}

const SIDE_GAP_POINTS = 20;

/** One side without codes and notes, for which half a page has no room. */
function oneSide(statement: Statement, rows: readonly StatementRow[]): Statement {
  const kept = statement.columns.flatMap((column, index) => (column.kind === 'money' ? [index] : []));
  return {
    ...statement,
    columns: statement.columns.filter((column) => column.kind === 'money'),
    rows: rows.map((row) => ({ ...row, cells: kept.map((index) => row.cells[index] ?? null) })),
  };
}

/** Pushes the last row, the total, down to the given height. */
function withTotalAt(grid: Grid, heightPoints: number): Grid {
  const missing = heightPoints - gridHeightPoints(grid);
  return missing <= 0 ? grid : { ...grid, rows: [...grid.rows.slice(0, -1), { cells: [], heightPoints: missing }, ...grid.rows.slice(-1)] };
}

/** Upright, or landscape when the columns of a statement would make its type small. */
export function paperFor(statement: Statement, size: PaperSize, binding: PaperBinding): PaperProfile {
  const upright = paperProfile({ size, orientation: 'portrait', binding });
  if (!statementGrids(statement, roomOn(upright, 0)).crowded) return upright;
  return paperProfile({ size, orientation: 'landscape', binding });
}

/** The grids of a statement as blocks, one page each, to stand below a title block and above the signatures. */
export function statementBlocks(statement: Statement, paper: PaperProfile, signerCount: number): Content[] {
  const { grids } = statementGrids(statement, roomOn(paper, signerCount));
  return grids.map((grid, index) => (index === 0 ? gridNode(grid) : { ...gridNode(grid), pageBreak: 'before' }));
}

function roomOn(paper: PaperProfile, signerCount: number): StatementRoom {
  const height = contentHeightPoints(paper) - 2;
  return { widthPoints: contentWidthPoints(paper), firstPoints: height - TITLE_POINTS, nextPoints: height, reservePoints: signaturePoints(signerCount) };
}
