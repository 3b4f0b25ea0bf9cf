import { formatDate, formatDateLong } from '#shared/calendar/date.ts';
import { lastDayOf, type Period } from '#shared/calendar/month.ts';
import type { ReportName } from '#shared/contract/report.ts';
import type { Statement, StatementRow } from '#shared/domain/statement/statement.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { formatAmount } from '#shared/money/format.ts';
import { add, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { accountLedger } from './account.ts';
import type { OpenBook } from './context.ts';
import { listJournals } from './journal.ts';
import { listMembers } from './member.ts';

const MEMBERS_MAX = 100_000;
const JOURNALS_MAX = 5_000;

/** The register as a statement: who, since when, what is saved. */
export function membersStatement(open: OpenBook, period: Period): Statement {
  const page = listMembers(open, { search: '', status: 'active', sort: 'number', descending: false, offset: 0, limit: MEMBERS_MAX });
  const rows = page.rows.map((member, index): StatementRow => ({
    kind: 'line', level: 0, label: member.name, accountCodes: [],
    cells: [String(index + 1), member.number, formatDate(member.joined), member.unitCode],
  }));
  return {
    id: 'members',
    title: 'Daftar Anggota',
    subtitle: `Anggota aktif per ${formatDateLong(lastDayOf(period.to))}`,
    labelHeading: 'Nama',
    columns: [
      { key: 'number', label: 'No', kind: 'text', beforeLabel: true },
      { key: 'memberNumber', label: 'No. anggota', kind: 'text', beforeLabel: true },
      { key: 'joined', label: 'Masuk', kind: 'text' },
      { key: 'unit', label: 'Unit', kind: 'text' },
    ],
    rows,
  };
}

/** Daftar simpanan (koperasi.md 7.4): No, No. anggota, Nama, Pokok, Wajib, Sukarela, Lain, Jumlah. */
export function savingsStatement(open: OpenBook, period: Period): Statement {
  const page = listMembers(open, { search: '', status: 'all', sort: 'number', descending: false, offset: 0, limit: MEMBERS_MAX });
  const totals: Sen[] = [ZERO, ZERO, ZERO, ZERO, ZERO];
  const rows: StatementRow[] = [];
  for (const member of page.rows) {
    const kinds = [member.pokokSen, member.wajibSen, member.sukarelaSen, member.otherSen];
    const amounts = [...kinds, sum(kinds)];
    if (amounts.every((amount) => amount === 0) && member.status === 'left') continue;
    amounts.forEach((amount, index) => {
      totals[index] = add(totals[index] ?? ZERO, amount);
    });
    rows.push({ kind: 'line', level: 0, label: member.name, accountCodes: [], cells: [String(rows.length + 1), member.number, ...amounts] });
  }
  rows.push({ kind: 'total', level: 0, label: 'Jumlah', accountCodes: [], cells: ['', '', ...totals] });
  return {
    id: 'savings',
    title: 'Daftar Simpanan Anggota',
    subtitle: `Keadaan terakhir, dicetak untuk ${formatDateLong(lastDayOf(period.to))} (dalam rupiah)`,
    labelHeading: 'Nama',
    columns: [
      { key: 'number', label: 'No', kind: 'text', beforeLabel: true },
      { key: 'memberNumber', label: 'No. anggota', kind: 'text', beforeLabel: true },
      { key: 'pokok', label: 'Pokok', kind: 'money' },
      { key: 'wajib', label: 'Wajib', kind: 'money' },
      { key: 'sukarela', label: 'Sukarela', kind: 'money' },
      { key: 'other', label: 'Lain', kind: 'money' },
      { key: 'total', label: 'Jumlah', kind: 'money' },
    ],
    rows,
  };
}

type LedgerRequest = { readonly name: ReportName; readonly accountCode?: string | undefined; readonly unitCode?: string | undefined; readonly period: Period };

/** Buku besar of an account, or the journal of a period. Refusals: `report.accountMissing`, `account.notFound`. */
export function ledgerStatement(open: OpenBook, request: LedgerRequest): Result<Statement> {
  if (request.name === 'journal') return done(journalStatement(open, request.period));
  if (request.accountCode === undefined) return refuse('report.accountMissing');
  const ledger = accountLedger(open, { code: request.accountCode, from: request.period.from, to: request.period.to, unitCode: request.unitCode });
  if (!ledger.ok) return ledger;
  const { account, openingSen, lines, debitSen, creditSen, closingSen } = ledger.value;
  const codes = [account.code];
  return done({
    id: 'ledger',
    title: `Buku Besar ${account.code} ${account.name}`,
    subtitle: `Saldo akhir ${formatAmount(closingSen)} per ${formatDateLong(lastDayOf(request.period.to))}`,
    labelHeading: 'Uraian',
    columns: [
      { key: 'date', label: 'Tanggal', kind: 'text', beforeLabel: true },
      { key: 'document', label: 'No. bukti', kind: 'text', beforeLabel: true },
      { key: 'debit', label: 'Debit', kind: 'money' },
      { key: 'credit', label: 'Kredit', kind: 'money' },
      { key: 'balance', label: 'Saldo', kind: 'money' },
    ],
    rows: [
      { kind: 'subtotal', level: 0, label: 'Saldo awal', cells: ['', '', null, null, openingSen], accountCodes: codes },
      ...lines.map((line): StatementRow => ({
        kind: 'line', level: 0, label: line.text, accountCodes: codes, cells: [formatDate(line.date), line.document, line.debitSen, line.creditSen, line.balanceSen],
      })),
      { kind: 'total', level: 0, label: 'Jumlah mutasi dan saldo akhir', cells: ['', '', debitSen, creditSen, closingSen], accountCodes: codes },
    ],
  });
}

function journalStatement(open: OpenBook, period: Period): Statement {
  const from = `${Math.floor(period.to / 100)}-${String(period.to % 100).padStart(2, '0')}-01`;
  const page = listJournals(open, { from, to: lastDayOf(period.to), search: '', cashOnly: false, offset: 0, limit: JOURNALS_MAX });
  return {
    id: 'journal',
    title: 'Daftar Jurnal',
    subtitle: `Bulan yang berakhir ${formatDateLong(lastDayOf(period.to))} (dalam rupiah)`,
    labelHeading: 'Uraian',
    columns: [
      { key: 'date', label: 'Tanggal', kind: 'text', beforeLabel: true },
      { key: 'document', label: 'No. bukti', kind: 'text', beforeLabel: true },
      { key: 'total', label: 'Jumlah', kind: 'money' },
    ],
    rows: [...page.rows].reverse().map((row): StatementRow => ({ kind: 'line', level: 0, label: row.text, accountCodes: [], cells: [formatDate(row.date), row.document, row.totalSen] })),
  };
}
