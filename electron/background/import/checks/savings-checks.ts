import { ZERO, add, negate, subtract, sum, type Sen } from '#shared/money/sen.ts';
import { APLIKASI_LAMA_SAVINGS } from '../profiles/aplikasi-lama.ts';
import { entriesOf, isDebit, reportIdGaps, rowsBy, type Dump, type DumpEntry, type DumpRow, type Report } from './dump.ts';

const WITHDRAWAL = 'penarikan';
const POKOK = 'pokok';

/** The amount of a savings row with its sign: negative for a withdrawal. */
export function signedSen(row: DumpRow): Sen {
  const amountSen = row.amountSen('jumlah');
  return isWithdrawal(row) ? negate(amountSen) : amountSen;
}

/** Savings against the register, the kinds of savings, and the journal. */
export function checkSavings(dump: Dump, report: Report): void {
  if (dump.savings.length === 0) return;
  reportIdGaps(dump.savings, { header: 'id_simpanan', code: 'importSavings.idGap' }, report);
  if (dump.members.length > 0) checkOwners(dump, report);
  if (dump.savingsKinds.length > 0) checkKinds(dump, report);
  checkPokok(dump, report);
  checkRunningBalances(dump.savings, report);
  if (dump.journal.length > 0) matchJournal(dump, report);
}

function isWithdrawal(row: DumpRow): boolean {
  return row.text('kategori').toLowerCase() === WITHDRAWAL;
}

function productOf(row: DumpRow): string {
  const kind = row.text('id_simpanan_jenis');
  return APLIKASI_LAMA_SAVINGS.values.product?.[kind] ?? kind;
}

function checkOwners(dump: Dump, report: Report): void {
  const memberOf = rowsBy(dump.members, 'id_anggota');
  for (const row of dump.savings) {
    const owner = memberOf.get(row.text('id_anggota'))?.[0];
    const params = { member: row.text('nip'), name: row.text('nama') };
    if (owner === undefined) {
      report(row, 'importSavings.memberUnknown', params);
      continue;
    }
    const expected = `${owner.text('nip')} ${owner.text('nama')}`;
    if (expected !== `${params.member} ${params.name}`) report(row, 'importSavings.memberDiffers', { ...params, expected });
    const date = row.date('tanggal');
    const joined = owner.date('tanggal_masuk');
    const left = owner.date('tanggal_keluar');
    if (date !== '' && joined !== '' && date < joined) report(row, 'importSavings.beforeJoined', { ...params, date, joined });
    if (date !== '' && left !== '' && date > left) report(row, 'importSavings.afterLeft', { ...params, date, left });
  }
}

function checkKinds(dump: Dump, report: Report): void {
  const kindOf = rowsBy(dump.savingsKinds, 'id_simpanan_jenis');
  for (const [value, rows] of rowsBy(dump.savings, 'id_simpanan_jenis')) {
    const kind = kindOf.get(value)?.[0];
    const first = rows[0];
    if (first === undefined) continue;
    if (kind === undefined) {
      report(first, 'importSavings.productNotListed', { value, category: first.text('kategori'), count: rows.length });
      continue;
    }
    for (const row of rows) {
      const category = row.text('kategori');
      const fits = kind.text('nama_simpanan').toLowerCase().startsWith(category.toLowerCase());
      if (!isWithdrawal(row) && !fits) report(row, 'importSavings.categoryDiffers', { category, product: kind.text('nama_simpanan') });
    }
    reportUnusualAmounts({ kind, rows }, report);
  }
  const used = new Set(dump.savings.map((row) => row.text('id_simpanan_jenis')));
  for (const kind of dump.savingsKinds) {
    const value = kind.text('id_simpanan_jenis');
    if (!used.has(value)) report(kind, 'importSavings.productUnused', { value, category: kind.text('nama_simpanan') });
  }
}

/** Once for each amount, at its first row: hundreds of rows may have it. */
function reportUnusualAmounts({ kind, rows }: { readonly kind: DumpRow; readonly rows: readonly DumpRow[] }, report: Report): void {
  const usualSen = kind.amountSen('nominal');
  if (usualSen === 0) return;
  for (const same of Map.groupBy(rows.filter((row) => !isWithdrawal(row)), (row) => row.amountSen('jumlah')).values()) {
    const first = same[0];
    if (first === undefined || first.amountSen('jumlah') === usualSen) continue;
    report(first, 'importSavings.amountUnusual', {
      product: kind.text('nama_simpanan'), count: same.length, amountSen: first.amountSen('jumlah'), usualSen,
    });
  }
}

