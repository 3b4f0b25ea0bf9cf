import { parseIsoDate, type IsoDate } from '#shared/calendar/date.ts';
import { SEN_MAX, ZERO, add, sen, subtract, type Sen } from '#shared/money/sen.ts';
import type { Collector } from './collector.ts';
import type { ImportCode } from './messages.ts';
import { readPlainAmount } from './plain-amount.ts';
import { LINES_PER_ENTRY_MAX, REF_LENGTH_MAX, TEXT_LENGTH_MAX, type JournalEntryRow, type JournalLineRow, type Params } from './rows.ts';

/** Says what is wrong with the entry being read, and in which column. */
export type Complain = (column: string, code: ImportCode, params?: Params) => void;

const LARGEST = sen(SEN_MAX);

/**
 * What is true of every entry, whatever file it came from: between two and `LINES_PER_ENTRY_MAX` lines with an amount,
 * debits equal to credits, a sum that fits. Lines of zero on both sides are dropped and reported.
 * Refusals: `importJournal.tooFewLines`, `importJournal.tooManyLines`, `importAmount.tooLarge`, `importJournal.unbalanced`.
 */
export function balancedLines(
  lines: readonly JournalLineRow[],
  complain: Complain,
  reportZero: (line: JournalLineRow) => void,
): readonly JournalLineRow[] | null {
  if (lines.length > LINES_PER_ENTRY_MAX) {
    complain('lines', 'importJournal.tooManyLines', { count: lines.length, max: LINES_PER_ENTRY_MAX });
    return null;
  }
  let debitSen: Sen = ZERO;
  let creditSen: Sen = ZERO;
  let zeroLines = 0;
  for (const line of lines) {
    if (line.debitSen > subtract(LARGEST, debitSen) || line.creditSen > subtract(LARGEST, creditSen)) {
      complain('lines', 'importAmount.tooLarge', { value: '' });
      return null;
    }
    debitSen = add(debitSen, line.debitSen);
    creditSen = add(creditSen, line.creditSen);
    if (line.debitSen === 0 && line.creditSen === 0) zeroLines += 1;
  }
  if (lines.length - zeroLines < 2) {
    complain('lines', 'importJournal.tooFewLines', { count: lines.length - zeroLines });
    return null;
  }
  if (debitSen !== creditSen) {
    complain('lines', 'importJournal.unbalanced', { debitSen, creditSen });
    return null;
  }
  if (zeroLines === 0) return lines;
  return lines.filter((line) => {
    const isZero = line.debitSen === 0 && line.creditSen === 0;
    if (isZero) reportZero(line);
    return !isZero;
  });
}

