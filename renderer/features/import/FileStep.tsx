import { IconCheck } from '@tabler/icons-react';
import type { ImportKind } from '#shared/contract/import.ts';
import { useWords } from '../../boot/words.ts';
import { FilePick } from '../../ui/document/FilePick.tsx';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

const TABLES = ['.csv', '.xlsx'];
/** Only journals have a neutral format of one line each. */
const JOURNALS = [...TABLES, '.ndjson', '.jsonl'];
const SIZE_BYTES_MAX = 60 * 1024 * 1024;

/** Choosing the file, with what it should hold beside it. */
export function FileStep(props: { readonly kind: ImportKind; readonly file: File | null; readonly onPick: (file: File) => void }) {
  const text = useWords(IMPORT_TEXT);
  const notes = [text('import.rowHead'), text('import.twice'), text('import.safe'), ...(props.kind === 'members' ? [text('import.template')] : [])];
  return (
    <div className={classes.fileStep}>
      <div className={classes.drop}>
        <FilePick
          label={text('import.pick', { kind: text(`import.kind.${props.kind}`).toLowerCase() })}
          hint={text(props.kind === 'journal' ? 'import.pickHintJournal' : 'import.pickHint')}
          kinds={props.kind === 'journal' ? JOURNALS : TABLES}
          sizeBytesMax={SIZE_BYTES_MAX}
          onPick={props.onPick}
        />
        {props.file === null ? null : <p className={classes.fileName}>{props.file.name}</p>}
      </div>
      <div className={classes.stack}>
        <h3 className={classes.heading}>{text('import.columnsOf', { kind: text(`import.kind.${props.kind}`).toLowerCase() })}</h3>
        <p>{text('import.needs', { columns: text(`import.needsOf.${props.kind}`) })}</p>
        <p className={classes.muted}>{text('import.optional', { columns: text(`import.optionalOf.${props.kind}`) })}</p>
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note}>
              <IconCheck size={16} stroke={2} aria-hidden="true" />
              <span>{note}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
