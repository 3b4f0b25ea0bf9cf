import { sum } from '#shared/money/sen.ts';
import { entriesOf, isDebit, rowsBy, type Dump, type DumpEntry, type DumpRow, type Report } from './dump.ts';

/** Loans, trade and expenses, which are not imported yet, against the journal and the register. */
export function checkSources(dump: Dump, report: Report): void {
  const entries = entriesOf(dump.journal);
  checkLoans(dump, entries, report);
  checkTrade(dump, entries, report);
  checkCosts(dump, entries, report);
}

/** Takes the entry of a category with this day and sum of debits that no earlier call has taken. */
function createTaker(entries: readonly DumpEntry[], category: string): (date: string, amountSen: number) => DumpEntry | undefined {
  const taken = new Set<DumpEntry>();
  const ofCategory = entries.filter((entry) => entry.category === category);
  return (date, amountSen) => {
    const found = ofCategory.find((entry) => !taken.has(entry) && entry.date === date && debitSen(entry) === amountSen);
    if (found !== undefined) taken.add(found);
    return found;
  };
}

function debitSen(entry: DumpEntry): number {
  return sum(entry.lines.filter(isDebit).map((line) => line.amountSen('nilai')));
}

function checkLoans(dump: Dump, entries: readonly DumpEntry[], report: Report): void {
  const memberOf = rowsBy(dump.members, 'id_anggota');
  const takeLoan = createTaker(entries, 'Pinjaman');
  for (const row of dump.loans) {
    const member = memberOf.get(row.text('id_anggota'))?.[0];
    const date = row.date('tanggal');
    const left = member?.date('tanggal_keluar') ?? '';
    const amountSen = row.amountSen('jumlah_pinjaman');
    if (member === undefined && dump.members.length > 0) report(row, 'importLoan.memberUnknown', { member: row.text('nama') });
    if (left !== '' && date > left) report(row, 'importLoan.afterLeft', { name: row.text('nama'), date, left });
    if (takeLoan(date, amountSen) === undefined) report(row, 'importLoan.withoutJournal', { loan: row.text('id_pinjaman'), date, amountSen });
  }
  const takeInstalment = createTaker(entries, 'Angsuran');
  for (const row of dump.instalments) {
    const loan = row.text('id_pinjaman');
    const due = row.date('tanggal_angsuran');
    const paid = row.date('tanggal_bayar');
    const amountSen = row.amountSen('jumlah');
    if (paid !== '' && paid < due) report(row, 'importLoan.instalmentEarly', { loan, due, paid });
    if (takeInstalment(paid, amountSen) === undefined) report(row, 'importLoan.instalmentWithoutJournal', { loan, date: paid, amountSen });
  }
}

function checkTrade(dump: Dump, entries: readonly DumpEntry[], report: Report): void {
  const memberOf = rowsBy(dump.members, 'id_anggota');
  const linesOf = rowsBy(dump.tradeLines, 'id_transaksi_jual_beli');
  const refs = new Set(entries.map((entry) => entry.ref));
  for (const row of dump.trades) {
    const ref = row.text('id_transaksi_jual_beli');
    const params = { ref, category: row.text('kategori'), date: row.date('tanggal') };
    const totalSen = row.amountSen('total');
    if (!refs.has(ref)) report(row, 'importSale.withoutJournal', { ...params, amountSen: totalSen });
    const member = memberOf.get(row.text('id_anggota'))?.[0];
    const left = member?.date('tanggal_keluar') ?? '';
    if (member !== undefined && left !== '' && params.date > left) report(row, 'importSale.afterLeft', { ...params, name: member.text('nama'), left });
    const linesSen = sum((linesOf.get(ref) ?? []).map((line) => line.amountSen('subtotal')));
    if (dump.tradeLines.length > 0 && linesSen !== totalSen) report(row, 'importSale.totalDiffers', { ...params, totalSen, linesSen });
  }
  for (const line of dump.tradeLines) {
    if (line.amountSen('harga') === 0) report(line, 'importSale.priceZero', { item: line.text('nama_barang'), ref: line.text('id_transaksi_jual_beli') });
  }
  const traded = rowsBy(dump.trades, 'id_transaksi_jual_beli');
  for (const { ref, category, first } of entries) {
    const isTrade = category === 'Penjualan' || category === 'Pembelian';
    if (isTrade && dump.trades.length > 0 && !traded.has(ref)) report(first, 'importJournal.sourceMissing', { ref, memo: category, source: 'penjualan' });
  }
}

function checkCosts(dump: Dump, entries: readonly DumpEntry[], report: Report): void {
  const take = createTaker(entries, 'Transaksi');
  for (const row of dump.costs) {
    const params = { what: row.text('nama_transaksi'), date: row.date('tanggal') };
    const amountSen = row.amountSen('jumlah');
    const paidSen = row.amountSen('pembayaran');
    if (row.text('status').toLowerCase() === 'lunas' && paidSen < amountSen) report(row, 'importCost.settledUnpaid', { ...params, paidSen, amountSen });
    const entry = take(params.date, amountSen);
    if (entry === undefined) {
      report(row, 'importCost.withoutJournal', { ...params, amountSen });
      continue;
    }
    const cost = entry.lines.find((line) => isDebit(line));
    if (cost !== undefined && !sharesWord(row, cost)) {
      report(row, 'importCost.accountDiffers', {
        ...params, category: row.text('kategori'), account: cost.text('kode_perkiraan'), name: cost.text('nama_perkiraan'),
      });
    }
  }
}

/** Words that say nothing about what was bought. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['beban', 'biaya', 'dan', 'lainnya']);

function sharesWord(cost: DumpRow, line: DumpRow): boolean {
  const words = new Set(`${cost.text('nama_transaksi')} ${cost.text('kategori')}`.toLowerCase().split(/\s+/));
  return line.text('nama_perkiraan').toLowerCase().split(/\s+/).some((word) => words.has(word) && !EMPTY_WORDS.has(word));
}