/** Reads neutral entries of one file one after the other; remembers the references and the unknown keys it has seen. */
export function createEntryReader(collector: Collector): (value: unknown, rowNumber: number, complain: Complain) => JournalEntryRow | null {
  const rowOfRef = new Map<string, number>();
  const unknownKeys = new Set<string>();
  // A journal has few different days; only right ones are kept, so the map stays small.
  const dates = new Map<string, IsoDate>();

  function readDate(value: unknown): IsoDate | null {
    if (typeof value !== 'string') return null;
    const known = dates.get(value);
    if (known !== undefined) return known;
    const date = parseIsoDate(value);
    if (date !== null) dates.set(value, date);
    return date;
  }

  function reportUnknownKeys(record: Readonly<Record<string, unknown>>, known: readonly string[], rowNumber: number): void {
    // Nearly every object has known keys only: counting them is several times faster than looking each one up.
    let expected = 0;
    for (const key of known) if (record[key] !== undefined) expected += 1;
    let count = 0;
    for (const _key in record) count += 1;
    if (count === expected) return;
    for (const key in record) {
      if (known.includes(key) || unknownKeys.has(key)) continue;
      unknownKeys.add(key);
      collector.finding(rowNumber, 'importJournal.unknownKey', { key });
    }
  }

  return (value, rowNumber, complain) => {
    if (!isRecord(value)) {
      complain('', 'importRow.notObject');
      return null;
    }
    reportUnknownKeys(value, ENTRY_KEYS, rowNumber);
    const date = readDate(value['date']);
    if (date === null) complain('date', 'importDate.invalid', { value: shown(value['date']) });
    const ref = readRef(value['ref'], complain);
    const memo = readOptionalText(value['memo'], 'memo', complain);
    const unit = readOptionalText(value['unit'], 'unit', complain);
    const memberNumber = readOptionalText(value['member'], 'member', complain);
    const rawLines = value['lines'];
    if (!Array.isArray(rawLines)) {
      complain('lines', 'importJournal.linesMissing');
      return null;
    }
    const lines: JournalLineRow[] = [];
    let allRead = true;
    for (const rawLine of rawLines) {
      if (isRecord(rawLine)) reportUnknownKeys(rawLine, LINE_KEYS, rowNumber);
      const line = readLine(rawLine, complain);
      if (line === null) allRead = false;
      else lines.push(line);
    }
    if (ref !== null) {
      const earlier = rowOfRef.get(ref);
      if (earlier !== undefined) {
        complain('ref', 'importRef.duplicate', { ref, earlierRow: earlier });
        return null;
      }
      rowOfRef.set(ref, rowNumber);
    }
    if (!allRead) return null;
    const kept = balancedLines(lines, complain, (line) =>
      collector.finding(rowNumber, 'importJournal.zeroLineDropped', { ref: ref ?? '', account: line.accountCode }),
    );
    if (kept === null || date === null || ref === null || memo === undefined || unit === undefined || memberNumber === undefined) return null;
    return { date, ref, memo: memo ?? '', unit, memberNumber, lines: kept };
  };
}

const ENTRY_KEYS = ['date', 'ref', 'memo', 'unit', 'member', 'lines'] as const;
const LINE_KEYS = ['account', 'debit', 'credit'] as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);
}

function readRef(value: unknown, complain: Complain): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '') {
    complain('ref', 'importRef.missing');
    return null;
  }
  if (text.length > REF_LENGTH_MAX) {
    complain('ref', 'importText.tooLong', { max: REF_LENGTH_MAX });
    return null;
  }
  return text;
}

/** Undefined when it is not a text that can be kept; the complaint has been made. */
function readOptionalText(value: unknown, column: string, complain: Complain): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') {
    complain(column, 'importText.invalid', { value: shown(value) });
    return undefined;
  }
  if (text.length > TEXT_LENGTH_MAX) {
    complain(column, 'importText.tooLong', { max: TEXT_LENGTH_MAX });
    return undefined;
  }
  return text;
}

function readLine(value: unknown, complain: Complain): JournalLineRow | null {
  if (!isRecord(value)) {
    complain('lines', 'importJournal.lineInvalid');
    return null;
  }
  const rawAccount = value['account'];
  const accountCode = typeof rawAccount === 'number' ? String(rawAccount) : rawAccount;
  if (typeof accountCode !== 'string' || accountCode.trim() === '' || accountCode.length > REF_LENGTH_MAX) {
    complain('account', 'importAccount.missing');
    return null;
  }
  return readSides({ accountCode, debit: value['debit'], credit: value['credit'] }, complain);
}

/** Both sides of a line of the neutral formats. Refusals: those of `readPlainAmount`, then `importJournal.bothSides`. */
export function readSides(
  line: { readonly accountCode: string; readonly debit: unknown; readonly credit: unknown },
  complain: Complain,
): JournalLineRow | null {
  const debitSen = readPlainAmount(line.debit);
  const creditSen = readPlainAmount(line.credit);
  if (typeof debitSen === 'string') {
    complain('debit', debitSen, { value: shown(line.debit) });
    return null;
  }
  if (typeof creditSen === 'string') {
    complain('credit', creditSen, { value: shown(line.credit) });
    return null;
  }
  if (debitSen !== 0 && creditSen !== 0) {
    complain('lines', 'importJournal.bothSides', { account: line.accountCode });
    return null;
  }
  return { accountCode: line.accountCode, debitSen, creditSen };
}
