import { useState } from 'react';
import { useWords } from '../../boot/words.ts';
import { REPORT_TEXT } from './text.ts';
import { useDocumentDesk, type DocumentDesk } from './use-document.ts';

/** The entries whose receipt was made since the program started: every further print says that it is a copy. */
let printed: ReadonlySet<string> = new Set();

export type ReceiptDesk = Pick<DocumentDesk, 'document' | 'close' | 'isBusy' | 'refusal'> & {
  readonly show: (journal: { readonly id: string; readonly document: string }) => void;
  /** The next print of this entry will be marked as a copy. */
  readonly isCopy: (journalId: string) => boolean;
};

/** Makes the receipt of an entry and shows it in `PdfPreview`. `onClose` runs after the preview was closed. */
export function useReceiptDesk(options: { readonly onClose?: () => void } = {}): ReceiptDesk {
  const text = useWords(REPORT_TEXT);
  const desk = useDocumentDesk(options);
  const [known, setKnown] = useState(printed);
  return {
    document: desk.document,
    close: desk.close,
    isBusy: desk.isBusy,
    refusal: desk.refusal,
    isCopy: (journalId) => known.has(journalId),
    show: ({ id, document }) =>
      desk.show(async (client) => {
        const file = await client.report.receipt({ journalId: id, copy: printed.has(id) });
        printed = new Set([...printed, id]);
        setKnown(printed);
        return file;
      }, text('receipt.title', { document })),
  };
}
