import { Modal } from '@mantine/core';
import { IconDeviceFloppy, IconFileTypePdf, IconPrinter, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { EmptyState } from '../feedback/EmptyState.tsx';
import { ActionButton } from '../page/ActionButton.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import { saveBytes, showsPdfInline } from './pdf-viewer.ts';
import classes from './PdfPreview.module.css';

export type PdfDocument = {
  readonly title: string;
  /** With ".pdf". */
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * A document over the whole window with print, save and close. Null shows nothing. Ctrl+P prints the document, Ctrl+S saves
 * it, Esc closes. Needs `frame-src blob:` in the content security policy.
 */
export function PdfPreview(props: { readonly document: PdfDocument | null; readonly onClose: () => void }) {
  return (
    <Modal opened={props.document !== null} onClose={props.onClose} fullScreen withCloseButton={false} padding={0}>
      {props.document === null ? null : <OpenDocument document={props.document} onClose={props.onClose} />}
    </Modal>
  );
}

function OpenDocument(props: { readonly document: PdfDocument; readonly onClose: () => void }) {
  const text = useUiText();
  const frame = useRef<HTMLIFrameElement>(null);
  const url = useBlobUrl(props.document.bytes);
  const inline = showsPdfInline(navigator);
  const print = () => {
    frame.current?.contentWindow?.focus();
    frame.current?.contentWindow?.print();
  };
  const save = () => {
    if (url !== null) saveBytes({ url, name: props.document.fileName });
  };
  return (
    <div
      className={classes.preview}
      onKeyDown={(event) => {
        if (!event.ctrlKey || (event.key !== 'p' && event.key !== 's')) return;
        event.preventDefault();
        if (event.key === 's') save();
        else if (inline) print();
      }}
    >
      <div className={classes.bar}>
        <h2 className={classes.title}>{props.document.title}</h2>
        {inline ? (
          <ActionButton kind="primary" label={text('ui.print')} keys="Ctrl P" icon={<IconPrinter size={16} stroke={1.5} />} onClick={print} />
        ) : null}
        <ActionButton label={text('ui.save')} keys="Ctrl S" icon={<IconDeviceFloppy size={16} stroke={1.5} />} onClick={save} />
        <ActionButton label={text('ui.close')} keys="Esc" icon={<IconX size={16} stroke={1.5} />} onClick={props.onClose} />
      </div>
      {!inline ? (
        <EmptyState
          icon={<IconFileTypePdf size={24} stroke={1.5} />}
          title={props.document.fileName}
          explanation={text('ui.pdfNotShown')}
          action={<ActionButton kind="primary" label={text('ui.save')} onClick={save} />}
        />
      ) : url === null ? null : (
        <iframe ref={frame} className={classes.frame} src={`${url}#toolbar=0&navpanes=0&zoom=100`} title={props.document.title} />
      )}
    </div>
  );
}

/** A blob URL that lives as long as the bytes are shown. */
function useBlobUrl(bytes: Uint8Array<ArrayBuffer>): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const created = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [bytes]);
  return url;
}
