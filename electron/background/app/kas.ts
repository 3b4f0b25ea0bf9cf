import type { IsoDate } from '#shared/calendar/date.ts';
import type { CashAccount, PostedJournal } from '#shared/contract/journal.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import type { LogLine } from '#shared/domain/log/journal-body.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { sen, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { accounts, netBalance, type StoredAccount } from '../store/queries/account.ts';
import { cashOfDay } from '../store/queries/cash.ts';
import { unitExists } from '../store/queries/unit.ts';
import type { OpenBook } from './context.ts';
import { HEAD_OFFICE_UNIT } from './open-book.ts';
import { cashAccount, checkDate, line, memberByRef, nextDocument, post, postable } from './posting.ts';
import { END_OF_TIME } from './trial-balance.ts';
import { write, type Writer, type WriteOptions } from './write.ts';

export function cashAccounts(open: OpenBook): readonly CashAccount[] {
  const today = cashOfDay(open.read, open.environment.today());
  return accounts(open.read).flatMap((account) => {
    if (account.heading || account.archived || (account.role !== 'cash' && account.role !== 'bank')) return [];
    const day = today.get(account.id);
    return [{
      code: account.code, name: account.name, unitCode: account.defaultUnitCode, role: account.role,
      balanceSen: netBalance(open.read, account.id, { upTo: END_OF_TIME }), todayInSen: day?.inSen ?? ZERO, todayOutSen: day?.outSen ?? ZERO,
    }];
  });
}

export type CashInput = {
  readonly date: IsoDate;
  readonly cashAccountCode: string;
  readonly unitCode?: string | undefined;
  readonly text: string;
  readonly lines: readonly { readonly accountCode: string; readonly amountSen: Sen; readonly memberId: string | null }[];
};

/** Kas masuk: the cash account is debited with the sum of the lines. Refusals in the order of the contract. */
export function receiveCash(open: OpenBook, input: CashInput, command?: WriteOptions['command']): Result<PostedJournal> {
  return postCash(open, input, { direction: 'in', command });
}

/** Kas keluar: the same the other way; refused when the cash account would go below zero. */
export function payCash(open: OpenBook, input: CashInput, command?: WriteOptions['command']): Result<PostedJournal> {
  return postCash(open, input, { direction: 'out', command });
}

function postCash(
  open: OpenBook, input: CashInput, options: { readonly direction: 'in' | 'out'; readonly command: WriteOptions['command'] },
): Result<PostedJournal> {
  const isIn = options.direction === 'in';
  return write<PostedJournal, string>(open, { command: options.command, nouns: ['journal', 'cash'] }, (writer) => {
    const cash = cashAccount(writer.book, input.cashAccountCode);
    if (!cash.ok) return cash;
    const total = sum(input.lines.map((item) => item.amountSen));
    const enough = isIn ? done(cash.value) : hasCash(writer, cash.value, total);
    if (!enough.ok) return enough;
    const date = checkDate(open, writer, input.date);
    if (!date.ok) return date;
    const unitCode = input.unitCode ?? cash.value.defaultUnitCode ?? open.unitCode;
    if (!unitExists(writer.book, unitCode)) return refuse('unit.notFound', { code: unitCode });
    const others = otherLines(writer, input, { isIn, cashUnit: unitCode });
    if (!others.ok) return others;
    const cashLine = line({ accountCode: cash.value.code, debitSen: isIn ? total : ZERO, creditSen: isIn ? ZERO : total });
    const template = isIn ? MEMO_TEMPLATES.cashReceipt.number : MEMO_TEMPLATES.cashPayment.number;
    const document = nextDocument(open, writer, { kind: isIn ? 'KM' : 'KK', date: input.date });
    const crossing = interUnitLines(writer, others.value, unitCode);
    const lines = isIn ? [cashLine, ...others.value, ...crossing] : [...others.value, ...crossing, cashLine];
    return done(post(writer, { date: input.date, document, template, lines, unitCode }, input.text.trim()));
  });
}

/**
 * The other side. Income and expense of a business belong to its unit, whichever box the money went through, unless the
 * input names a unit: the PHU per unit and the pools of the SHU are taken from there (koperasi.md 4.5 and 6.4). Accounts of
 * the head office, such as wages, are for all units and follow the box.
 */
