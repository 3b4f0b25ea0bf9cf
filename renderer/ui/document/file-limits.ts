import { groupThousands } from '#shared/money/format.ts';
import type { UiTextKey } from '../text/ui-text.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;

type FileRefusal = { readonly key: UiTextKey; readonly params: Readonly<Record<string, string>> };

/** Why a chosen file is not taken, or null. Endings are compared without regard to capitals; no kinds means any. */
export function refuseFile(
  file: { readonly name: string; readonly size: number },
  limits: { readonly kinds: readonly string[]; readonly sizeBytesMax: number },
): FileRefusal | null {
  const name = file.name.toLowerCase();
  if (limits.kinds.length > 0 && !limits.kinds.some((kind) => name.endsWith(kind.toLowerCase()))) {
    return { key: 'ui.fileWrongKind', params: { name: file.name, kinds: limits.kinds.join(', ') } };
  }
  if (file.size > limits.sizeBytesMax) {
    return { key: 'ui.fileTooLarge', params: { name: file.name, limit: megabytes(limits.sizeBytesMax) } };
  }
  return null;
}

function megabytes(sizeBytes: number): string {
  return `${groupThousands(Math.floor(sizeBytes / BYTES_PER_MEGABYTE))} MB`;
}
