import { formatDateLong, MONTH_NAMES_SHORT } from '#shared/calendar/date.ts';
import { localMoment, momentText } from '#shared/calendar/moment.ts';
import { firstDayOf, lastDayOf, parsePeriod, yearMonth, yearOfMonth, type Period, type YearMonth } from '#shared/calendar/month.ts';
import type { MonthSeries, ReportName } from '#shared/contract/report.ts';
import type { LedgerFacts, Statement } from '#shared/domain/statement/statement.ts';
import { equityChanges } from '#shared/domain/statement/equity-changes.ts';
import { neraca } from '#shared/domain/statement/neraca.ts';
import type { StatementInput } from '#shared/domain/statement/period.ts';
import { phu, phuPerUnit } from '#shared/domain/statement/phu.ts';
import { trialBalance } from '#shared/domain/statement/trial-balance.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { sen } from '#shared/money/sen.ts';
import { accountBalances, accounts, units } from '../store/queries/account.ts';
import { activeMembersOn, lineTotals, resultUpTo } from '../store/queries/home.ts';
import type { OpenBook } from './context.ts';
import { publicAccount } from './account.ts';
import { ledgerStatement, membersStatement, savingsStatement } from './report-list.ts';
import { shuDistributionStatement, shuMembersStatement } from './report-shu.ts';

/** Minutes that the office's clock is ahead of UTC; WIB until the settings know the zone. */
const OFFICE_OFFSET_MINUTES = 420;

export type ReportInput = {
  readonly name: ReportName;
  readonly period: string;
  readonly unitCode?: string | undefined;
  readonly accountCode?: string | undefined;
};

/**
 * A report as the statement that screen, paper and sheet all show. Refusals: `report.periodWrong`, `report.accountMissing`,
 * `account.notFound`, `shu.notComputed`, `shu.rulesMissing`.
 */
export function reportStatement(open: OpenBook, input: ReportInput): Result<Statement> {
  const period = parsePeriod(input.period);
  if (period === null) return refuse('report.periodWrong', { period: input.period });
  switch (input.name) {
    case 'trial-balance':
      return done(trialBalance({ facts: ledgerFacts(open, period), unitCode: input.unitCode ?? null, variant: 'full', subtitle: periodSubtitle(open, period, input.unitCode) }));
    case 'neraca':
      return done(neraca(statementInput(open, period, input.unitCode), { title: 'position', detail: 'account' }));
    case 'phu':
      return done(phu(resultInput(open, period, input.unitCode)));
    case 'phu-unit':
      return done(phuPerUnit(resultInput(open, period, undefined)));
    case 'equity':
      return done(equityChanges(resultInput(open, period, input.unitCode)));
    case 'members':
      return done(membersStatement(open, period));
    case 'savings':
      return done(savingsStatement(open, period));
    case 'ledger':
    case 'journal':
      return ledgerStatement(open, { ...input, period });
    case 'shu':
      return shuDistributionStatement(open, yearOfMonth(period.to));
    case 'shu-members':
      return shuMembersStatement(open, yearOfMonth(period.to));
  }
}

/** The facts of the statements for a period and the same of the year before. */
export function statementInput(open: OpenBook, period: Period, unitCode: string | undefined): StatementInput {
  const lastYear = { from: period.from - 100, to: period.to - 100 };
  const hasLastYear = open.read.get('SELECT 1 FROM balance_year WHERE year < ? LIMIT 1', yearOfMonth(period.from)) !== undefined;
  return {
    thisYear: ledgerFacts(open, period),
    lastYear: hasLastYear ? ledgerFacts(open, lastYear) : null,
    units: units(open.read).map(({ code, name }) => ({ code, name })),
    unitCode: unitCode ?? null,
    labels: { thisYear: columnLabel(period.to), lastYear: columnLabel(lastYear.to) },
    subtitle: periodSubtitle(open, period, unitCode),
  };
}

/**
 * The same for statements of what happened during the period, not of how things stood at its end. Last year is compared
 * only when it has results: the first year of a book begins with balances alone.
 */
export function resultInput(open: OpenBook, period: Period, unitCode: string | undefined): StatementInput {
  const input = statementInput(open, period, unitCode);
  const compared = open.read.get(
    "SELECT 1 FROM balance_year b JOIN account a ON a.id = b.account WHERE b.year = ? AND a.type IN ('income', 'expense') LIMIT 1",
    yearOfMonth(period.from) - 1,
  ) !== undefined;
  return { ...input, lastYear: compared ? input.lastYear : null, subtitle: spanSubtitle(open, period, unitCode) };
}

export function ledgerFacts(open: OpenBook, period: Period): LedgerFacts {
  return { accounts: accounts(open.read).map(publicAccount), balances: accountBalances(open.read, period.from, period.to) };
}

/** "2025" for a whole year, "Jun 2025" for a period that ends within one: last year's column is then of the same month. */
function columnLabel(month: YearMonth): string {
  const name = month % 100 >= 12 ? '' : `${MONTH_NAMES_SHORT[(month % 100) - 1] ?? ''} `;
  return `${name}${yearOfMonth(month)}`;
}

/** "Per 31 Desember 2025 (dalam rupiah)", a unit's name before it. */
export function periodSubtitle(open: OpenBook, period: Period, unitCode: string | undefined): string {
  return subtitleOf(open, `per ${formatDateLong(lastDayOf(period.to))}`, unitCode);
}

function spanSubtitle(open: OpenBook, period: Period, unitCode: string | undefined): string {
  const end = formatDateLong(lastDayOf(period.to));
  const wholeYear = period.from % 100 === 1 && period.to % 100 >= 12;
  return subtitleOf(open, wholeYear ? `untuk tahun yang berakhir ${end}` : `untuk ${formatDateLong(firstDayOf(period.from))} sampai ${end}`, unitCode);
}

function subtitleOf(open: OpenBook, text: string, unitCode: string | undefined): string {
  const unit = unitCode === undefined ? '' : `${units(open.read).find((item) => item.code === unitCode)?.name ?? unitCode} · `;
  const whole = `${unit}${text}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)} (dalam rupiah)`;
}

/** When a paper was printed, as it stands on it: "3 Maret 2025 10.44". */
export function printMoment(open: OpenBook): { readonly iso: string; readonly text: string } {
  const now = open.environment.now();
  const local = localMoment(now, OFFICE_OFFSET_MINUTES);
  return { iso: momentText(now), text: `${formatDateLong(local.date)} ${local.time}` };
}

/** The months up to and with one, oldest first. */
export function monthsUpTo(to: YearMonth, count: number): readonly YearMonth[] {
  const months: YearMonth[] = [];
  let month = yearMonth(yearOfMonth(to), Math.min(to % 100, 12));
  for (let index = 0; index < count; index += 1) {
    months.unshift(month);
    month = month % 100 === 1 ? yearMonth(yearOfMonth(month) - 1, 12) : month - 1;
  }
  return months;
}

/** Month-end balances for the charts, and the result of the year up to each month. */
export function monthSeries(open: OpenBook, input: { readonly to: YearMonth; readonly months: number }): MonthSeries {
  const months = monthsUpTo(input.to, input.months);
  const totals = months.map((month) => lineTotals(open.read, month));
  return {
    months,
    simpananSen: totals.map((total) => sen(total.savingsSen)),
    loansSen: totals.map((total) => sen(total.loansSen)),
    shuSen: months.map((month) => resultUpTo(open.read, month)),
    cashSen: totals.map((total) => sen(total.cashSen)),
    members: months.map((month) => activeMembersOn(open.read, lastDayOf(month))),
  };
}
