import type { AccountType, NormalSide } from '#shared/domain/account/account.ts';
import type { Collector } from './collector.ts';
import type { FieldReader } from './field-reader.ts';
import type { AccountRow } from './rows.ts';

/** The usual first digit of Indonesian charts, for files that do not say the type. */
const TYPE_OF_FIRST_DIGIT: Readonly<Record<string, AccountType>> = {
  '1': 'asset', '2': 'liability', '3': 'equity', '4': 'income', '5': 'expense', '6': 'expense', '7': 'income', '8': 'expense',
};
/** Words of the neutral format and of charts in use; a profile may add its own. */
const TYPE_WORDS: Readonly<Record<string, AccountType>> = {
  asset: 'asset', aset: 'asset', aktiva: 'asset', harta: 'asset',
  liability: 'liability', kewajiban: 'liability', liabilitas: 'liability', utang: 'liability', hutang: 'liability',
  equity: 'equity', ekuitas: 'equity', modal: 'equity',
  income: 'income', pendapatan: 'income', penghasilan: 'income',
  expense: 'expense', beban: 'expense', biaya: 'expense',
};
const NORMAL_WORDS: Readonly<Record<string, NormalSide>> = {
  debit: 'debit', debet: 'debit', d: 'debit', credit: 'credit', kredit: 'credit', k: 'credit', c: 'credit',
};
const NORMAL_OF_TYPE: Readonly<Record<AccountType, NormalSide>> = {
  asset: 'debit', expense: 'debit', liability: 'credit', equity: 'credit', income: 'credit',
};

/**
 * Reads accounts. A missing type follows from the first digit of the code, a missing normal side from the type, a missing
 * parent from the code: "1.1.3.4" lies under the nearest of "1.1.3", "1.1", "1" that the file has.
 */
export function applyAccounts(readers: Iterable<FieldReader>, collector: Collector, hasParentColumn: boolean): readonly AccountRow[] {
  const rowOfCode = new Map<string, number>();
  const drafts: { readonly row: Omit<AccountRow, 'parentCode'>; readonly parent: string | null; readonly reader: FieldReader }[] = [];
  for (const reader of readers) {
    const code = reader.requiredText('code', 'importAccount.codeMissing');
    const name = reader.requiredText('name', 'importAccount.nameMissing').replace(/\s+/g, ' ');
    const type = readType(reader, code);
    const normal = readNormal(reader, type);
    const earlierRow = rowOfCode.get(code);
    if (earlierRow !== undefined) reader.complain('code', 'importAccount.duplicate', { code, earlierRow });
    if (reader.refused() || type === null || normal === null) continue;
    rowOfCode.set(code, reader.rowNumber);
    if (normal !== NORMAL_OF_TYPE[type]) collector.finding(reader.rowNumber, 'importAccount.contra', { code, name });
    drafts.push({ row: { code, name, type, normal }, parent: reader.optionalText('parent'), reader });
  }
  const rows: AccountRow[] = [];
  for (const { row, parent, reader } of drafts) {
    const parentCode = hasParentColumn ? parent : nearestParent(row.code, rowOfCode);
    if (parentCode !== null && (parentCode === row.code || !rowOfCode.has(parentCode))) {
      reader.complain('parent', 'importAccount.parentUnknown', { code: row.code, parent: parentCode });
      continue;
    }
    rows.push({ ...row, parentCode });
  }
  return withoutCircles(rows, drafts.map((draft) => draft.reader));
}

function readType(reader: FieldReader, code: string): AccountType | null {
  const text = reader.text('type').toLowerCase();
  const type = text === '' ? TYPE_OF_FIRST_DIGIT[code.charAt(0)] : TYPE_WORDS[text];
  if (type !== undefined) return type;
  reader.complain('type', text === '' ? 'importAccount.typeMissing' : 'importAccount.typeUnknown', { value: text });
  return null;
}

function readNormal(reader: FieldReader, type: AccountType | null): NormalSide | null {
  const text = reader.text('normal').toLowerCase();
  if (text === '') return type === null ? null : NORMAL_OF_TYPE[type];
  const normal = NORMAL_WORDS[text];
  if (normal !== undefined) return normal;
  reader.complain('normal', 'importAccount.normalUnknown', { value: text });
  return null;
}

function nearestParent(code: string, known: ReadonlyMap<string, number>): string | null {
  for (let end = code.lastIndexOf('.'); end > 0; end = code.lastIndexOf('.', end - 1)) {
    const parent = code.slice(0, end);
    if (known.has(parent)) return parent;
  }
  return null;
}

/** Leaves out accounts that lie, by way of their parents, under themselves. */
function withoutCircles(rows: readonly AccountRow[], readers: readonly FieldReader[]): readonly AccountRow[] {
  const parentOf = new Map(rows.map((row) => [row.code, row.parentCode]));
  const readerOf = new Map(readers.map((reader) => [reader.text('code'), reader]));
  return rows.filter((row) => {
    const seen = new Set<string>([row.code]);
    for (let parent = row.parentCode; parent !== null; parent = parentOf.get(parent) ?? null) {
      if (seen.has(parent)) {
        readerOf.get(row.code)?.complain('parent', 'importAccount.parentCircle', { code: row.code });
        return false;
      }
      seen.add(parent);
    }
    return true;
  });
}
