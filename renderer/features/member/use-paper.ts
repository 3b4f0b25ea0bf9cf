import { useCallback, useState } from 'react';
import type { FileLike } from '#shared/contract/schema.ts';
import { failureOf, useClient, type Refusal } from '../../boot/client.tsx';
import type { BackgroundClient } from '../../boot/connect.ts';
import { saveBytes } from '../../ui/document/pdf-viewer.ts';
import type { PdfDocument } from '../../ui/document/PdfPreview.tsx';

type ReadFile = (client: BackgroundClient) => Promise<FileLike>;

export type Paper = {
  /** For PdfPreview. */
  readonly document: PdfDocument | null;
  readonly show: (title: string, read: ReadFile) => void;
  /** Hands a file over without showing it. */
  readonly save: (read: ReadFile) => void;
  readonly close: () => void;
  readonly busy: boolean;
  readonly failure: Refusal | null;
};

/** A file made by the background: shown as a document, or saved. */
export function usePaper(): Paper {
  const client = useClient();
  const [document, setDocument] = useState<PdfDocument | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refusal | null>(null);

  const fetchFile = useCallback(
    async (read: ReadFile, use: (file: FileLike, bytes: Uint8Array<ArrayBuffer>) => void) => {
      setBusy(true);
      setFailure(null);
      try {
        const file = await read(client);
        use(file, new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        setFailure(failureOf(error));
      } finally {
        setBusy(false);
      }
    },
    [client],
  );
  return {
    document,
    busy,
    failure,
    show: (title, read) => void fetchFile(read, (file, bytes) => setDocument({ title, fileName: file.name, bytes })),
    save: (read) =>
      void fetchFile(read, (file, bytes) => {
        const url = URL.createObjectURL(new Blob([bytes], { type: file.type }));
        saveBytes({ url, name: file.name });
        URL.revokeObjectURL(url);
      }),
    close: () => setDocument(null),
  };
}
