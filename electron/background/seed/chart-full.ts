import type { AccountType } from '#shared/domain/account/account.ts';
import type { ChartRow, SeedAccount } from './chart-row.ts';
import { BALANCE_ROWS } from './chart-accounts-balance.ts';
import { RESULT_ROWS } from './chart-accounts-result.ts';
import { CHART_HEADINGS } from './chart-headings.ts';

/** The type of an account by the first digit of its code. Stands first because the chart is built when the file loads. */
const CLASS_TYPES: ReadonlyMap<string, AccountType> = new Map([
  ['1', 'asset'], ['2', 'liability'], ['3', 'equity'], ['4', 'income'],
  ['5', 'expense'], ['6', 'expense'], ['7', 'expense'], ['8', 'expense'],
]);

/**
 * Every account of every seed chart: the 119 of koperasi.md 3.2, 31901 Selisih Saldo Awal, and the headings above them.
 *
 * Shape: sorted by code, so that a heading stands before what it gathers; codes are unique; a parent is always the
 * heading with one digit less (an account of five digits lies under three). Contra accounts keep the type of their class
 * and stand on the other side, for example 12109 is an asset with a credit balance.
 * Source: the source notes of the files it is made of.
 */
export const CHART_FULL: readonly SeedAccount[] = [
  ...CHART_HEADINGS.map(headingAccount),
  ...BALANCE_ROWS.map(postingAccount),
  ...RESULT_ROWS.map(postingAccount),
].sort((left, right) => (left.code < right.code ? -1 : 1));

function headingAccount(heading: { readonly code: string; readonly name: string }): SeedAccount {
  const type = typeOf(heading.code);
  return {
    code: heading.code,
    name: heading.name,
    type,
    normal: type === 'asset' || type === 'expense' ? 'debit' : 'credit',
    parentCode: heading.code.length === 1 ? null : heading.code.slice(0, -1),
    heading: true,
    line: null,
    party: 'none',
    defaultUnitCode: null,
    role: null,
  };
}

function postingAccount(row: ChartRow): SeedAccount {
  return {
    code: row.code,
    name: row.name,
    type: typeOf(row.code),
    normal: row.normal,
    parentCode: row.code.slice(0, 3),
    heading: false,
    line: row.line,
    party: row.party,
    defaultUnitCode: row.unit,
    role: row.role,
  };
}

function typeOf(code: string): AccountType {
  const type = CLASS_TYPES.get(code.slice(0, 1));
  if (type === undefined) throw new RangeError(`no class begins with the first digit of account ${code}`);
  return type;
}
