import { negate, type Sen } from '#shared/money/sen.ts';
import type { Collector } from './collector.ts';
import type { FieldReader } from './field-reader.ts';
import type { Profile } from './profile.ts';
import type { SavingsRow } from './rows.ts';
import { cellText } from './table.ts';

const DIRECTION_WORDS: Readonly<Record<string, 'deposit' | 'withdraw'>> = {
  deposit: 'deposit', setor: 'deposit', setoran: 'deposit', masuk: 'deposit', kredit: 'deposit',
  withdraw: 'withdraw', withdrawal: 'withdraw', tarik: 'withdraw', penarikan: 'withdraw', keluar: 'withdraw', debet: 'withdraw',
};

/**
 * Reads savings. A negative amount, or the word for a withdrawal in the direction column, makes the amount negative.
 * A row without a reference gets `baris-N` with its line, so that importing the same file again finds it.
 */
export function applySavings(readers: Iterable<FieldReader>, collector: Collector, profile: Profile): readonly SavingsRow[] {
  const rowOfRef = new Map<string, number>();
  const rowOfContent = new Map<string, number>();
  const assumed = new Set(profile.assumedProducts ?? []);
  const rows: SavingsRow[] = [];
  for (const reader of readers) {
    const ref = reader.optionalText('ref') ?? `baris-${reader.rowNumber}`;
    const date = reader.requiredDate('date');
    const memberNumber = reader.requiredText('member', 'importMember.numberMissing');
    const product = readProduct(reader, profile);
    const amountSen = readSigned(reader);
    const earlierRow = rowOfRef.get(ref);
    if (earlierRow !== undefined) reader.complain('ref', 'importRef.duplicate', { ref, earlierRow });
    if (reader.refused() || date === null || amountSen === null || product === null) continue;
    rowOfRef.set(ref, reader.rowNumber);
    if (assumed.has(cellText(reader.raw('product')))) {
      collector.finding(reader.rowNumber, 'importSavings.productAssumed', { member: memberNumber, value: cellText(reader.raw('product')), product });
    }
    const content = [date, memberNumber, product, amountSen].join('|');
    const same = rowOfContent.get(content);
    if (same !== undefined) collector.finding(reader.rowNumber, 'importSavings.sameAsEarlier', { member: memberNumber, date, amountSen, earlierRow: same });
    else rowOfContent.set(content, reader.rowNumber);
    rows.push({ ref, date, memberNumber, product, amountSen, memo: reader.text('memo') });
  }
  return rows;
}

/** A profile that lists products knows them all; without a list the word of the file is the product's code. */
function readProduct(reader: FieldReader, profile: Profile): string | null {
  const product = reader.requiredText('product', 'importSavings.productMissing');
  if (product === '') return null;
  const known = profile.values.product;
  if (known === undefined || Object.values(known).includes(product)) return product;
  reader.complain('product', 'importSavings.productUnknown', { value: product });
  return null;
}

function readSigned(reader: FieldReader): Sen | null {
  const amountSen = reader.amount('amount');
  if (amountSen === null) return null;
  if (amountSen === 0) {
    reader.complain('amount', 'importSavings.zero');
    return null;
  }
  const word = reader.text('direction').toLowerCase();
  if (word === '') return amountSen;
  const direction = DIRECTION_WORDS[word];
  if (direction === undefined) {
    reader.complain('direction', 'importValue.unknown', { value: word });
    return null;
  }
  if (amountSen < 0) {
    reader.complain('amount', 'importAmount.negative', { value: cellText(reader.raw('amount')) });
    return null;
  }
  return direction === 'withdraw' ? negate(amountSen) : amountSen;
}
