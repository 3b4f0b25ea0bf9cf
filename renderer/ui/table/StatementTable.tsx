import type { Statement, StatementColumn, StatementRow } from '#shared/domain/statement/statement.ts';
import { formatAmount, formatBasisPoints, groupThousands } from '#shared/money/format.ts';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './StatementTable.module.css';

const INDENT_PIXELS = 16;
const LABEL_PADDING_PIXELS = 16;
/** From so many columns of figures on, the sheet is set smaller, and smaller again. */
const DENSE_FROM_COLUMNS = 5;
const DENSEST_FROM_COLUMNS = 8;

type Cell = StatementRow['cells'][number];
type PlacedColumn = { readonly column: StatementColumn; readonly at: number };

/**
 * A statement in the columns it is printed in: numbers and codes left of the label, the label under its own heading, notes
 * and figures to the right. A click or Enter on a figure calls `onDrill`, where it is given, with the accounts behind it.
 */
export function StatementTable(props: {
  readonly statement: Statement;
  readonly onDrill?: (row: StatementRow, column: StatementColumn) => void;
}) {
  const text = useUiText();
  const { statement } = props;
  const placed = statement.columns.map((column, at): PlacedColumn => ({ column, at }));
  const before = placed.filter(({ column }) => column.beforeLabel === true);
  const after = placed.filter(({ column, at }) => column.beforeLabel !== true && !isEmpty(statement, { column, at }));
  const figures = after.filter(({ column }) => column.kind === 'money').length;
  const isDense = figures >= DENSE_FROM_COLUMNS;
  const cellsOf = (row: StatementRow, columns: readonly PlacedColumn[]) =>
    columns.map(({ column, at }) => (
      <td key={column.key} data-kind={column.kind} data-before={column.beforeLabel === true}>
        <StatementCell row={row} column={column} value={row.cells[at] ?? null} onDrill={props.onDrill} />
      </td>
    ));
  const headsOf = (columns: readonly PlacedColumn[]) =>
    columns.map(({ column }) => (
      <th key={column.key} scope="col" data-kind={column.kind} data-before={column.beforeLabel === true}>
        {column.label}
      </th>
    ));
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={statement.title}>
      <table className={classes.table} data-dense={isDense} data-densest={figures >= DENSEST_FROM_COLUMNS}>
        <thead>
          <tr>
            {headsOf(before)}
            <th scope="col">{statement.labelHeading ?? text('ui.labelHeading')}</th>
            {headsOf(after)}
          </tr>
        </thead>
        <tbody>
          {statement.rows.map((row, index) => (
            // Rows have no key of their own and never move within one statement.
            <tr key={index} data-kind={row.kind}>
              {cellsOf(row, before)}
              <th scope="row" title={isDense ? row.label : undefined} style={{ paddingLeft: labelPadding({ level: row.level, isDense, isFirst: before.length === 0 }) }}>
                {row.label}
              </th>
              {cellsOf(row, after)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function labelPadding(row: { readonly level: number; readonly isDense: boolean; readonly isFirst: boolean }): number {
  const own = row.isDense && !row.isFirst ? LABEL_PADDING_PIXELS / 2 : LABEL_PADDING_PIXELS;
  return own + row.level * (row.isDense ? INDENT_PIXELS / 2 : INDENT_PIXELS);
}

/** Paper keeps a column of notes to be filled by hand, and deductions nobody had; a wide sheet on screen needs their room. */
function isEmpty(statement: Statement, { column, at }: PlacedColumn): boolean {
  if (column.kind === 'note') return statement.rows.every((row) => (row.cells[at] ?? '') === '');
  const isWide = statement.columns.filter(({ kind }) => kind === 'money').length >= DENSEST_FROM_COLUMNS;
  return isWide && column.kind === 'money' && statement.rows.every((row) => (row.cells[at] ?? 0) === 0);
}

function StatementCell(props: {
  readonly row: StatementRow;
  readonly column: StatementColumn;
  readonly value: Cell;
  readonly onDrill: ((row: StatementRow, column: StatementColumn) => void) | undefined;
}) {
  const text = useUiText();
  const { row, column, value, onDrill } = props;
  const shown = formatCell(column.kind, value);
  if (onDrill === undefined || typeof value !== 'number' || value === 0 || column.kind !== 'money' || row.accountCodes.length === 0) return shown;
  return (
    <button
      type="button"
      className={classes.drill}
      aria-label={text('ui.showEntries', { figure: shown, label: row.label })}
      onClick={() => onDrill(row, column)}
    >
      {shown}
    </button>
  );
}

function formatCell(kind: StatementColumn['kind'], value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (kind === 'percent') return formatBasisPoints(value);
  if (kind === 'count') return groupThousands(value);
  return value === 0 ? '–' : formatAmount(value);
}
