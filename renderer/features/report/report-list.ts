import type { ReportName } from '#shared/contract/report.ts';
import type { REPORT_TEXT } from './text.ts';

/** A report of the left list: its words, and which parameters it takes. */
export type ReportEntry = {
  readonly name: ReportName;
  readonly label: keyof typeof REPORT_TEXT;
  readonly group: keyof typeof REPORT_TEXT;
  /** A single unit can be asked for. */
  readonly byUnit: boolean;
  /** A month within the year can be asked for; SHU is of whole years. */
  readonly byMonth: boolean;
};

/** In the order of the left list. The ledger of an account and the journal have screens of their own. */
export const REPORTS: readonly ReportEntry[] = [
  { name: 'trial-balance', label: 'report.trialBalance', group: 'report.groupLedger', byUnit: true, byMonth: true },
  { name: 'neraca', label: 'report.neraca', group: 'report.groupStatements', byUnit: true, byMonth: true },
  { name: 'phu', label: 'report.phu', group: 'report.groupStatements', byUnit: true, byMonth: true },
  { name: 'phu-unit', label: 'report.phuUnit', group: 'report.groupStatements', byUnit: false, byMonth: true },
  { name: 'equity', label: 'report.equity', group: 'report.groupStatements', byUnit: false, byMonth: true },
  { name: 'members', label: 'report.members', group: 'report.groupMembers', byUnit: false, byMonth: true },
  { name: 'savings', label: 'report.savings', group: 'report.groupMembers', byUnit: false, byMonth: true },
  { name: 'shu', label: 'report.shu', group: 'report.groupMembers', byUnit: false, byMonth: false },
  { name: 'shu-members', label: 'report.shuMembers', group: 'report.groupMembers', byUnit: false, byMonth: false },
];

/** The report of an address; the first of the list for an address that names none. */
export function reportOf(name: string | undefined): ReportEntry {
  const [first] = REPORTS;
  const found = REPORTS.find((report) => report.name === name) ?? first;
  if (found === undefined) throw new Error('the list of reports is empty');
  return found;
}
