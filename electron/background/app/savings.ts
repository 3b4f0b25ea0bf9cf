import type { IsoDate } from '#shared/calendar/date.ts';
import { yearMonth } from '#shared/calendar/month.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import type { SavingsProductRow } from '#shared/contract/member.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import { encodeProduct, type ProductBody } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { add, sen, subtract, ZERO, type Sen } from '#shared/money/sen.ts';
import { accountByCode } from '../store/queries/account.ts';
import { memberProductBalance, products, productTotals, type ProductRow } from '../store/queries/member.ts';
import { productMovements } from '../store/queries/savings.ts';
import type { OpenBook } from './context.ts';
import { hasCash } from './kas.ts';
import { cashAccount, checkDate, line, memberByRef, nextDocument, post, postable } from './posting.ts';
import { write, type WriteOptions } from './write.ts';

export function listProducts(open: OpenBook): readonly SavingsProductRow[] {
  const totals = productTotals(open.read);
  return products(open.read).map((product) => productRow(product, totals.get(product.id)));
}

function productRow(product: ProductRow, total: { readonly total: number; readonly members: number } | undefined): SavingsProductRow {
  return {
    code: product.code, name: product.name, accountCode: product.account_code, kind: product.kind, amountSen: sen(product.amount),
    withdrawable: product.withdrawable === 1, totalSen: sen(total?.total ?? 0), members: total?.members ?? 0,
  };
}

/** Adds or changes a product. Refusals: `device.notHeadOffice`, `account.notFound`, `account.isHeading`, `account.archived`. */
export function defineProduct(open: OpenBook, input: ProductBody, command?: WriteOptions['command']): Result<SavingsProductRow> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write<SavingsProductRow, string>(open, { command, nouns: ['savings'] }, (writer) => {
    const account = postable(writer.book, input.accountCode);
    if (!account.ok) return account;
    writer.append(EVENT_KIND.savingsProductDefine, encodeProduct(input));
    const stored = products(writer.book).find((product) => product.code === input.code);
    if (stored === undefined) throw new Error('a defined product is not in the books');
    return done(productRow(stored, productTotals(writer.book).get(stored.id)));
  });
}

export type MovementInput = {
  readonly memberId: string;
  readonly productCode: string;
  readonly amountSen: Sen;
  readonly date: IsoDate;
  readonly cashAccountCode: string;
  readonly text: string;
};

type Movement = PostedJournal & { readonly balanceSen: Sen };

/** Setoran (koperasi.md 4.1, events 1, 2 and 5). Refusals in the order of the contract. */
export function deposit(open: OpenBook, input: MovementInput, command?: WriteOptions['command']): Result<Movement> {
  return move(open, input, { direction: 'in', command });
}

/** Penarikan (event 6). Refused from products that stay until the member leaves, and beyond the balance of member or cash box. */
export function withdraw(open: OpenBook, input: MovementInput, command?: WriteOptions['command']): Result<Movement> {
  return move(open, input, { direction: 'out', command });
}

function move(
  open: OpenBook, input: MovementInput, options: { readonly direction: 'in' | 'out'; readonly command: WriteOptions['command'] },
): Result<Movement> {
  const isIn = options.direction === 'in';
  return write<Movement, string>(open, { command: options.command, nouns: ['member', 'journal', 'savings', 'cash'] }, (writer) => {
    const found = memberByRef(writer.book, input.memberId);
    if (!found.ok) return found;
    const { member, ref } = found.value;
    if (member.status === 'left') return refuse('member.alreadyLeft', { date: member.left_on ?? '' });
    const product = products(writer.book).find((item) => item.code === input.productCode);
    if (product === undefined) return refuse('savings.productUnknown', { code: input.productCode });
    const date = checkDate(open, writer, input.date);
    if (!date.ok) return date;
    const cash = cashAccount(writer.book, input.cashAccountCode);
    if (!cash.ok) return cash;
    const before = memberProductBalance(writer.book, member.id, product.id);
    if (!isIn) {
      if (product.withdrawable !== 1) return refuse('savings.notWithdrawable', { product: product.name });
      if (before < input.amountSen) return refuse('savings.insufficient', { balanceSen: before });
      const enough = hasCash(writer, cash.value, input.amountSen);
      if (!enough.ok) return enough;
    }
    const unitCode = accountByCode(writer.book, product.account_code)?.defaultUnitCode ?? open.unitCode;
    const cashUnit = cash.value.defaultUnitCode ?? unitCode;
    const [debitSen, creditSen] = isIn ? [input.amountSen, ZERO] : [ZERO, input.amountSen];
    const journal = post(writer, {
      date: input.date,
      document: nextDocument(open, writer, { kind: isIn ? 'KM' : 'KK', date: input.date }),
      template: isIn ? MEMO_TEMPLATES.savingsDeposit.number : MEMO_TEMPLATES.savingsWithdrawal.number,
      params: [product.name],
      unitCode: cashUnit,
      lines: [
        line({ accountCode: cash.value.code, debitSen, creditSen, member: ref }),
        line({ accountCode: product.account_code, debitSen: creditSen, creditSen: debitSen, member: ref, productCode: product.code }),
      ],
    }, input.text.trim());
    return done({ ...journal, balanceSen: isIn ? add(sen(before), input.amountSen) : subtract(sen(before), input.amountSen) });
  });
}

/** Per product of a year: opening, deposits, withdrawals, closing (koperasi.md 7.3). */
export function savingsMovementTable(open: OpenBook, input: { readonly year: number }) {
  return productMovements(open.read, { from: yearMonth(input.year, 1), to: yearMonth(input.year, 13) }).map((row) => ({
    productCode: row.code, productName: row.name, openingSen: sen(row.opening), depositSen: sen(row.deposit), withdrawalSen: sen(row.withdrawal),
    closingSen: sen(row.opening + row.deposit - row.withdrawal),
  }));
}
