import type { Statement, StatementRow } from '#shared/domain/statement/statement.ts';
import { CELL_PADDING_POINTS, HAIRLINE, RULE, TINT, type Grid, type GridRow } from './grid.ts';
import { INDENT_POINTS, statementLayout, type StatementLayout } from './statement-columns.ts';
import { extraPoints, gridColumns, gridOf, headRow, pageRows, textOf, type PagedRow } from './table-grid.ts';

export type StatementRoom = {
  readonly widthPoints: number;
  /** Height left on the first page and on the ones after it. */
  readonly firstPoints: number;
  readonly nextPoints: number;
  /** To stay free below the last row: signatures. */
  readonly reservePoints: number;
};

/** Smaller type than this asks for a wider paper. */
const COMFORTABLE_SIZE = 7.5;
/** Air below the head of tables without rules between their lines. */
const AIR_POINTS = 3;
/** Shares of the usual row height: barely seen; and the closest that type of this size still reads in. */
const CLOSER = [0.93, 0.86] as const;
const CLOSEST = [0.93, 0.86, 0.79, 0.72] as const;
const NEARLY_ONE_PAGE = 2;
const ROW_HEIGHTS: Readonly<Record<StatementRow['kind'], number>> = { heading: 18, line: 14.5, subtotal: 16.5, total: 20 };

/**
 * A statement as grids, one per page. Lists (lines and a total only) have a hairline below each line, statements with
 * sections have none. `crowded` true when the type had to be small: take a wider paper.
 */
export function statementGrids(statement: Statement, room: StatementRoom): { readonly grids: readonly Grid[]; readonly crowded: boolean } {
  const layout = statementLayout(statement, room.widthPoints);
  const ruled = statement.rows.every((row) => row.kind === 'line' || row.kind === 'total');
  const air = ruled ? 0 : AIR_POINTS;
  const limits = { firstPoints: room.firstPoints - air, nextPoints: room.nextPoints - air };
  const head = headRow(layout.columns, layout.widths, layout.fontSize);
  const pages = pagesWithReserve((density) => pageRows(head, pagedRows(statement, layout, { density, ruled }), limits), { ...limits, reserve: room.reservePoints });
  const columns = gridColumns(layout.columns, layout.widths);
  const spaced = (page: readonly GridRow[]): readonly GridRow[] =>
    ruled ? page : [...page.slice(0, 1), { cells: [], heightPoints: AIR_POINTS }, ...page.slice(1)];
  return { grids: pages.map((page) => gridOf(columns, spaced(page), layout.fontSize)), crowded: layout.fontSize < COMFORTABLE_SIZE };
}

type Pages = readonly (readonly GridRow[])[];

/**
 * Rows move a little closer where that keeps the signatures with them, and closer still where it brings a statement of
 * little more than a page onto one: a total alone on the next page looks lost, and its reader leafs back and forth.
 */
function pagesWithReserve(
  pagesAt: (density: number) => Pages, limits: { readonly firstPoints: number; readonly nextPoints: number; readonly reserve: number },
): Pages {
  const usual = pagesAt(1);
  const together = (pages: Pages): boolean => {
    const used = (pages.at(-1) ?? []).reduce((total, row) => total + row.heightPoints, 0);
    return used + limits.reserve <= (pages.length === 1 ? limits.firstPoints : limits.nextPoints);
  };
  if (usual.length === NEARLY_ONE_PAGE || (usual.length === 1 && !together(usual))) {
    const single = CLOSEST.map(pagesAt).find((pages) => pages.length === 1 && together(pages));
    if (single !== undefined) return single;
  }
  return together(usual) ? usual : (CLOSER.map(pagesAt).find(together) ?? usual);
}

type RowStyle = { readonly density: number; readonly ruled: boolean };

function pagedRows(statement: Statement, layout: StatementLayout, style: RowStyle): readonly PagedRow[] {
  return statement.rows.map((row, index) => {
    const cells = layout.cells[index] ?? [];
    const base = { cells, heightPoints: ROW_HEIGHTS[row.kind] * style.density };
    const dressed = dress(row, base, { ...style, first: index === 0 });
    const extra = layout.wrapping.reduce((most, position) => {
      const cell = cells[position] ?? null;
      const indent = cell !== null && typeof cell === 'object' ? row.level * INDENT_POINTS : 0;
      const roomPoints = (layout.widths[position] ?? 0) - 2 * CELL_PADDING_POINTS - indent;
      return Math.max(most, extraPoints(textOf(cell), roomPoints, { fontSize: layout.fontSize, bold: dressed.bold === true }));
    }, 0);
    return { row: { ...dressed, heightPoints: dressed.heightPoints + extra }, keepWithNext: row.kind === 'heading' || isSummedBy(row, statement.rows[index + 1]) };
  });
}

/** A sum does not open a page without a line of what it adds up. */
function isSummedBy(row: StatementRow, next: StatementRow | undefined): boolean {
  return row.kind === 'line' && (next?.kind === 'subtotal' || next?.kind === 'total');
}

function dress(row: StatementRow, base: GridRow, style: RowStyle & { readonly first: boolean }): GridRow {
  if (row.kind === 'line') return style.ruled ? { ...base, below: HAIRLINE } : base;
  if (row.kind === 'heading') return { ...base, bold: true };
  if (row.kind === 'subtotal') return { ...base, bold: true, ...(style.first ? {} : { above: HAIRLINE }) };
  return { ...base, bold: true, fill: TINT, above: RULE, below: RULE };
}
