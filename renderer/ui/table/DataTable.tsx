import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useUiText } from '../text/use-ui-text.ts';
import { alignsRight, columnTemplate, compareCells, formatCell, labelledTotals, shownColumns, tableWidthPixels, type DataColumn, type TableTotals } from './column.ts';
import { DataTableHead, type SortState } from './DataTableHead.tsx';
import { rowAfterKey } from './row-keys.ts';
import classes from './DataTable.module.css';

const ROW_HEIGHT_PIXELS = 32;
const ROWS_OVERSCAN = 8;

export type DataTableProps<Row extends object> = {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Click or Enter on a row. */
  readonly onOpen?: (row: Row) => void;
  /** The row the arrows stand on. */
  readonly onSelect?: (row: Row) => void;
  /** The figures of the totals row by column key: money in sen, or ready text; "Jumlah" stands first unless a text says more. Without it there is no totals row. */
  readonly totals?: TableTotals;
  readonly initialSort?: SortState;
  /** Shown instead of rows when there are none: an EmptyState that teaches. */
  readonly empty: ReactNode;
  readonly loading?: boolean;
};

const FEATURES = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/**
 * Rows of 32 px that fill their panel and scroll inside it; only those in sight are painted. The header and the totals
 * stay. Arrow keys, Page Up, Page Down, Home and End move; Enter opens; a click on a heading sorts.
 * Place it in a flush Panel, or any flex column of bounded height.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const text = useUiText();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<number | null>(null);

  const columns = useMemo(() => shownColumns(props.columns, props.rows), [props.columns, props.rows]);
  const totals = props.totals === undefined ? undefined : labelledTotals(columns, props.totals, text('ui.total'));
  const definitions = useMemo(() => props.columns.map((column) => definitionOf(column)), [props.columns]);
  const table = useTable({
    features: FEATURES,
    columns: definitions,
    data: props.rows,
    getRowId: props.rowKey,
    initialState: { sorting: props.initialSort === undefined ? [] : [{ id: props.initialSort.key, desc: props.initialSort.descending }] },
  });
  const rows = table.getRowModel().rows;
  const sorting = table.state.sorting[0];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PIXELS,
    overscan: ROWS_OVERSCAN,
    // The header lies above the rows inside the same scroller.
    scrollMargin: ROW_HEIGHT_PIXELS,
    scrollPaddingStart: ROW_HEIGHT_PIXELS,
    scrollPaddingEnd: props.totals === undefined ? 0 : ROW_HEIGHT_PIXELS,
  });

  const grid = { gridTemplateColumns: columnTemplate(columns, totals), minWidth: tableWidthPixels(columns, totals) };
  const select = (index: number) => {
    setSelected(index);
    virtual.scrollToIndex(index);
    const row = rows[index]?.original;
    if (row !== undefined) props.onSelect?.(row);
  };
  const open = (index: number | null) => {
    const row = index === null ? undefined : rows[index]?.original;
    if (row !== undefined) props.onOpen?.(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    if (event.key === 'Enter') {
      open(selected);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT_PIXELS) - 2);
    const next = rowAfterKey(event.key, { selected, count: rows.length, page });
    if (next === null) return;
    event.preventDefault();
    select(next);
  };

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-busy={props.loading === true}
      aria-activedescendant={selected === null ? undefined : `${id}-${selected}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const byKeyboard = event.target === scroller.current && event.target.matches(':focus-visible');
        if (byKeyboard && selected === null && rows.length > 0) select(0);
      }}
    >
      <DataTableHead
        columns={columns}
        grid={grid}
        sort={sorting === undefined ? null : { key: sorting.id, descending: sorting.desc }}
        onSort={(key) => table.getColumn(key)?.toggleSorting(sorting?.id === key ? !sorting.desc : false)}
      />
      {rows.length === 0 ? (
        <div className={classes.empty}>{props.loading === true ? text('ui.loading') : props.empty}</div>
      ) : (
        <div className={classes.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={row.id}
                id={`${id}-${item.index}`}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={selected === item.index}
                className={classes.row}
                data-opens={props.onOpen !== undefined}
                style={{ ...grid, transform: `translateY(${item.start - ROW_HEIGHT_PIXELS}px)` }}
                onClick={() => {
                  select(item.index);
                  open(item.index);
                }}
              >
                {columns.map((column) => (
                  <DataCell key={column.key} column={column} row={row.original} />
                ))}
              </div>
            );
          })}
        </div>
      )}
      {totals === undefined || rows.length === 0 ? null : (
        <div className={classes.totals} role="row" style={grid}>
          {columns.map((column) => (
            <span key={column.key} role="gridcell" className={classes.cell} data-right={alignsRight(column.kind)}>
              {formatCell(column.kind, totals[column.key] ?? null)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function DataCell<Row>({ column, row }: { readonly column: DataColumn<Row>; readonly row: Row }) {
  return (
    <span
      role="gridcell"
      className={classes.cell}
      data-right={alignsRight(column.kind)}
      data-strong={column.strong === true}
      data-muted={column.muted === true}
      title={column.render === undefined ? titleOf(column, row) : undefined}
    >
      {column.render === undefined ? formatCell(column.kind, column.value(row)) : column.render(row)}
    </span>
  );
}

/** The whole of a text that may be cut, for the mouse. */
function titleOf<Row>(column: DataColumn<Row>, row: Row): string | undefined {
  const value = column.kind === undefined || column.kind === 'text' ? column.value(row) : null;
  return typeof value === 'string' ? value : undefined;
}

function definitionOf<Row extends object>(column: DataColumn<Row>): ColumnDef<typeof FEATURES, Row> {
  return {
    id: column.key,
    header: column.label,
    // Undefined is what the table keeps at the end in both directions.
    accessorFn: (row) => column.value(row) ?? undefined,
    sortUndefined: 'last',
    enableSorting: column.sortable !== false,
    sortFn: (left, right) => compareCells(column.value(left.original), column.value(right.original)),
  };
}
