import type { YearMonth } from '#shared/calendar/month.ts';
import { yearMonth, yearOfMonth, CLOSING_MONTH } from '#shared/calendar/month.ts';
import type { Account, AccountRole, AccountType, NormalSide, Party, StatementLine } from '#shared/domain/account/account.ts';
import type { AccountBalance } from '#shared/domain/statement/statement.ts';
import { sen, type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';

export type StoredAccount = Account & { readonly id: number };

type AccountColumns = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
  readonly normal: NormalSide;
  readonly parent: string | null;
  readonly heading: number;
  readonly line: StatementLine | null;
  readonly party: Party;
  readonly unit: string | null;
  readonly role: AccountRole | null;
  readonly archived: number;
};

const COLUMNS = 'id, code, name, type, normal, parent, heading, line, party, unit, role, archived';

/** The whole chart in code order. */
export function accounts(book: ReadableBook): readonly StoredAccount[] {
  return book.all<AccountColumns>(`SELECT ${COLUMNS} FROM account ORDER BY code`).map(toAccount);
}

export function accountByCode(book: ReadableBook, code: string): StoredAccount | null {
  const row = book.get<AccountColumns>(`SELECT ${COLUMNS} FROM account WHERE code = ?`, code);
  return row === undefined ? null : toAccount(row);
}

export function accountsByRole(book: ReadableBook, role: AccountRole): readonly StoredAccount[] {
  return book.all<AccountColumns>(`SELECT ${COLUMNS} FROM account WHERE role = ? AND archived = 0 ORDER BY code`, role).map(toAccount);
}

export function units(book: ReadableBook): readonly { readonly id: number; readonly code: string; readonly name: string }[] {
  return book.all('SELECT id, code, name FROM unit ORDER BY id');
}

function toAccount(row: AccountColumns): StoredAccount {
  return {
    id: row.id, code: row.code, name: row.name, type: row.type, normal: row.normal, parentCode: row.parent, heading: row.heading === 1,
    line: row.line, party: row.party, defaultUnitCode: row.unit, role: row.role, archived: row.archived === 1,
  };
}

/** Net balance of every account up to and with a month, debit positive, over all units or one. From kept balances only. */
export function netBalances(book: ReadableBook, upTo: YearMonth, unitId: number | null = null): ReadonlyMap<number, Sen> {
  const year = yearOfMonth(upTo);
  const rows = book.all<{ account: number; net: number }>(
    `SELECT account, sum(net) AS net FROM (
       SELECT account, sum(debit - credit) AS net FROM balance_year WHERE year < ?1 AND (?3 IS NULL OR unit = ?3) GROUP BY account
       UNION ALL
       SELECT account, sum(debit - credit) FROM balance WHERE ym BETWEEN ?1 * 100 AND ?2 AND (?3 IS NULL OR unit = ?3) GROUP BY account)
     GROUP BY account`,
    year, upTo, unitId,
  );
  return new Map(rows.map((row) => [row.account, sen(row.net)]));
}

/** Net balance of one account up to and with a month, debit positive. */
export function netBalance(book: ReadableBook, accountId: number, at: { readonly upTo: YearMonth; readonly unitId?: number | null }): Sen {
  const row = book.get<{ net: number | null }>(
    `SELECT (SELECT coalesce(sum(debit - credit), 0) FROM balance_year WHERE account = ?1 AND year < ?2 AND (?4 IS NULL OR unit = ?4))
          + (SELECT coalesce(sum(debit - credit), 0) FROM balance WHERE account = ?1 AND ym BETWEEN ?2 * 100 AND ?3 AND (?4 IS NULL OR unit = ?4)) AS net`,
    accountId, yearOfMonth(at.upTo), at.upTo, at.unitId ?? null,
  );
  return sen(row?.net ?? 0);
}

/** The facts of the statements: what every account did in every unit between two months of one year. */
export function accountBalances(book: ReadableBook, from: YearMonth, to: YearMonth): readonly AccountBalance[] {
  const year = yearOfMonth(from);
  const closing = yearMonth(year, CLOSING_MONTH);
  const rows = book.all<{ account: string; unit: string; opening: number; debit: number; credit: number; closing: number }>(
    `SELECT a.code AS account, u.code AS unit, sum(opening) AS opening, sum(debit) AS debit, sum(credit) AS credit, sum(closing) AS closing FROM (
       SELECT account, unit, sum(debit - credit) AS opening, 0 AS debit, 0 AS credit, 0 AS closing
         FROM balance_year WHERE year < ?1 GROUP BY account, unit
       UNION ALL
       SELECT account, unit,
         sum(CASE WHEN ym < ?2 THEN debit - credit ELSE 0 END),
         sum(CASE WHEN ym BETWEEN ?2 AND ?3 AND ym < ?4 THEN debit ELSE 0 END),
         sum(CASE WHEN ym BETWEEN ?2 AND ?3 AND ym < ?4 THEN credit ELSE 0 END),
         sum(CASE WHEN ym = ?4 AND ?3 >= ?4 - 1 THEN debit - credit ELSE 0 END)
         FROM balance WHERE ym BETWEEN ?1 * 100 AND ?4 GROUP BY account, unit) x
     JOIN account a ON a.id = x.account JOIN unit u ON u.id = x.unit
     GROUP BY a.id, u.id ORDER BY a.code, u.id`,
    year, from, to, closing,
  );
  return rows.map((row) => ({
    accountCode: row.account, unitCode: row.unit, openingSen: sen(row.opening), debitSen: sen(row.debit), creditSen: sen(row.credit),
    closingEntriesSen: sen(row.closing),
  }));
}

export function accountIsUsed(book: ReadableBook, accountId: number): boolean {
  return book.get('SELECT 1 FROM balance WHERE account = ? LIMIT 1', accountId) !== undefined;
}
