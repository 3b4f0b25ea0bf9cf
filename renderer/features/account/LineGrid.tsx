import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../boot/words.ts';
import { ACCOUNT_TEXT } from './text.ts';
import classes from './LineGrid.module.css';

export type GridHeading = { readonly label: string; readonly right?: boolean };

export type GridRow = {
  readonly key: string;
  /** Fields in the order of the headings; their own labels are kept for screen readers only. */
  readonly cells: readonly ReactNode[];
  /** Nothing has been entered here. */
  readonly blank: boolean;
  /** What is wrong with this line. */
  readonly error?: string | null;
  /** Enter in this cell goes to the next line, as when the debit side is filled and the credit side has nothing to ask. */
  readonly lastCell?: number;
};

/**
 * Lines of an entry as a grid inside an `EntryForm`. Enter and Tab go from cell to cell; Enter in the last cell of the last
 * line adds a line; Enter in a blank last line calls `onFinish` (the entry is complete).
 */
export function LineGrid(props: {
  readonly label: string;
  /** A CSS grid template for the cells; the number and the remove button have columns of their own. */
  readonly columns: string;
  readonly headings: readonly GridHeading[];
  readonly rows: readonly GridRow[];
  readonly onAdd: () => void;
  readonly onRemove: (key: string) => void;
  readonly onFinish: () => void;
}) {
  const text = useWords(ACCOUNT_TEXT);
  const grid = useRef<HTMLDivElement>(null);
  const focusAdded = useRef(false);
  const count = props.rows.length;
  useEffect(() => {
    if (!focusAdded.current) return;
    focusAdded.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-line="${count - 1}"] input`)?.focus();
  }, [count]);

  const addLine = () => {
    focusAdded.current = true;
    props.onAdd();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return;
    const line = Number(event.target.closest('[data-line]')?.getAttribute('data-line'));
    const cell = Number(event.target.closest('[data-cell]')?.getAttribute('data-cell'));
    const row = props.rows[line];
    if (row === undefined) return;
    const take = (move: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      move();
    };
    // An Enter that took a choice from an open list has filled this line: the form moves on by itself.
    if (row.blank && line === count - 1 && count > 1 && !event.defaultPrevented) return take(props.onFinish);
    if (cell < (row.lastCell ?? row.cells.length - 1)) return undefined;
    if (line === count - 1) return take(addLine);
    return take(() => grid.current?.querySelector<HTMLElement>(`[data-line="${line + 1}"] input`)?.focus());
  };

  const template = { gridTemplateColumns: `28px ${props.columns} 30px` };
  return (
    <div ref={grid} className={classes.grid} role="table" aria-label={props.label} onKeyDown={onKeyDown}>
      <div className={classes.head} role="row" style={template}>
        <span />
        {props.headings.map((heading) => (
          <span key={heading.label} role="columnheader" data-right={heading.right === true}>
            {heading.label}
          </span>
        ))}
        <span />
      </div>
      <div className={classes.lines}>
        {props.rows.map((row, index) => (
          <div key={row.key} className={classes.line} data-wrong={row.error !== undefined && row.error !== null}>
            <div className={classes.row} role="row" style={template} data-line={index}>
              <span className={classes.number}>{index + 1}</span>
              {row.cells.map((cell, at) => (
                // Cells stand in the fixed order of the headings.
                <div key={at} role="cell" data-cell={at}>
                  {cell}
                </div>
              ))}
              {count === 1 ? (
                <span />
              ) : (
                <button
                  type="button"
                  tabIndex={-1}
                  className={classes.remove}
                  aria-label={text('account.removeRow', { row: index + 1 })}
                  onClick={() => props.onRemove(row.key)}
                >
                  <IconX size={14} stroke={1.75} />
                </button>
              )}
            </div>
            {row.error === undefined || row.error === null ? null : (
              <p className={classes.error} role="alert">
                {row.error}
              </p>
            )}
          </div>
        ))}
        <button type="button" className={classes.add} tabIndex={-1} onClick={addLine}>
          <IconPlus size={14} stroke={1.75} />
          {text('account.addRow')}
        </button>
      </div>
    </div>
  );
}
