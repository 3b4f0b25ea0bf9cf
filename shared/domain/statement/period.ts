import type { LedgerFacts, StatementColumn, UnitFacts } from './statement.ts';

/**
 * What a comparative statement is made from. `lastYear` null leaves the comparative column out.
 * `unitCode` null is the whole cooperative. Labels head the columns: "31 Des 2025", "2025".
 */
export type StatementInput = {
  readonly thisYear: LedgerFacts;
  readonly lastYear: LedgerFacts | null;
  readonly units: readonly UnitFacts[];
  readonly unitCode: string | null;
  readonly labels: { readonly thisYear: string; readonly lastYear: string };
  /** The line under the title: "Per 31 Desember 2025 (dalam rupiah)". */
  readonly subtitle: string;
};

/** The years of an input in the order of their columns: this year first, as koperasi.md 7.3 prints them. */
export function yearsOf(input: StatementInput): readonly LedgerFacts[] {
  return input.lastYear === null ? [input.thisYear] : [input.thisYear, input.lastYear];
}

/** The money columns of an input: this year, then last year when there is one. */
export function yearColumns(input: StatementInput): readonly StatementColumn[] {
  const thisYear: StatementColumn = { key: 'thisYear', label: input.labels.thisYear, kind: 'money' };
  if (input.lastYear === null) return [thisYear];
  return [thisYear, { key: 'lastYear', label: input.labels.lastYear, kind: 'money' }];
}

/** A title with the unit behind it when the statement is of one unit. */
export function titleOf(title: string, input: StatementInput): string {
  const unit = input.units.find((one) => one.code === input.unitCode);
  return unit === undefined ? title : `${title} – Unit ${unit.name}`;
}

/** `neraca` for the whole cooperative, `neraca.TOKO` for one unit. */
export function idOf(id: string, input: StatementInput): string {
  return input.unitCode === null ? id : `${id}.${input.unitCode}`;
}
