import { groupThousands } from '#shared/money/format.ts';
import type { ImportPreview } from '#shared/contract/import.ts';
import { useWords } from '../../boot/words.ts';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

/** The first rows of the file as they stand there; the field that reads a column is named above it. */
export function SampleTable({ preview }: { readonly preview: ImportPreview }) {
  const text = useWords(IMPORT_TEXT);
  const fieldOf = (header: string) => preview.fields.find((field) => header !== '' && preview.columns[field.key] === header);
  return (
    <>
      <div className={classes.scroller} role="region" aria-label={text('import.tab.sample')} tabIndex={0}>
        <table className={classes.table} data-sample="true">
          <thead>
            <tr>
              {preview.headers.map((header, index) => {
                const field = fieldOf(header);
                return (
                  <th key={`${index} ${header}`} data-read={field !== undefined}>
                    {field === undefined ? null : <span className={classes.readAs}>{field.label}</span>}
                    {header}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map((row, rowIndex) => (
              <tr key={`${rowIndex} ${row.join()}`}>
                {row.map((cell, index) => (
                  <td key={`${index} ${cell}`} title={cell} data-read={fieldOf(preview.headers[index] ?? '') !== undefined || preview.headers.length === 0}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.unread}>{text('import.sampleMore', { shown: preview.sample.length, rows: groupThousands(preview.rows) })}</p>
    </>
  );
}
