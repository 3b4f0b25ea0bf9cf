import { encodeConfig } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { attachmentClass } from '../bundle/attachment.ts';
import type { ReadableBook } from '../store/database.ts';
import type { Writer } from './write.ts';

/**
 * Settings of the book: JSON values under a key, each change an event. Values may hold names and free text, so they
 * travel as detached payloads (sync.md 1.8). The shape of each key is known to the use case that owns it.
 */
export function readSetting<T>(book: ReadableBook, key: string): T | null {
  const row = book.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', key);
  // Written by `writeSetting` of the same key's owner, in this program's own format.
  return row === undefined ? null : (JSON.parse(row.value) as T);
}

export function settingsUnder<T>(book: ReadableBook, prefix: string): readonly { readonly key: string; readonly value: T }[] {
  return book
    .all<{ key: string; value: string }>('SELECT key, value FROM setting WHERE key >= ? AND key < ? ORDER BY key', prefix, `${prefix}\uffff`)
    // As above.
    .map((row) => ({ key: row.key, value: JSON.parse(row.value) as T }));
}

export function writeSetting(writer: Writer, key: string, value: unknown): void {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  writer.append(EVENT_KIND.configSet, encodeConfig(key), [{ class: attachmentClass.voucherNote, bytes }]);
}