function otherLines(writer: Writer, input: CashInput, cash: { readonly isIn: boolean; readonly cashUnit: string }): Result<LogLine[]> {
  const { isIn } = cash;
  const between = interUnitAccount(writer);
  const lines: LogLine[] = [];
  for (const item of input.lines) {
    const account = postable(writer.book, item.accountCode);
    if (!account.ok) return account;
    if (account.value.code === input.cashAccountCode) return refuse('cash.sameAccount');
    const member = item.memberId === null ? null : memberByRef(writer.book, item.memberId);
    if (member !== null && !member.ok) return member;
    const isSavings = writer.projection.accounts.get(account.value.code)?.product !== null;
    if (isSavings && member === null) return refuse('account.isControl', { code: account.value.code, name: account.value.name });
    lines.push(line({
      accountCode: account.value.code, debitSen: isIn ? ZERO : item.amountSen, creditSen: isIn ? item.amountSen : ZERO, member: member?.value.ref ?? null,
      unitCode: between === undefined || input.unitCode !== undefined ? null : otherUnitOf(account.value, cash.cashUnit),
    }));
  }
  return done(lines);
}

function otherUnitOf(account: StoredAccount, cashUnit: string): string | null {
  const isResult = account.type === 'income' || account.type === 'expense';
  const owner = account.defaultUnitCode;
  return isResult && owner !== null && owner !== HEAD_OFFICE_UNIT && owner !== cashUnit ? owner : null;
}

function interUnitAccount(writer: Writer): StoredAccount | undefined {
  return accounts(writer.book).find((account) => account.role === 'interUnit' && !account.archived);
}

/** A pair over the inter-unit account for each other unit among the lines, so that every unit's books balance by themselves. */
function interUnitLines(writer: Writer, lines: readonly LogLine[], ownUnit: string): readonly LogLine[] {
  const owed = new Map<string, { debitSen: Sen; creditSen: Sen }>();
  for (const { unitCode, debitSen, creditSen } of lines) {
    if (unitCode === null || unitCode === ownUnit) continue;
    const sides = owed.get(unitCode) ?? { debitSen: ZERO, creditSen: ZERO };
    owed.set(unitCode, { debitSen: sum([sides.debitSen, debitSen]), creditSen: sum([sides.creditSen, creditSen]) });
  }
  const between = owed.size === 0 ? undefined : interUnitAccount(writer);
  if (between === undefined) return [];
  // A receipt or payment moves one way, so one of the sides is zero.
  return [...owed].flatMap(([unitCode, { debitSen, creditSen }]) => [
    line({ accountCode: between.code, debitSen: creditSen, creditSen: debitSen, unitCode }),
    line({ accountCode: between.code, debitSen, creditSen, unitCode: ownUnit }),
  ]);
}

export type TransferInput = {
  readonly date: IsoDate;
  readonly fromAccountCode: string;
  readonly toAccountCode: string;
  readonly amountSen: Sen;
  readonly text: string;
};

/**
 * Cash moved between boxes and banks. Between two units each unit's books balance by themselves over the inter-unit
 * account (koperasi.md 4.5, 72), when the chart has one.
 */
export function transferCash(open: OpenBook, input: TransferInput, command?: WriteOptions['command']): Result<PostedJournal> {
  return write<PostedJournal, string>(open, { command, nouns: ['journal', 'cash'] }, (writer) => {
    const from = cashAccount(writer.book, input.fromAccountCode);
    if (!from.ok) return from;
    const to = cashAccount(writer.book, input.toAccountCode);
    if (!to.ok) return to;
    if (from.value.code === to.value.code) return refuse('cash.sameAccount');
    const enough = hasCash(writer, from.value, input.amountSen);
    if (!enough.ok) return enough;
    const date = checkDate(open, writer, input.date);
    if (!date.ok) return date;
    const units = { from: from.value.defaultUnitCode ?? open.unitCode, to: to.value.defaultUnitCode ?? open.unitCode };
    const lines: LogLine[] = [
      line({ accountCode: to.value.code, debitSen: input.amountSen, creditSen: ZERO, unitCode: units.to }),
      line({ accountCode: from.value.code, debitSen: ZERO, creditSen: input.amountSen, unitCode: units.from }),
    ];
    const between = interUnitAccount(writer);
    if (units.from !== units.to && between !== undefined) {
      lines.push(
        line({ accountCode: between.code, debitSen: input.amountSen, creditSen: ZERO, unitCode: units.from }),
        line({ accountCode: between.code, debitSen: ZERO, creditSen: input.amountSen, unitCode: units.to }),
      );
    }
    const template = units.from === units.to ? MEMO_TEMPLATES.cashTransfer.number : MEMO_TEMPLATES.interUnitTransfer.number;
    const document = nextDocument(open, writer, { kind: 'BM', date: input.date });
    return done(post(writer, { date: input.date, document, template, lines, unitCode: units.from }, input.text.trim()));
  });
}

/** Refuses a payment that the box cannot hold. Refusals: `cash.insufficient`. */
export function hasCash(writer: Writer, account: StoredAccount, amountSen: Sen): Result<StoredAccount, 'cash.insufficient'> {
  const balanceSen = netBalance(writer.book, account.id, { upTo: END_OF_TIME });
  return balanceSen >= amountSen ? done(account) : refuse('cash.insufficient', { name: account.name, balanceSen: sen(balanceSen) });
}
