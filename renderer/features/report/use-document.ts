import { useState } from 'react';
import type { FileLike } from '#shared/contract/schema.ts';
import type { BackgroundClient } from '../../boot/connect.ts';
import { useCommand, type Refusal } from '../../boot/client.tsx';
import { saveBytes } from '../../ui/document/pdf-viewer.ts';
import type { PdfDocument } from '../../ui/document/PdfPreview.tsx';

type MakeFile = (client: BackgroundClient) => Promise<FileLike>;

/** Made documents: shown in `PdfPreview` (pass it `document` and `close`) or handed to the user's folder. */
export type DocumentDesk = {
  readonly document: PdfDocument | null;
  readonly show: (make: MakeFile, title: string) => void;
  readonly save: (make: MakeFile) => void;
  readonly close: () => void;
  /** A document is being made. */
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
};

type Errand = { readonly make: MakeFile; readonly title: string | null };

/**
 * Asks the background for a file and shows or saves it. `show(make, title)` opens the preview; `save(make)` downloads under
 * the file's own name. `onClose` runs after the preview was closed.
 */
export function useDocumentDesk(options: { readonly onClose?: () => void } = {}): DocumentDesk {
  const [document, setDocument] = useState<PdfDocument | null>(null);
  const errand = useCommand(fetchFile, {
    onDone: ({ title, file, bytes }) => {
      if (title === null) saveToFolder(file, bytes);
      else setDocument({ title, fileName: file.name, bytes });
    },
  });
  return {
    document,
    show: (make, title) => errand.run({ make, title }),
    save: (make) => errand.run({ make, title: null }),
    close: () => {
      setDocument(null);
      options.onClose?.();
    },
    isBusy: errand.isPending,
    refusal: errand.refusal,
  };
}

async function fetchFile(client: BackgroundClient, { make, title }: Errand) {
  const file = await make(client);
  return { title, file, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const URL_LIFE_MS = 60_000;

function saveToFolder(file: FileLike, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: file.type }));
  saveBytes({ url, name: file.name });
  // The download has begun with the click; the address is kept a while for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFE_MS);
}
