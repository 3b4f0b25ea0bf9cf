import { applyAccounts } from './apply-accounts.ts';
import { applyJournal } from './apply-journal.ts';
import { applyMembers } from './apply-members.ts';
import { applySavings } from './apply-savings.ts';
import { createCollector, type Collector } from './collector.ts';
import { columnsOf, createFieldReaders, normalHeader, secretColumnsOf } from './field-reader.ts';
import { REQUIRED_FIELDS, type ImportField, type Profile } from './profile.ts';
import type { AccountRow, Finding, JournalEntryRow, MemberRow, RowError, SavingsRow } from './rows.ts';
import type { Table } from './table.ts';

export type ImportedRows =
  | { readonly kind: 'accounts'; readonly rows: readonly AccountRow[] }
  | { readonly kind: 'members'; readonly rows: readonly MemberRow[] }
  | { readonly kind: 'savings'; readonly rows: readonly SavingsRow[] }
  | { readonly kind: 'journal'; readonly rows: readonly JournalEntryRow[] };

/** Rows in file order; errors and findings up to their limits, with the counts of all. */
export type Applied = ImportedRows & {
  readonly errors: readonly RowError[];
  readonly findings: readonly Finding[];
  readonly errorCount: number;
  readonly findingCount: number;
};

/**
 * Reads a table through a profile into validated neutral rows. A missing column is one error at the header row, and no
 * row is read then. Never refuses as a whole: what is wrong is in `errors`, and whoever imports wants it to be empty.
 */
export function applyProfile(table: Table, profile: Profile): Applied {
  const collector = createCollector();
  const columns = columnsOf(table, profile);
  const missing = REQUIRED_FIELDS[profile.kind].filter((field) => !columns.has(field) && profile.constants[field] === undefined);
  for (const field of missing) {
    const column = profile.columns[field]?.[0] ?? field;
    collector.error({ rowNumber: table.headerRowNumber, column, code: 'importColumn.missing', params: { column }, cells: table.headers });
  }
  for (const index of secretColumnsOf(table, profile)) {
    collector.finding(table.headerRowNumber, 'importColumn.secretIgnored', { column: table.headers[index] ?? '' });
  }
  reportIgnored(table, { profile, columns }, collector);
  const readerOf = createFieldReaders(table, profile, collector);
  const readers = missing.length > 0 ? [] : table.rows.map(readerOf);
  return { ...rowsOf(), ...collector.take() };

  function rowsOf(): ImportedRows {
    switch (profile.kind) {
      case 'accounts':
        return { kind: 'accounts', rows: applyAccounts(readers, collector, columns.has('parent')) };
      case 'members':
        return { kind: 'members', rows: applyMembers(readers, collector) };
      case 'savings':
        return { kind: 'savings', rows: applySavings(readers, collector, profile) };
      case 'journal':
        return { kind: 'journal', rows: applyJournal(readers, collector) };
    }
  }
}

function reportIgnored(
  table: Table,
  { profile, columns }: { readonly profile: Profile; readonly columns: ReadonlyMap<ImportField, number> },
  collector: Collector,
): void {
  const read = new Set(columns.values());
  const secret = secretColumnsOf(table, profile);
  const known = new Set((profile.ignoredColumns ?? []).map(normalHeader));
  table.headers.forEach((header, index) => {
    if (header === '' || read.has(index) || secret.has(index) || known.has(normalHeader(header))) return;
    collector.finding(table.headerRowNumber, 'importColumn.ignored', { column: header });
  });
}
