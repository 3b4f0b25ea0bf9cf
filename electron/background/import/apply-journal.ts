import type { IsoDate } from '#shared/calendar/date.ts';
import { ZERO, type Sen } from '#shared/money/sen.ts';
import type { Collector } from './collector.ts';
import { balancedLines } from './entry.ts';
import type { FieldReader } from './field-reader.ts';
import type { JournalEntryRow, JournalLineRow } from './rows.ts';
import { cellText } from './table.ts';

type Group = {
  readonly first: FieldReader;
  readonly ref: string;
  readonly date: IsoDate | null;
  readonly memo: string;
  readonly unit: string | null;
  readonly memberNumber: string | null;
  /** Each line with its row in the file, in file order. */
  readonly rowOfLine: Map<JournalLineRow, number>;
  refused: boolean;
};

/**
 * Reads a journal with one line a row; rows with the same reference make one entry, wherever they stand in the file.
 * The entry takes date, memo, unit and member of its first row; another date in a later row is refused, an empty one is not.
 * An entry with a refused row is not imported at all.
 */
export function applyJournal(readers: Iterable<FieldReader>, collector: Collector): readonly JournalEntryRow[] {
  const groups = new Map<string, Group>();
  for (const reader of readers) {
    const ref = reader.requiredText('ref', 'importRef.missing');
    if (ref === '') continue;
    const group = groups.get(ref);
    if (group === undefined) groups.set(ref, openGroup(reader, ref));
    else addToGroup(group, reader);
  }
  const entries: JournalEntryRow[] = [];
  for (const group of groups.values()) {
    const entry = closeGroup(group, collector);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function openGroup(reader: FieldReader, ref: string): Group {
  const date = reader.requiredDate('date');
  const line = readJournalLine(reader);
  return {
    first: reader,
    ref,
    date,
    memo: reader.text('memo'),
    unit: reader.optionalText('unit'),
    memberNumber: reader.optionalText('member'),
    rowOfLine: new Map(line === null ? [] : [[line, reader.rowNumber]]),
    refused: reader.refused(),
  };
}

function addToGroup(group: Group, reader: FieldReader): void {
  const date = cellText(reader.raw('date')) === '' ? group.date : reader.optionalDate('date');
  if (date !== group.date && !reader.refused()) reader.complain('date', 'importJournal.datesDiffer', { ref: group.ref, date: group.date ?? '' });
  const unit = reader.optionalText('unit');
  if (unit !== null && unit !== group.unit) reader.complain('unit', 'importJournal.unitsDiffer', { ref: group.ref });
  const memberNumber = reader.optionalText('member');
  if (memberNumber !== null && memberNumber !== group.memberNumber) reader.complain('member', 'importJournal.membersDiffer', { ref: group.ref });
  const line = readJournalLine(reader);
  if (line !== null) group.rowOfLine.set(line, reader.rowNumber);
  group.refused ||= reader.refused();
}

function closeGroup(group: Group, collector: Collector): JournalEntryRow | null {
  const { first, ref, date, memo, unit, memberNumber } = group;
  if (group.refused || date === null) return null;
  const lines = balancedLines(
    [...group.rowOfLine.keys()],
    (_column, code, params) => first.complain('', code, { ref, ...params }),
    (line) => collector.finding(group.rowOfLine.get(line) ?? first.rowNumber, 'importJournal.zeroLineDropped', { ref, account: line.accountCode }),
  );
  return lines === null ? null : { date, ref, memo, unit, memberNumber, lines };
}

function readJournalLine(reader: FieldReader): JournalLineRow | null {
  const accountCode = reader.requiredText('account', 'importAccount.missing');
  const sides = cellText(reader.raw('side')) === '' ? readDebitCredit(reader) : readSideAmount(reader);
  if (accountCode === '' || sides === null) return null;
  return { accountCode, ...sides };
}

type Sides = { readonly debitSen: Sen; readonly creditSen: Sen };

function readDebitCredit(reader: FieldReader): Sides | null {
  const debitSen = cellText(reader.raw('debit')) === '' ? ZERO : reader.amount('debit');
  const creditSen = cellText(reader.raw('credit')) === '' ? ZERO : reader.amount('credit');
  if (debitSen === null || creditSen === null) return null;
  if (debitSen < 0 || creditSen < 0) {
    const field = debitSen < 0 ? 'debit' : 'credit';
    reader.complain(field, 'importAmount.negative', { value: cellText(reader.raw(field)) });
    return null;
  }
  if (debitSen !== 0 && creditSen !== 0) {
    reader.complain('', 'importJournal.bothSides', { account: reader.text('account') });
    return null;
  }
  return { debitSen, creditSen };
}

const SIDE_WORDS: Readonly<Record<string, 'debit' | 'credit'>> = {
  debit: 'debit', debet: 'debit', d: 'debit', credit: 'credit', kredit: 'credit', k: 'credit', c: 'credit',
};

function readSideAmount(reader: FieldReader): Sides | null {
  const word = reader.text('side').toLowerCase();
  const side = SIDE_WORDS[word];
  const amountSen = reader.amount('amount');
  if (side === undefined) reader.complain('side', 'importValue.unknown', { value: word });
  if (side === undefined || amountSen === null) return null;
  if (amountSen < 0) {
    reader.complain('amount', 'importAmount.negative', { value: cellText(reader.raw('amount')) });
    return null;
  }
  return side === 'debit' ? { debitSen: amountSen, creditSen: ZERO } : { debitSen: ZERO, creditSen: amountSen };
}
