import { Buffer, isUtf8 } from 'node:buffer';
import { createCollector, type Collector } from './collector.ts';
import { createEntryReader, type Complain } from './entry.ts';
import { BATCH_ENTRIES, LINE_BYTES_MAX, type Finding, type JournalEntryRow, type RowError } from './rows.ts';

/** Up to `BATCH_ENTRIES` entries in file order with what was found on the way; the counts run from the beginning of the file. */
export type JournalBatch = {
  readonly entries: readonly JournalEntryRow[];
  readonly errors: readonly RowError[];
  readonly findings: readonly Finding[];
  readonly errorCount: number;
  readonly findingCount: number;
};

const NEWLINE = 10;
const BYTE_ORDER_MARK = '\uFEFF';
/** Characters of a bad line that go back to the user in the file of errors. */
const SHOWN_LENGTH_MAX = 2_000;
/** Bytes handed over at a time when the whole file is in memory. */
const SLICE_BYTES = 1024 * 1024;

/** Reads a journal of one JSON object a line that is in memory. The last batch may be empty of entries. */
export function* readJournalNdjson(bytes: Uint8Array, batchEntries: number = BATCH_ENTRIES): Generator<JournalBatch> {
  const reader = createReader(batchEntries);
  for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
    yield* reader.push(bytes.subarray(start, start + SLICE_BYTES));
  }
  yield reader.finish();
}

/** The same from a stream: at any time one chunk, one line and one batch are in memory, and the references seen. */
export async function* readJournalNdjsonStream(
  chunks: AsyncIterable<Uint8Array>,
  batchEntries: number = BATCH_ENTRIES,
): AsyncGenerator<JournalBatch> {
  const reader = createReader(batchEntries);
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield reader.finish();
}

function createReader(batchEntries: number): {
  readonly push: (chunk: Uint8Array) => Generator<JournalBatch>;
  readonly finish: () => JournalBatch;
} {
  const collector = createCollector();
  const readLine = createLineReader(collector);
  let entries: JournalEntryRow[] = [];
  let rest: Buffer[] = [];
  let restBytes = 0;
  let tooLong = false;
  let rowNumber = 0;

  function batch(): JournalBatch {
    const full = { entries, ...collector.take() };
    entries = [];
    return full;
  }

  function keepRest(part: Buffer): void {
    restBytes += part.length;
    tooLong ||= restBytes > LINE_BYTES_MAX;
    // What is too long is only counted, so that a file without line ends cannot fill the memory.
    if (tooLong) rest = [];
    else if (part.length > 0) rest.push(Buffer.from(part));
  }

  function line(bytes: Buffer): void {
    rowNumber += 1;
    if (tooLong || bytes.length > LINE_BYTES_MAX) {
      collector.error({ rowNumber, column: '', code: 'importRow.tooLong', params: { max: LINE_BYTES_MAX }, cells: [] });
      return;
    }
    const entry = readLine(bytes, rowNumber);
    if (entry !== null) entries.push(entry);
  }

  function* push(chunk: Uint8Array): Generator<JournalBatch> {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
      const part = buffer.subarray(start, end);
      if (restBytes === 0) {
        line(part);
      } else {
        keepRest(part);
        line(rest.length === 1 ? rest[0] ?? part : Buffer.concat(rest));
        rest = [];
        restBytes = 0;
        tooLong = false;
      }
      start = end + 1;
      if (entries.length >= batchEntries) yield batch();
    }
    keepRest(buffer.subarray(start));
  }

  return {
    push,
    finish: () => {
      if (restBytes > 0) line(Buffer.concat(rest));
      return batch();
    },
  };
}

function createLineReader(collector: Collector): (bytes: Buffer, rowNumber: number) => JournalEntryRow | null {
  const readEntry = createEntryReader(collector);
  let currentRow = 0;
  let currentText = '';
  let complained = false;
  const complain: Complain = (column, code, params = {}) => {
    complained = true;
    collector.error({ rowNumber: currentRow, column, code, params, cells: [currentText.slice(0, SHOWN_LENGTH_MAX)] });
  };

  return (bytes, rowNumber) => {
    currentRow = rowNumber;
    complained = false;
    let text = bytes.toString('utf8');
    if (rowNumber === 1 && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(1);
    currentText = text;
    if (!text.startsWith('{') && text.trim() === '') return null;
    if (!isUtf8(bytes)) {
      complain('', 'importRow.notUtf8');
      return null;
    }
    const parsed = parseJson(text);
    if (!parsed.ok) {
      complain('', 'importRow.notJson');
      return null;
    }
    const entry = readEntry(parsed.value, rowNumber, complain);
    return complained ? null : entry;
  };
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    // JSON.parse has no other way to say that a text is not JSON.
    return { ok: false };
  }
}
