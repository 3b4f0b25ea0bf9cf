import type { Statement, StatementColumn, StatementRow } from '#shared/domain/statement/statement.ts';
import { formatAmount } from '#shared/money/format.ts';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './StatementTable.module.css';

const INDENT_PIXELS = 16;

/**
 * A statement as it is printed: headings, indented lines, ruled subtotals, tinted totals, negatives in brackets.
 * A click or Enter on a figure calls `onDrill` with the accounts behind it.
 */
export function StatementTable(props: {
  readonly statement: Statement;
  readonly onDrill?: (row: StatementRow, column: StatementColumn) => void;
}) {
  const { statement } = props;
  const [first, ...rest] = statement.columns;
  const labelled = first !== undefined && first.kind === 'text' && rest.length === (statement.rows[0]?.cells.length ?? rest.length);
  const columns = labelled ? rest : statement.columns;
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={statement.title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{labelled ? first.label : ''}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-kind={column.kind}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statement.rows.map((row, index) => (
            // Rows have no key of their own and never move within one statement.
            <tr key={index} data-kind={row.kind}>
              <th scope="row" style={{ paddingLeft: 16 + row.level * INDENT_PIXELS }}>
                {row.label}
              </th>
              {columns.map((column, at) => (
                <td key={column.key} data-kind={column.kind}>
                  <StatementCell row={row} column={column} value={row.cells[at] ?? null} onDrill={props.onDrill} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StatementCell(props: {
  readonly row: StatementRow;
  readonly column: StatementColumn;
  readonly value: StatementRow['cells'][number];
  readonly onDrill: ((row: StatementRow, column: StatementColumn) => void) | undefined;
}) {
  const text = useUiText();
  const { row, column, value, onDrill } = props;
  if (value === null) return null;
  if (typeof value === 'string') return value;
  const shown = value === 0 ? '–' : formatAmount(value);
  if (onDrill === undefined || row.accountCodes.length === 0) return shown;
  return (
    <button
      type="button"
      className={classes.drill}
      aria-label={`${shown}. ${text('ui.showJournal', { label: row.label })}`}
      onClick={() => onDrill(row, column)}
    >
      {shown}
    </button>
  );
}
