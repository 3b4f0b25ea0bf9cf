import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { alignsRight, type DataColumn } from './column.ts';
import classes from './DataTable.module.css';

export type SortState = { readonly key: string; readonly descending: boolean };

export function DataTableHead<Row>(props: {
  readonly columns: readonly DataColumn<Row>[];
  readonly grid: CSSProperties;
  readonly sort: SortState | null;
  readonly onSort: (key: string) => void;
}) {
  return (
    <div className={classes.head} role="row" style={props.grid}>
      {props.columns.map((column) => {
        const sort = props.sort?.key === column.key ? props.sort : null;
        return (
          <span
            key={column.key}
            role="columnheader"
            aria-sort={sort === null ? 'none' : sort.descending ? 'descending' : 'ascending'}
            className={classes.heading}
            data-right={alignsRight(column.kind)}
          >
            {column.sortable === false ? (
              column.label
            ) : (
              <button type="button" className={classes.sorter} onClick={() => props.onSort(column.key)}>
                {column.label}
                {sort === null ? null : sort.descending ? <IconChevronDown size={12} /> : <IconChevronUp size={12} />}
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
}
