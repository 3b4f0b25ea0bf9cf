import type { FileLike } from '#shared/contract/schema.ts';
import { saveBytes } from '../ui/document/pdf-viewer.ts';

const RELEASE_MILLISECONDS = 60_000;

/** Hands a file of the background to the user's downloads under its own name. */
export async function saveFile(file: FileLike): Promise<void> {
  const url = URL.createObjectURL(new Blob([await file.arrayBuffer()], { type: file.type }));
  saveBytes({ url, name: file.name });
  // The browser reads the address after this turn; a download of minutes would still have its bytes.
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_MILLISECONDS);
}
