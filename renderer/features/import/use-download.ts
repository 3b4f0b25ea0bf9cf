import { useCallback, useState } from 'react';
import type { FileLike } from '#shared/contract/schema.ts';
import { failureOf, useClient, type Refusal } from '../../boot/client.tsx';
import type { BackgroundClient } from '../../boot/connect.ts';
import { saveFile } from '../../boot/save-file.ts';

/** A file made by the background on request, handed to the downloads of the user. */
export function useDownload(): { readonly save: (read: (client: BackgroundClient) => Promise<FileLike>) => void; readonly busy: boolean; readonly failure: Refusal | null } {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refusal | null>(null);
  const fetchFile = useCallback(
    async (read: (asked: BackgroundClient) => Promise<FileLike>) => {
      setBusy(true);
      setFailure(null);
      try {
        await saveFile(await read(client));
      } catch (error) {
        setFailure(failureOf(error));
      } finally {
        setBusy(false);
      }
    },
    [client],
  );
  return { save: (read) => void fetchFile(read), busy, failure };
}
