import { parseIsoDate, type IsoDate } from '#shared/calendar/date.ts';
import { applyProfile, type Applied } from './apply-profile.ts';
import { checkAccounts } from './checks/account-checks.ts';
import { dumpRows, type Dump, type DumpPart, type DumpRow, type Report } from './checks/dump.ts';
import { checkJournal } from './checks/journal-checks.ts';
import { checkMembers } from './checks/member-checks.ts';
import { checkSavings } from './checks/savings-checks.ts';
import { checkSources } from './checks/source-checks.ts';
import { recognise } from './inspect.ts';
import type { Profile } from './profile.ts';
import type { TableRefusal } from './read-csv.ts';
import { readTable } from './read-table.ts';
import type { Finding } from './rows.ts';
import type { Table } from './table.ts';

export type FolderFile = { readonly name: string; readonly bytes: Uint8Array };

/** One file of the folder: read through its built-in profile, recognised but not supported, or refused. */
export type CheckedFile = { readonly name: string } & (
  | { readonly state: 'read'; readonly profile: Profile; readonly applied: Applied; readonly headers: readonly string[] }
  | { readonly state: 'unsupported'; readonly what: string }
  | { readonly state: 'refused'; readonly code: TableRefusal }
);

export type FolderCheck = {
  /** In the order given. */
  readonly files: readonly CheckedFile[];
  /** Of the single files and across them, each with `file`; sorted by file name, line, code. */
  readonly findings: readonly Finding[];
};

/**
 * Reads all files of a dump of the older program and reports what they contradict in themselves and in each other.
 * What needs a file that is not there is not checked. `today` finds dates in the future; null leaves that out.
 */
export async function checkFolder(files: readonly FolderFile[], today: IsoDate | null): Promise<FolderCheck> {
  const checked: CheckedFile[] = [];
  const findings: Finding[] = [];
  const parts = new Map<DumpPart, readonly DumpRow[]>();
  for (const { name, bytes } of files) {
    const read = await readTable(bytes);
    if (!read.ok) {
      checked.push({ name, state: 'refused', code: read.refusal.code });
      continue;
    }
    const table = read.value;
    const part = partOf(table);
    if (part !== null) parts.set(part, dumpRows(name, table));
    const file = checkFile(name, table);
    checked.push(file);
    if (file.state === 'read') findings.push(...file.applied.findings.map((finding) => ({ ...finding, file: name })));
    if (file.state === 'unsupported') findings.push({ file: name, rowNumber: table.headerRowNumber, code: 'importFile.unsupported', params: { what: file.what } });
  }
  const report: Report = (row, code, params = {}) => {
    findings.push({ file: row.file, rowNumber: row.rowNumber, code, params });
  };
  const dump = dumpOf(parts);
  for (const check of [checkAccounts, checkMembers, checkSavings, checkJournal, checkSources]) check(dump, report);
  if (today !== null) checkFuture(dump, today, report);
  return { files: checked, findings: findings.sort(byPlace) };
}

function checkFile(name: string, table: Table): CheckedFile {
  const signature = recognise(table);
  if (signature === null) return { name, state: 'refused', code: 'importFile.kindUnknown' };
  if (signature.profile === undefined) return { name, state: 'unsupported', what: signature.unsupported };
  return { name, state: 'read', profile: signature.profile, applied: applyProfile(table, signature.profile), headers: table.headers };
}

/** The column by which each part of the dump is known; the first that fits, so parts with more columns come first. */
const PART_OF_HEADER: readonly (readonly [string, DumpPart])[] = [
  ['saldo_normal', 'accounts'], ['tanggal_masuk', 'members'], ['id_simpanan', 'savings'], ['nama_simpanan', 'savingsKinds'],
  ['id_jurnal', 'journal'], ['id_pinjaman_angsuran', 'instalments'], ['jumlah_pinjaman', 'loans'], ['qty', 'tradeLines'],
  ['kembalian', 'trades'], ['nama_transaksi', 'costs'], ['Nama Anggota', 'template'],
];

function partOf(table: Table): DumpPart | null {
  return PART_OF_HEADER.find(([header]) => table.headers.includes(header))?.[1] ?? null;
}

function dumpOf(parts: ReadonlyMap<DumpPart, readonly DumpRow[]>): Dump {
  const rows = (part: DumpPart): readonly DumpRow[] => parts.get(part) ?? [];
  return {
    accounts: rows('accounts'), members: rows('members'), savings: rows('savings'), savingsKinds: rows('savingsKinds'),
    journal: rows('journal'), loans: rows('loans'), instalments: rows('instalments'), trades: rows('trades'),
    tradeLines: rows('tradeLines'), costs: rows('costs'), template: rows('template'),
  };
}

function checkFuture(dump: Dump, today: IsoDate, report: Report): void {
  for (const row of [...dump.savings, ...dump.journal, ...dump.loans, ...dump.trades, ...dump.costs]) {
    const date = parseIsoDate(row.text('tanggal').slice(0, 10));
    if (date !== null && date > today) report(row, 'importDate.inFuture', { date, today });
  }
  for (const row of dump.members) {
    const date = row.date('tanggal_masuk');
    if (date > today) report(row, 'importDate.inFuture', { date, today });
  }
}

function byPlace(left: Finding, right: Finding): number {
  return compare(left.file ?? '', right.file ?? '') || left.rowNumber - right.rowNumber || compare(left.code, right.code);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
