import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { FormError } from '../form/FormError.tsx';
import { ActionButton } from '../page/ActionButton.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import { refuseFile } from './file-limits.ts';
import classes from './FilePick.module.css';

/**
 * One file by dropping it or choosing it. `kinds` are endings like ".xlsx". What is too large or of another kind is refused
 * here with a sentence; the content is read by the caller.
 */
export function FilePick(props: {
  readonly label: string;
  readonly hint?: string;
  readonly kinds: readonly string[];
  readonly sizeBytesMax: number;
  readonly onPick: (file: File) => void;
  readonly disabled?: boolean;
}) {
  const text = useUiText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (file: File | undefined) => {
    if (file === undefined) return;
    const refused = refuseFile(file, props);
    setProblem(refused === null ? null : text(refused.key, refused.params));
    if (refused === null) props.onPick(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (props.disabled !== true) take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={classes.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFileUpload size={24} stroke={1.5} aria-hidden="true" />
      <p className={classes.label}>{props.label}</p>
      <p className={classes.hint}>{props.hint ?? text('ui.dropFile')}</p>
      <ActionButton label={text('ui.chooseFile')} disabled={props.disabled === true} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={props.kinds.join(',')}
        aria-label={props.label}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file may be chosen again after it has been mended.
          event.currentTarget.value = '';
        }}
      />
      <FormError message={problem} />
    </div>
  );
}
