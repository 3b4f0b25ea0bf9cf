import { add, negate, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { accountTotals } from './ledger-view.ts';
import type { LedgerFacts, ProofFailure, Statement, StatementColumn, StatementRow } from './statement.ts';

/** Closing: debit and credit balances at the end. Full: opening, mutation and closing, six figures per account. */
export type TrialBalanceVariant = 'closing' | 'full';

export type TrialBalanceInput = {
  readonly facts: LedgerFacts;
  readonly unitCode: string | null;
  readonly variant: TrialBalanceVariant;
  readonly subtitle: string;
};

/**
 * Neraca saldo: every account that moved or has a balance, on its own side.
 *
 * Shape: rows by account code, then one total. Closing entries of the year are part of the mutation, so that opening and
 * mutation lead to the closing balance. Units: sen. Source: koperasi.md 12, check 1.
 */
export function trialBalance(input: TrialBalanceInput): Statement {
  const rows: StatementRow[] = [];
  const totals: Sen[] = columnsOf(input.variant).slice(1).map(() => ZERO);
  for (const account of accountTotals(input.facts, input.unitCode)) {
    const opening = sides(account.openingSen);
    const closing = sides(account.closingSen);
    const [closingDebit, closingCredit] = sides(account.closingEntriesSen);
    const mutation = [add(account.debitSen, closingDebit), add(account.creditSen, closingCredit)];
    const amounts = input.variant === 'closing' ? closing : [...opening, ...mutation, ...closing];
    if (amounts.every((amount) => amount === 0)) continue;
    amounts.forEach((amount, index) => {
      totals[index] = add(totals[index] ?? ZERO, amount);
    });
    rows.push({
      kind: 'line',
      level: 0,
      label: account.account.name,
      cells: [account.account.code, ...amounts.map((amount) => (amount === 0 ? null : amount))],
      accountCodes: [account.account.code],
    });
  }
  rows.push({ key: 'total', kind: 'total', level: 0, label: 'Jumlah', cells: ['', ...totals], accountCodes: [] });
  return {
    id: input.unitCode === null ? 'trialBalance' : `trialBalance.${input.unitCode}`,
    title: 'Neraca Saldo',
    subtitle: input.subtitle,
    labelHeading: 'Nama akun',
    columns: columnsOf(input.variant),
    rows,
  };
}

/**
 * Proves a trial balance against itself: debits equal credits in each pair of columns, and the total is the sum of the
 * rows. Empty when right.
 */
export function proveTrialBalance(statement: Statement): readonly ProofFailure[] {
  const failures: ProofFailure[] = [];
  const total = statement.rows.find((row) => row.key === 'total');
  for (let index = 1; index < statement.columns.length; index += 1) {
    const where = statement.columns[index]?.key ?? '';
    const found = money(total?.cells[index]);
    const expected = sum(statement.rows.filter((row) => row.kind === 'line').map((row) => money(row.cells[index])));
    if (found !== expected) failures.push({ code: 'proof.sumDiffers', where, expectedSen: expected, foundSen: found });
    if (index % 2 === 0) continue;
    const credit = money(total?.cells[index + 1]);
    if (found !== credit) {
      failures.push({ code: 'proof.trialBalanceUneven', where, expectedSen: found, foundSen: credit });
    }
  }
  return failures;
}

function columnsOf(variant: TrialBalanceVariant): readonly StatementColumn[] {
  const code: StatementColumn = { key: 'code', label: 'Kode', kind: 'text', beforeLabel: true };
  if (variant === 'closing') return [code, column('debit', 'Debit'), column('credit', 'Kredit')];
  return [
    code,
    column('openingDebit', 'Awal debit'),
    column('openingCredit', 'Awal kredit'),
    column('mutationDebit', 'Mutasi debit'),
    column('mutationCredit', 'Mutasi kredit'),
    column('debit', 'Akhir debit'),
    column('credit', 'Akhir kredit'),
  ];
}

function column(key: string, label: string): StatementColumn {
  return { key, label, kind: 'money' };
}

function sides(balanceSen: Sen): readonly [Sen, Sen] {
  return balanceSen >= 0 ? [balanceSen, ZERO] : [ZERO, negate(balanceSen)];
}

function money(cell: Sen | string | null | undefined): Sen {
  return typeof cell === 'number' ? cell : ZERO;
}
