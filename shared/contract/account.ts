import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { YearMonth } from '../calendar/month.ts';
import { ACCOUNT_TYPES, PARTIES, STATEMENT_LINES, type Account } from '../domain/account/account.ts';
import type { Sen } from '../money/sen.ts';
import { command, query } from './procedure.ts';
import { codeSchema, nameSchema, yearMonthSchema } from './schema.ts';

export type AccountRow = Account & { readonly balanceSen: Sen; readonly used: boolean };

export type LedgerLine = {
  readonly journalId: string;
  readonly date: IsoDate;
  readonly document: string;
  readonly text: string;
  readonly unitCode: string;
  readonly memberNumber: string | null;
  readonly memberName: string | null;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  /** Running balance on the account's normal side. */
  readonly balanceSen: Sen;
};

export type AccountLedger = {
  readonly account: Account;
  readonly from: YearMonth;
  readonly to: YearMonth;
  readonly openingSen: Sen;
  readonly lines: readonly LedgerLine[];
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  readonly closingSen: Sen;
  /** More lines than one page: narrow the period. */
  readonly cut: boolean;
};

export const account = {
  list: query<readonly AccountRow[]>()({ includeArchived: z.boolean().default(false) }),
  ledger: query<AccountLedger>()(
    { code: codeSchema, from: yearMonthSchema, to: yearMonthSchema, unitCode: codeSchema.optional() },
    ['account.notFound'],
  ),
  define: command<Account>()(
    {
      code: codeSchema,
      name: nameSchema,
      type: z.enum(ACCOUNT_TYPES),
      normal: z.enum(['debit', 'credit']),
      parentCode: codeSchema.nullable().default(null),
      heading: z.boolean().default(false),
      line: z.enum(STATEMENT_LINES).nullable().default(null),
      party: z.enum(PARTIES).default('none'),
      defaultUnitCode: codeSchema.nullable().default(null),
      isCash: z.boolean().default(false),
    },
    ['device.notHeadOffice', 'account.codeTaken', 'account.parentUnknown', 'account.typeFixed'],
  ),
  archive: command<Account>()({ code: codeSchema }, ['device.notHeadOffice', 'account.notFound', 'account.hasBalance']),
};

export type UnitRow = { readonly code: string; readonly name: string };
export const unit = {
  list: query<readonly UnitRow[]>()({}),
  define: command<UnitRow>()({ code: codeSchema, name: nameSchema }, ['device.notHeadOffice']),
};
