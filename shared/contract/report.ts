import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { YearMonth } from '../calendar/month.ts';
import type { Statement } from '../domain/statement/statement.ts';
import type { Sen } from '../money/sen.ts';
import { query } from './procedure.ts';
import { codeSchema, dateSchema, idSchema, yearMonthSchema, type FileLike } from './schema.ts';

/** The reports of this release; the name is also the terminal's `koperasi report FILE NAME`. */
export const REPORT_NAMES = [
  'trial-balance', 'neraca', 'phu', 'phu-unit', 'equity', 'ledger', 'journal', 'members', 'savings', 'shu', 'shu-members',
] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

export const PAPERS = ['F4', 'A4'] as const;
export type Paper = (typeof PAPERS)[number];

/** "2025" or "2025-06": a year, or the year up to and with that month. */
const periodSchema = z.string().regex(/^\d{4}(-\d{2})?$/);

const request = {
  name: z.enum(REPORT_NAMES),
  period: periodSchema,
  unitCode: codeSchema.optional(),
  accountCode: codeSchema.optional(),
};

export type TrialBalanceRow = {
  readonly code: string;
  readonly name: string;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
};

const REFUSALS = ['report.periodWrong', 'report.accountMissing', 'account.notFound', 'shu.notComputed'] as const;

/** Balances at the end of each month, and the result of the year up to it. */
export type MonthSeries = {
  readonly months: readonly YearMonth[];
  readonly simpananSen: readonly Sen[];
  readonly loansSen: readonly Sen[];
  readonly shuSen: readonly Sen[];
  readonly cashSen: readonly Sen[];
  readonly members: readonly number[];
};

export const report = {
  /** Closing balance of each account that moved, on its debit or credit side. */
  trialBalance: query<{ readonly rows: readonly TrialBalanceRow[]; readonly debitSen: Sen; readonly creditSen: Sen }>()(
    { period: periodSchema.optional(), unitCode: codeSchema.optional() }, ['report.periodWrong'],
  ),
  statement: query<Statement>()(request, REFUSALS),
  pdf: query<FileLike>()({ ...request, paper: z.enum(PAPERS).default('A4') }, REFUSALS),
  xlsx: query<FileLike>()(request, REFUSALS),
  /** Bukti kas masuk / keluar / memorial of one journal, A5. A second print is marked as a copy by the caller. */
  receipt: query<FileLike>()({ journalId: idSchema, copy: z.boolean().default(false) }, ['journal.notFound']),
  /** Months of balances for the charts: simpanan, SHU and cash. */
  series: query<MonthSeries>()({ to: yearMonthSchema, months: z.int().min(2).max(36).default(12) }),
};

export type HomeTask = {
  readonly kind: 'late' | 'today' | 'approve' | 'sync' | 'rat' | 'check';
  readonly text: string;
  readonly detail: string;
  /** Where a click leads, as a path of the renderer. */
  readonly path: string;
};

export type HomeSummary = {
  /** The day the figures are of; see `homeSummary`. */
  readonly date: IsoDate;
  readonly cashSen: Sen;
  readonly cashTodaySen: Sen;
  readonly simpananSen: Sen;
  readonly simpananChangeBasisPoints: number;
  readonly loansSen: Sen;
  readonly shuSen: Sen;
  readonly members: number;
  readonly memberChange: number;
  readonly journalsToday: number;
  readonly tasks: readonly HomeTask[];
  readonly lastBackup: string | null;
  readonly lastSync: string | null;
  readonly waitingBundles: number;
};

export const home = {
  summary: query<HomeSummary>()({ date: dateSchema.optional() }),
};

export type SearchHit = {
  readonly kind: 'member' | 'account' | 'journal';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
};

export const search = {
  find: query<readonly SearchHit[]>()({ text: z.string().max(100), limit: z.int().min(1).max(50).default(12) }),
};
