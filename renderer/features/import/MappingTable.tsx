import { Select } from '@mantine/core';
import type { ImportPreview } from '#shared/contract/import.ts';
import { useWords } from '../../boot/words.ts';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { examplesOf, layoutOf, unreadHeaders, withColumn, type ImportDraft } from './import-draft.ts';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

const EXAMPLES_MAX = 4;
const HEADERS_SHOWN_MAX = 200;

type MappingProps = {
  readonly preview: ImportPreview;
  readonly draft: ImportDraft;
  readonly adjustable: boolean;
  readonly busy: boolean;
  readonly onChange: (draft: ImportDraft) => void;
};

/** Each field, the column it is read from, and what stands there. */
export function MappingTable({ preview, draft, adjustable, busy, onChange }: MappingProps) {
  const text = useWords(IMPORT_TEXT);
  const choices = ['', ...preview.headers.filter((header) => header !== '')].slice(0, HEADERS_SHOWN_MAX);
  const unread = unreadHeaders(preview);
  const choose = (field: string, header: string) => onChange({ ...draft, profile: null, layout: withColumn(layoutOf(draft, preview), { field, header }) });
  return (
    <>
      <div className={classes.scroller} role="region" aria-label={text('import.mapping')} aria-busy={busy} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th className={classes.fieldColumn}>{text('import.field')}</th>
              <th className={classes.headerColumn}>{text('import.header')}</th>
              <th>{text('import.examples')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.fields.map((field) => {
              const header = preview.columns[field.key] ?? '';
              const examples = examplesOf(preview, field.key, EXAMPLES_MAX);
              return (
                <tr key={field.key}>
                  <td>
                    <span className={classes.fieldName}>
                      {field.label}
                      {field.required ? <StatusBadge label={text('import.required')} tone={header === '' ? 'wait' : 'plain'} /> : null}
                    </span>
                  </td>
                  <td className={classes.selectCell}>
                    {adjustable ? (
                      <Select
                        aria-label={text('import.columnOf', { field: field.label })}
                        size="xs"
                        value={header}
                        data={choices.map((value) => ({ value, label: value === '' ? text('import.noColumn') : value }))}
                        allowDeselect={false}
                        searchable
                        limit={HEADERS_SHOWN_MAX}
                        onChange={(value) => choose(field.key, value ?? '')}
                      />
                    ) : (
                      <span className={header === '' ? classes.muted : undefined}>{header === '' ? text('import.noColumn') : header}</span>
                    )}
                  </td>
                  <td className={classes.examples} title={examples}>
                    {examples}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {unread.length === 0 ? null : <p className={classes.unread}>{text('import.unread', { columns: unread.join(', ') })}</p>}
    </>
  );
}
