import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readJournalNdjson, readJournalNdjsonStream, type JournalBatch } from '../../../electron/background/import/read-journal-ndjson.ts';
import { LINE_BYTES_MAX, ROW_ERRORS_MAX, type JournalEntryRow, type RowError } from '../../../electron/background/import/rows.ts';
import { generateNeutral } from '../../support/generate-neutral.ts';

const encoder = new TextEncoder();

function readAll(text: string | Uint8Array, batchEntries?: number): { entries: JournalEntryRow[]; errors: RowError[]; batches: JournalBatch[] } {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const batches = [...readJournalNdjson(bytes, batchEntries)];
  return { entries: batches.flatMap((batch) => [...batch.entries]), errors: batches.flatMap((batch) => [...batch.errors]), batches };
}

function entryLine(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    date: '2025-03-14', ref: 'KM-17', memo: 'Setoran', unit: 'USP', member: 'A-0012',
    lines: [{ account: '1101', debit: '250000' }, { account: '2101', credit: '250000.00' }],
    ...changes,
  });
}

describe('a journal of one JSON object a line', () => {
  test('reads the example of the neutral format', () => {
    expect(readAll(entryLine()).entries).toEqual([{
      date: '2025-03-14', ref: 'KM-17', memo: 'Setoran', unit: 'USP', memberNumber: 'A-0012',
      lines: [
        { accountCode: '1101', debitSen: 25_000_000, creditSen: 0 },
        { accountCode: '2101', debitSen: 0, creditSen: 25_000_000 },
      ],
    }]);
  });

  test.each([
    ['a byte order mark and Windows line ends', `\uFEFF${entryLine()}\r\n\r\n${entryLine({ ref: 'KM-18' })}\r\n`, 2],
    ['no line end at the end', `${entryLine()}\n${entryLine({ ref: 'KM-18' })}`, 2],
    ['unit, member and memo absent or null', entryLine({ unit: undefined, member: null, memo: undefined }), 1],
    ['a zero side present in every way', entryLine({ lines: [{ account: '1', debit: 5, credit: '0' }, { account: '2', debit: '0.00', credit: 5.0 }] }), 1],
    ['a zero side null or empty', entryLine({ lines: [{ account: '1', debit: '0.5', credit: null }, { account: '2', debit: '', credit: 0.5 }] }), 1],
    ['decimals beyond two that are zero', entryLine({ lines: [{ account: '1', debit: '7.5000' }, { account: '2', credit: '7.50' }] }), 1],
    ['account codes as numbers', entryLine({ lines: [{ account: 1101, debit: 1 }, { account: 2101, credit: 1 }] }), 1],
    ['an empty file', '', 0],
  ])('accepts %s', (_name, text, count) => {
    const { entries, errors } = readAll(text);
    expect({ count: entries.length, errors }).toEqual({ count, errors: [] });
  });

  const twoLines = (debit: unknown, credit: unknown = debit): unknown => [{ account: '1', debit }, { account: '2', credit }];
  test.each([
    ['importRow.notJson', '{"date": '],
    ['importRow.notObject', '[1]'],
    ['importRow.notObject', '7'],
    ['importDate.invalid', entryLine({ date: '2025-02-29' })],
    ['importDate.invalid', entryLine({ date: '14/03/2025' })],
    ['importDate.invalid', entryLine({ date: undefined })],
    ['importRef.missing', entryLine({ ref: ' ' })],
    ['importRef.missing', entryLine({ ref: undefined })],
    ['importText.tooLong', entryLine({ memo: 'x'.repeat(1_001) })],
    ['importText.invalid', entryLine({ member: { id: 1 } })],
    ['importJournal.linesMissing', entryLine({ lines: undefined })],
    ['importJournal.lineInvalid', entryLine({ lines: [1, 2] })],
    ['importAccount.missing', entryLine({ lines: [{ debit: '1' }, { account: '2', credit: '1' }] })],
    ['importAmount.invalid', entryLine({ lines: twoLines('1.000.000') })],
    ['importAmount.invalid', entryLine({ lines: twoLines('1,5') })],
    ['importAmount.invalid', entryLine({ lines: twoLines('.5') })],
    ['importAmount.invalid', entryLine({ lines: twoLines('5.') })],
    ['importAmount.invalid', entryLine({ lines: twoLines('1e3') })],
    ['importAmount.invalid', entryLine({ lines: twoLines(true) })],
    ['importAmount.negative', entryLine({ lines: twoLines('-5') })],
    ['importAmount.negative', entryLine({ lines: twoLines(-5) })],
    ['importAmount.fraction', entryLine({ lines: twoLines('0.005') })],
    ['importAmount.fraction', entryLine({ lines: twoLines(0.005) })],
    ['importAmount.tooLarge', entryLine({ lines: twoLines('90071992547410.00') })],
    ['importAmount.tooLarge', entryLine({ lines: twoLines('9'.repeat(400)) })],
    ['importAmount.tooLarge', entryLine({ lines: twoLines(1e20) })],
    ['importAmount.tooLarge', entryLine({ lines: [{ account: '1', debit: '90071992547409.91' }, { account: '2', debit: '0.01' }, { account: '3', credit: '1' }] })],
    ['importJournal.bothSides', entryLine({ lines: [{ account: '1', debit: '5', credit: '5' }, { account: '2', credit: '5' }] })],
    ['importJournal.tooFewLines', entryLine({ lines: [] })],
    ['importJournal.tooFewLines', entryLine({ lines: [{ account: '1', debit: '0' }, { account: '2', credit: '0' }] })],
    ['importJournal.tooManyLines', entryLine({ lines: Array.from({ length: 1_001 }, () => ({ account: '1', debit: 1 })) })],
    ['importJournal.unbalanced', entryLine({ lines: twoLines('250000', '250000.01') })],
    ['importRow.tooLong', `{"memo":"${'x'.repeat(LINE_BYTES_MAX)}"}`],
  ])('refuses with %s and reads on: %.60s', (code, line) => {
    const { entries, errors } = readAll(`${entryLine({ ref: 'before' })}\n${line}\n${entryLine({ ref: 'after' })}\n`);
    expect(entries.map((entry) => entry.ref)).toEqual(['before', 'after']);
    // Both lines of an entry may carry the same mistake; each is told.
    expect(new Set(errors.map((error) => `${error.rowNumber} ${error.code}`))).toEqual(new Set([`2 ${code}`]));
  });

  test('refuses the second use of a reference and names the first', () => {
    const { entries, errors } = readAll(`${entryLine()}\n${entryLine()}\n`);
    expect(entries).toHaveLength(1);
    expect(errors).toEqual([{ rowNumber: 2, column: 'ref', code: 'importRef.duplicate', params: { ref: 'KM-17', earlierRow: 1 }, cells: [entryLine()] }]);
  });

  test('refuses bytes that are not UTF-8', () => {
    const bytes = encoder.encode(entryLine());
    bytes[bytes.indexOf(0x53)] = 0xff;
    expect(readAll(bytes).errors.map((error) => error.code)).toEqual(['importRow.notUtf8']);
  });

  test('reports an unknown key once, and each zero line that it leaves out', () => {
    const line = (ref: string): string => entryLine({ ref, unti: 'USP', lines: [{ account: '1', debit: 1 }, { account: '2', credit: 1 }, { account: '3', debit: 0 }] });
    const { entries, batches } = readAll(`${line('a')}\n${line('b')}\n`);
    expect(entries.map((entry) => entry.lines.length)).toEqual([2, 2]);
    expect(batches.flatMap((batch) => batch.findings).map((finding) => [finding.rowNumber, finding.code])).toEqual([
      [1, 'importJournal.unknownKey'], [1, 'importJournal.zeroLineDropped'], [2, 'importJournal.zeroLineDropped'],
    ]);
  });

  test('keeps the first errors up to the limit and counts them all', () => {
    const { errors, batches } = readAll('x\n'.repeat(ROW_ERRORS_MAX + 5));
    expect([errors.length, batches.at(-1)?.errorCount]).toEqual([ROW_ERRORS_MAX, ROW_ERRORS_MAX + 5]);
  });

  test('gives the balances that the generator added up by itself, in batches', () => {
    const books = generateNeutral({ seed: 20_250_314, entryCount: 12_345 });
    const { entries, errors, batches } = readAll(books.journalNdjson, 1_000);
    const balances = new Map<string, bigint>();
    for (const { lines } of entries) {
      for (const line of lines) balances.set(line.accountCode, (balances.get(line.accountCode) ?? 0n) + BigInt(line.debitSen) - BigInt(line.creditSen));
    }
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(12_345);
    expect(batches.map((batch) => batch.entries.length)).toEqual([...Array.from({ length: 12 }, () => 1_000), 345]);
    expect(new Map([...balances].sort())).toEqual(new Map([...books.balanceSenOfAccount].sort()));
  });

  test('reads the same however the bytes are cut', async () => {
    const text = `${entryLine()}\nnot json\n\n${entryLine({ ref: 'é–', memo: 'Café' })}\n${entryLine({ ref: 'last' })}`;
    const bytes = encoder.encode(text);
    const whole = readAll(text);
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 30 }), async (cuts) => {
      const edges = [0, ...cuts.sort((left, right) => left - right), bytes.length];
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let index = 1; index < edges.length; index += 1) yield bytes.slice(edges[index - 1], edges[index]);
      }
      const entries: JournalEntryRow[] = [];
      const errors: RowError[] = [];
      for await (const batch of readJournalNdjsonStream(chunks(), 2)) {
        entries.push(...batch.entries);
        errors.push(...batch.errors);
      }
      expect({ entries, errors }).toEqual({ entries: whole.entries, errors: whole.errors });
    }));
  });

  test('decoding inverts encoding', () => {
    const amount = fc.integer({ min: 1, max: 9_007_199_254_740 });
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '');
    const entry = fc.record({ ref: text, memo: text, account: text, contra: text, amount });
    fc.assert(fc.property(fc.uniqueArray(entry, { selector: (one) => one.ref, maxLength: 20 }), (list) => {
      const written = list.map((one) => JSON.stringify({
        date: '2025-12-31', ref: one.ref, memo: one.memo,
        lines: [
          { account: one.account, debit: `${Math.floor(one.amount / 100)}.${String(one.amount % 100).padStart(2, '0')}` },
          { account: one.contra, credit: one.amount / 100 },
        ],
      })).join('\n');
      const { entries, errors } = readAll(written);
      expect(errors).toEqual([]);
      expect(entries.map(({ ref, memo, lines }) => ({ ref, memo, lines }))).toEqual(list.map((one) => ({
        ref: one.ref, memo: one.memo,
        lines: [
          { accountCode: one.account, debitSen: one.amount, creditSen: 0 },
          { accountCode: one.contra, debitSen: 0, creditSen: one.amount },
        ],
      })));
    }));
  });
});
