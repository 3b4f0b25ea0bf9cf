const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const COMMENT_BYTES_MAX = 65_535;
/** In place of a size this says that the real one is in a ZIP64 record, which no spreadsheet of ours needs. */
const SIZE_ELSEWHERE = 0xffffffff;

/**
 * The bytes that a ZIP says it unpacks to, from its directory, so that a small file cannot fill the memory.
 * Null when there is no readable directory. Source: PKWARE APPNOTE 4.3.12 and 4.3.16.
 */
export function unpackedZipBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (offset + ENTRY_BYTES > view.byteLength || view.getUint32(offset, true) !== ENTRY_SIGNATURE) return null;
    const size = view.getUint32(offset + 24, true);
    if (size === SIZE_ELSEWHERE) return null;
    unpacked += size;
    offset += ENTRY_BYTES + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return unpacked;
}

/** The record that ends a ZIP stands before a comment of any length, so it is looked for from the back. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let offset = last; offset >= 0 && offset >= last - COMMENT_BYTES_MAX; offset -= 1) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  return null;
}
