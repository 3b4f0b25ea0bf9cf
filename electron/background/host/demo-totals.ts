import { formatRupiah } from '#shared/money/format.ts';
import { negate, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { listAccounts } from '../app/account.ts';
import { checkBook } from '../app/check.ts';
import type { OpenBook } from '../app/context.ts';
import { listJournals } from '../app/journal.ts';
import { listMembers } from '../app/member.ts';
import { listProducts } from '../app/savings.ts';
import { getShuSnapshot } from '../app/shu.ts';
import { trialBalanceRows } from '../app/trial-balance.ts';

/** What two PCs of one cooperative must agree on, as the demo prints it. */
export type DemoTotals = {
  readonly assetsSen: Sen;
  readonly liabilitiesSen: Sen;
  readonly equitySen: Sen;
  readonly savingsSen: Sen;
  readonly shuSen: Sen;
  readonly members: number;
  readonly entries: number;
  readonly checkPassed: boolean;
};

const WHOLE_LIST = { search: '', offset: 0, limit: 1 } as const;

/** The totals of a book after everything posted; `year` is the one whose SHU is shown. */
export function demoTotals(open: OpenBook, year: number): DemoTotals {
  const types = new Map(listAccounts(open, { includeArchived: true }).map((account) => [account.code, account.type]));
  const balance = trialBalanceRows(open, {});
  const rows = balance.ok ? balance.value.rows : [];
  const debitOf = (wanted: readonly string[]): Sen =>
    sum(rows.filter((row) => wanted.includes(types.get(row.code) ?? '')).map((row) => subtract(row.debitSen, row.creditSen)));
  return {
    assetsSen: debitOf(['asset']),
    liabilitiesSen: negate(debitOf(['liability'])),
    // The result of the months since the last closing belongs to the members as well.
    equitySen: negate(debitOf(['equity', 'income', 'expense'])),
    savingsSen: sum(listProducts(open).map((product) => product.totalSen)),
    shuSen: getShuSnapshot(open, { year })?.computation.result.shuTotalSen ?? ZERO,
    members: listMembers(open, { ...WHOLE_LIST, status: 'active', sort: 'number', descending: false }).total,
    entries: listJournals(open, { ...WHOLE_LIST, cashOnly: false }).total,
    checkPassed: checkBook(open, { rebuild: true }).ok,
  };
}

/** Whether every account stands alike in both books. */
export function sameTrialBalance(left: OpenBook, right: OpenBook): boolean {
  return JSON.stringify(trialBalanceRows(left, {})) === JSON.stringify(trialBalanceRows(right, {}));
}

/** The table the demo prints: one row per total, one column per book. */
export function totalsTable(office: DemoTotals, unit: DemoTotals, year: number): string {
  const rows: readonly (readonly [string, (totals: DemoTotals) => string])[] = [
    ['Jumlah aset', (totals) => formatRupiah(totals.assetsSen)],
    ['Jumlah liabilitas', (totals) => formatRupiah(totals.liabilitiesSen)],
    ['Jumlah ekuitas', (totals) => formatRupiah(totals.equitySen)],
    ['Simpanan anggota', (totals) => formatRupiah(totals.savingsSen)],
    [`SHU ${year}`, (totals) => formatRupiah(totals.shuSen)],
    ['Anggota aktif', (totals) => String(totals.members)],
    ['Jurnal', (totals) => String(totals.entries)],
    ['Periksa Buku', (totals) => (totals.checkPassed ? 'lulus' : 'GAGAL')],
  ];
  const line = (label: string, [left, right]: readonly [string, string], verdict: string): string =>
    `${label.padEnd(20)}${left.padStart(20)}${right.padStart(20)}  ${verdict}`.trimEnd();
  const body = rows.map(([label, read]) => line(label, [read(office), read(unit)], read(office) === read(unit) ? 'sama' : 'BERBEDA'));
  return `${[line('', ['demo.koperasi', 'unit.koperasi'], ''), ...body].join('\n')}\n`;
}