function checkPokok(dump: Dump, report: Report): void {
  const memberOf = rowsBy(dump.members, 'id_anggota');
  const firstPaid = new Map<string, string>();
  for (const row of sortedByDate(dump.savings)) {
    if (productOf(row) !== POKOK) continue;
    const id = row.text('id_anggota');
    const date = row.text('tanggal');
    const params = { member: row.text('nip'), name: row.text('nama'), date };
    const earlierDate = firstPaid.get(id);
    if (isWithdrawal(row)) {
      const hasLeft = memberOf.get(id)?.[0]?.text('status').toLowerCase() === 'keluar';
      if (!hasLeft) report(row, 'importSavings.pokokWithdrawn', { ...params, amountSen: row.amountSen('jumlah') });
    } else if (earlierDate !== undefined) {
      report(row, 'importSavings.pokokAgain', { ...params, earlierDate });
    } else {
      firstPaid.set(id, date);
    }
  }
}

/** By date, on one day deposits before withdrawals, then by line. */
function sortedByDate(rows: readonly DumpRow[]): readonly DumpRow[] {
  return [...rows].sort((left, right) => {
    const byDate = left.text('tanggal') < right.text('tanggal') ? -1 : left.text('tanggal') > right.text('tanggal') ? 1 : 0;
    return byDate || Number(isWithdrawal(left)) - Number(isWithdrawal(right)) || left.rowNumber - right.rowNumber;
  });
}

function checkRunningBalances(savings: readonly DumpRow[], report: Report): void {
  const balanceOf = new Map<string, Sen>();
  for (const row of sortedByDate(savings)) {
    const key = `${row.text('id_anggota')}|${productOf(row)}`;
    const balanceSen = add(balanceOf.get(key) ?? ZERO, signedSen(row));
    balanceOf.set(key, balanceSen);
    if (balanceSen < 0) {
      report(row, 'importSavings.balanceNegative', {
        member: row.text('nip'), name: row.text('nama'), product: productOf(row), date: row.text('tanggal'), balanceSen,
      });
    }
  }
}

/** A savings entry books between a cash account (an asset, code 1...) and the savings account. */
function savingsLine(entry: DumpEntry): DumpRow | undefined {
  return entry.lines.find((line) => !line.text('kode_perkiraan').startsWith('1'));
}

/** Pairs entries and savings rows with the same day and signed amount, both in file order, and reports who stays alone. */
function matchJournal(dump: Dump, report: Report): void {
  const waiting = Map.groupBy(dump.savings, (row) => `${row.text('tanggal')}|${signedSen(row)}`);
  const matched = new Set<DumpRow>();
  const entries = entriesOf(dump.journal).filter((entry) => entry.category.toLowerCase() === 'simpanan');
  let control: DumpRow | undefined;
  for (const entry of entries) {
    const line = savingsLine(entry);
    if (line === undefined) continue;
    control ??= line;
    const amountSen = isDebit(line) ? negate(line.amountSen('nilai')) : line.amountSen('nilai');
    const partner = waiting.get(`${entry.date}|${amountSen}`)?.find((row) => !matched.has(row));
    if (partner === undefined) report(entry.first, 'importJournal.withoutSavings', { ref: entry.ref, date: entry.date, amountSen });
    else matched.add(partner);
  }
  for (const row of dump.savings) {
    if (matched.has(row)) continue;
    report(row, 'importSavings.withoutJournal', { member: row.text('nip'), name: row.text('nama'), date: row.text('tanggal'), amountSen: signedSen(row) });
  }
  if (control !== undefined) checkControl(dump, control, report);
}

function checkControl(dump: Dump, control: DumpRow, report: Report): void {
  const account = control.text('kode_perkiraan');
  const name = control.text('nama_perkiraan');
  const savingsSen = sum(dump.savings.map(signedSen));
  const lines = dump.journal.filter((line) => line.text('kode_perkiraan') === account);
  const ledgerSen = sum(lines.map((line) => (isDebit(line) ? negate(line.amountSen('nilai')) : line.amountSen('nilai'))));
  const differenceSen = subtract(savingsSen, ledgerSen);
  if (differenceSen !== 0) report(control, 'importSavings.controlDiffers', { account, name, savingsSen, ledgerSen, differenceSen });
  if (account.startsWith('2') && dump.savings.some((row) => productOf(row) === POKOK)) {
    report(control, 'importSavings.pokokAsLiability', { account, name });
  }
}
