import { ZERO, add, subtract, type Sen } from '#shared/money/sen.ts';
import { entriesOf, isDebit, reportIdGaps, rowsBy, type Dump, type DumpEntry, type DumpRow, type Report } from './dump.ts';

/** The journal against the chart, and entries that do not belong. */
export function checkJournal(dump: Dump, report: Report): void {
  reportIdGaps(dump.journal, { header: 'id_jurnal', code: 'importJournal.idGap' }, report);
  const entries = entriesOf(dump.journal);
  if (dump.accounts.length > 0) checkAgainstChart(dump, report);
  checkOrder(entries, report);
  for (const entry of entries) {
    checkCancelling(entry, report);
    if (entry.category === 'Penjualan') checkSale(entry, report);
    if (entry.category === 'Pembelian') checkPurchase(entry, dump, report);
  }
}

function checkAgainstChart(dump: Dump, report: Report): void {
  const accountOf = rowsBy(dump.accounts, 'kode');
  const codes = [...accountOf.keys()];
  for (const line of dump.journal) {
    const account = line.text('kode_perkiraan');
    const name = line.text('nama_perkiraan');
    const params = { ref: line.text('uuid'), account, name };
    const inChart = accountOf.get(account)?.[0];
    if (inChart === undefined) {
      report(line, 'importJournal.accountNotInChart', params);
      continue;
    }
    if (inChart.text('nama') !== name) report(line, 'importJournal.accountNameDiffers', { ...params, chartName: inChart.text('nama') });
    if (codes.some((code) => code.startsWith(`${account}.`))) report(line, 'importJournal.headingPosted', params);
  }
}

/** Entries stand in the order in which they were entered. */
function checkOrder(entries: readonly DumpEntry[], report: Report): void {
  let laterDate = '';
  for (const { ref, date, first } of entries) {
    if (date !== '' && date < laterDate) report(first, 'importJournal.backdated', { ref, date, laterDate });
    if (date > laterDate) laterDate = date;
  }
}

function checkCancelling(entry: DumpEntry, report: Report): void {
  const netOf = new Map<string, Sen>();
  for (const line of entry.lines) {
    const account = line.text('kode_perkiraan');
    const before = netOf.get(account) ?? ZERO;
    const amountSen = line.amountSen('nilai');
    netOf.set(account, isDebit(line) ? add(before, amountSen) : subtract(before, amountSen));
  }
  const isNothing = [...netOf.values()].every((net) => net === 0);
  if (isNothing) report(entry.first, 'importJournal.cancelsItself', { ref: entry.ref, memo: entry.category });
}

function checkSale(entry: DumpEntry, report: Report): void {
  for (const line of entry.lines) {
    if (isDebit(line) || !line.text('kode_perkiraan').startsWith('5')) continue;
    report(line, 'importJournal.saleAgainstExpense', { ...accountParams(entry, line), amountSen: line.amountSen('nilai') });
  }
}

function checkPurchase(entry: DumpEntry, dump: Dump, report: Report): void {
  for (const line of entry.lines) {
    const isExpense = line.text('kode_perkiraan').startsWith('5');
    if (isDebit(line) && isExpense) report(line, 'importJournal.purchaseAgainstExpense', accountParams(entry, line));
  }
  const trade = dump.trades.find((row) => row.text('id_transaksi_jual_beli') === entry.ref);
  const paysDebt = entry.lines.some((line) => isDebit(line) && line.text('kode_perkiraan').startsWith('2') && line.amountSen('nilai') > 0);
  if (trade?.text('status').toLowerCase() === 'kredit' && paysDebt) {
    report(entry.first, 'importJournal.creditPurchasePaid', { ref: entry.ref });
  }
}

function accountParams(entry: DumpEntry, line: DumpRow): { readonly ref: string; readonly account: string; readonly name: string } {
  return { ref: entry.ref, account: line.text('kode_perkiraan'), name: line.text('nama_perkiraan') };
}
