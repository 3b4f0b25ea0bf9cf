import { ZERO, add, negate, subtract, type Sen } from '#shared/money/sen.ts';
import { isDebit, type Dump, type DumpRow, type Report } from './dump.ts';

/** What contradicts itself in the chart, and balances that the journal leaves on the wrong side. */
export function checkAccounts(dump: Dump, report: Report): void {
  const codes = new Set(dump.accounts.map((row) => row.text('kode')));
  const codeOfName = new Map<string, string>();
  const ofSkeleton = new Map<string, DumpRow>();
  for (const row of dump.accounts) {
    const code = row.text('kode');
    const name = row.text('nama');
    const key = name.toLowerCase();
    const other = codeOfName.get(key);
    if (other !== undefined) report(row, 'importAccount.nameTwice', { code, name, other });
    else codeOfName.set(key, code);
    reportAlike(row, ofSkeleton, report);
    const parts = code.split('.');
    if (Number(row.text('level')) !== parts.length) {
      report(row, 'importAccount.levelDiffers', { code, level: row.text('level'), expected: parts.length });
    }
    const parent = parts.slice(0, -1).join('.');
    if (parts.length > 2 && !codes.has(parent)) {
      report(row, 'importAccount.parentSkipped', { code, parent, used: nearest(parts, codes) });
    }
  }
  checkBalances(dump, report);
}

/** Names that differ only in vowels and doubled letters are likely one name spelled twice: "Kas Berangkas", "Kas Brangkas". */
function reportAlike(row: DumpRow, ofSkeleton: Map<string, DumpRow>, report: Report): void {
  const name = row.text('nama');
  const skeleton = name.toLowerCase().replace(/[^a-z]|[aeiou]/g, '').replace(/(.)\1+/g, '$1');
  const other = ofSkeleton.get(skeleton);
  if (other === undefined) ofSkeleton.set(skeleton, row);
  else if (other.text('nama').toLowerCase() !== name.toLowerCase()) {
    report(row, 'importAccount.nameAlike', { code: row.text('kode'), name, other: other.text('kode'), otherName: other.text('nama') });
  }
}

function nearest(parts: readonly string[], codes: ReadonlySet<string>): string {
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const code = parts.slice(0, length).join('.');
    if (codes.has(code)) return code;
  }
  return '';
}

function checkBalances(dump: Dump, report: Report): void {
  const balanceOf = new Map<string, Sen>();
  for (const line of dump.journal) {
    const code = line.text('kode_perkiraan');
    const before = balanceOf.get(code) ?? ZERO;
    const amountSen = line.amountSen('nilai');
    balanceOf.set(code, isDebit(line) ? add(before, amountSen) : subtract(before, amountSen));
  }
  for (const row of dump.accounts) {
    const debitSen = balanceOf.get(row.text('kode')) ?? ZERO;
    const balanceSen = row.text('saldo_normal').toLowerCase() === 'kredit' ? negate(debitSen) : debitSen;
    if (balanceSen < 0) report(row, 'importBalance.againstNormal', { account: row.text('kode'), name: row.text('nama'), amountSen: negate(balanceSen) });
  }
}
