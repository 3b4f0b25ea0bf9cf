import { useState } from 'react';
import { failureOf, useClient } from '../../boot/client.tsx';
import type { PdfDocument } from '../../ui/document/PdfPreview.tsx';

export type ListDocument = {
  readonly document: PdfDocument | null;
  readonly busy: boolean;
  /** Why there is no document, as a sentence. */
  readonly message: string | null;
  readonly open: (title: string) => void;
  readonly close: () => void;
};

/** The list of members' shares of a year as a PDF, made by the background from the books. */
export function useListDocument(year: number): ListDocument {
  const client = useClient();
  const [document, setDocument] = useState<PdfDocument | null>(null);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const read = async (title: string) => {
    setBusy(true);
    setMessage(null);
    try {
      const file = await client.report.pdf({ name: 'shu-members', period: String(year), paper: 'F4' });
      setDocument({ title, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      setMessage(failureOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return { document, busy, message, open: (title) => void read(title), close: () => setDocument(null) };
}
