import type { YearMonth } from '../calendar/month.ts';
import type { Sen } from '../money/sen.ts';
import { command, query } from './procedure.ts';
import { textSchema, yearMonthSchema, yearSchema } from './schema.ts';
import type { PostedJournal } from './journal.ts';

export type PeriodRow = {
  readonly month: YearMonth;
  readonly locked: boolean;
  readonly journals: number;
  readonly debitSen: Sen;
  readonly lockedAt: string | null;
  readonly reopenings: number;
};

/** What stands between a year and its closing. */
export type YearState = {
  readonly year: number;
  readonly closed: boolean;
  readonly lockedMonths: number;
  readonly resultSen: Sen;
  readonly checks: readonly { readonly code: string; readonly ok: boolean; readonly text: string }[];
};

export const period = {
  list: query<readonly PeriodRow[]>()({ year: yearSchema }),
  lock: command<PeriodRow>()({ month: yearMonthSchema }, ['device.notHeadOffice', 'period.alreadyLocked', 'period.earlierOpen', 'period.differenceOpen']),
  reopen: command<PeriodRow>()({ month: yearMonthSchema, reason: textSchema.min(5) }, ['device.notHeadOffice', 'period.notLocked', 'period.laterLocked', 'period.yearClosed']),
  /** Posts the closing entries of the year into month 13 and locks it (koperasi.md 4.6, 76 and 77). */
  closeYear: command<{ readonly journals: readonly PostedJournal[]; readonly resultSen: Sen }>()({ year: yearSchema }, [
    'device.notHeadOffice', 'period.yearRunning', 'period.yearClosed', 'period.earlierOpen', 'account.roleMissing', 'period.differenceOpen',
  ]),
  yearState: query<YearState>()({ year: yearSchema }),
};

