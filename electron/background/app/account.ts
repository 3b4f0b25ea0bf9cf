import type { AccountLedger, AccountRow, UnitRow } from '#shared/contract/account.ts';
import type { YearMonth } from '#shared/calendar/month.ts';
import type { Account } from '#shared/domain/account/account.ts';
import { encodeAccounts, encodeUnits } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { add, negate, sen, subtract, ZERO, type Sen } from '#shared/money/sen.ts';
import { accountByCode, accountIsUsed, accounts, netBalance, netBalances, units, type StoredAccount } from '../store/queries/account.ts';
import { ledgerLines } from '../store/queries/journal.ts';
import { unitIdByCode } from '../store/queries/unit.ts';
import type { OpenBook } from './context.ts';
import { entryText, wireId } from './posting.ts';
import { END_OF_TIME } from './trial-balance.ts';
import { write, type WriteOptions } from './write.ts';

/** Lines of one ledger on the screen; a longer period says so and asks to be narrowed. */
export const LEDGER_LINES_MAX = 5_000;

export function listAccounts(open: OpenBook, input: { readonly includeArchived: boolean }): readonly AccountRow[] {
  const balances = netBalances(open.read, END_OF_TIME);
  return accounts(open.read)
    .filter((account) => input.includeArchived || !account.archived)
    .map((account) => {
      const net = balances.get(account.id) ?? ZERO;
      return { ...publicAccount(account), balanceSen: onNormalSide(account, net), used: balances.has(account.id) };
    });
}

/** Buku besar of one account. Refusals: `account.notFound`. */
export function accountLedger(
  open: OpenBook,
  input: { readonly code: string; readonly from: YearMonth; readonly to: YearMonth; readonly unitCode?: string | undefined },
): Result<AccountLedger, 'account.notFound'> {
  const account = accountByCode(open.read, input.code);
  if (account === null) return refuse('account.notFound', { code: input.code });
  const unitId = input.unitCode === undefined ? null : unitIdByCode(open.read, input.unitCode);
  const openingSen = onNormalSide(account, netBalance(open.read, account.id, { upTo: input.from - 1, unitId }));
  const stored = ledgerLines(open.read, { accountId: account.id, from: input.from, to: input.to, unitCode: input.unitCode ?? null, limit: LEDGER_LINES_MAX });
  let balanceSen = openingSen;
  let debitSen: Sen = ZERO;
  let creditSen: Sen = ZERO;
  const lines = stored.slice(0, LEDGER_LINES_MAX).map((row) => {
    const change = subtract(sen(row.debit), sen(row.credit));
    balanceSen = add(balanceSen, account.normal === 'debit' ? change : negate(change));
    debitSen = add(debitSen, sen(row.debit));
    creditSen = add(creditSen, sen(row.credit));
    return {
      journalId: wireId(open.read, row.journal), date: row.date, document: row.document ?? row.ref ?? '', text: entryText(row), unitCode: row.unit_code,
      memberNumber: row.member_number, memberName: row.member_name, debitSen: sen(row.debit), creditSen: sen(row.credit), balanceSen,
    };
  });
  return done({
    account: publicAccount(account), from: input.from, to: input.to, openingSen, lines, debitSen, creditSen, closingSen: balanceSen,
    cut: stored.length > LEDGER_LINES_MAX,
  });
}

export type AccountInput = Pick<Account, 'code' | 'name' | 'type' | 'normal' | 'parentCode' | 'heading' | 'line' | 'party' | 'defaultUnitCode'> & { readonly isCash: boolean };

/**
 * Adds an account or changes one. Refusals, in order: `device.notHeadOffice`, `account.parentUnknown`, `account.typeFixed`
 * (type and side of an account that has entries, or turning it into a heading).
 */
export function defineAccount(open: OpenBook, input: AccountInput, command?: WriteOptions['command']): Result<Account> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write(open, { command, nouns: ['account'] }, (writer) => {
    const known = accountByCode(writer.book, input.code);
    if (input.parentCode !== null && accountByCode(writer.book, input.parentCode)?.heading !== true) return refuse('account.parentUnknown', { code: input.parentCode });
    const changesNature = known !== null && (known.type !== input.type || known.normal !== input.normal || known.heading !== input.heading);
    if (known !== null && changesNature && accountIsUsed(writer.book, known.id)) return refuse('account.typeFixed', { code: input.code });
    const { isCash, ...fields } = input;
    const role = isCash ? (known?.role === 'bank' ? 'bank' : 'cash') : known?.role === 'cash' || known?.role === 'bank' ? null : (known?.role ?? null);
    const account: Account = { ...fields, role, archived: false };
    writer.append(EVENT_KIND.accountDefine, encodeAccounts([account], null));
    return done(account);
  });
}

/** Takes an account out of the lists. Refusals: `device.notHeadOffice`, `account.notFound`, `account.hasBalance`. */
export function archiveAccount(open: OpenBook, input: { readonly code: string }, command?: WriteOptions['command']): Result<Account> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write(open, { command, nouns: ['account'] }, (writer) => {
    const account = accountByCode(writer.book, input.code);
    if (account === null) return refuse('account.notFound', { code: input.code });
    const balanceSen = netBalance(writer.book, account.id, { upTo: END_OF_TIME });
    if (balanceSen !== 0) return refuse('account.hasBalance', { code: account.code, name: account.name, balanceSen });
    const archived: Account = { ...publicAccount(account), archived: true };
    writer.append(EVENT_KIND.accountDefine, encodeAccounts([archived], null));
    return done(archived);
  });
}

export function listUnits(open: OpenBook): readonly UnitRow[] {
  return units(open.read).map(({ code, name }) => ({ code, name }));
}

/** Adds or renames a unit. Refusals: `device.notHeadOffice`. */
export function defineUnit(open: OpenBook, input: UnitRow, command?: WriteOptions['command']): Result<UnitRow> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write(open, { command, nouns: ['unit'] }, (writer) => {
    writer.append(EVENT_KIND.unitDefine, encodeUnits([input]));
    return done({ code: input.code, name: input.name });
  });
}

/** A debit-positive net balance on the account's own side: positive where the account normally stands. */
export function onNormalSide(account: Pick<Account, 'normal'>, net: Sen): Sen {
  return account.normal === 'debit' ? net : negate(net);
}

export function publicAccount(account: StoredAccount): Account {
  const { id: _localId, ...fields } = account;
  return fields;
}
