import { makeDate, monthOf, yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { yearMonth } from '#shared/calendar/month.ts';
import type { Account } from '#shared/domain/account/account.ts';
import type { ShuInput } from '#shared/domain/shu/compute-shu.ts';
import type { ShuLedgerFacts, UnitContribution } from '#shared/domain/shu/ledger-result.ts';
import type { ShuMember } from '#shared/domain/shu/member.ts';
import type { ShuBase, ShuRules, SimpleBase } from '#shared/domain/shu/rules.ts';
import { savingsYear, type Movement, type SavingsYear } from '#shared/domain/shu/time-weight.ts';
import { add, max, sen, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { MEMBER_BUSINESS_ACCOUNTS } from '../seed/shu-rules-default.ts';
import type { ReadableBook } from '../store/database.ts';
import { accountBalances, accounts } from '../store/queries/account.ts';
import { products } from '../store/queries/member.ts';
import { memberMonths } from '../store/queries/savings.ts';
import { incomeWithoutMember, memberActivity, memberDays, membersOfYear, type ShuMemberRow } from '../store/queries/shu.ts';
import { wireId } from './posting.ts';

/** The income accounts a member's business is read from: what names no member there gives nobody a share. */
const MEASURED_INCOME: readonly string[] = Object.values(MEMBER_BUSINESS_ACCOUNTS).flatMap((rule) => (rule.measure === 'creditNet' ? [...rule.accountCodes] : []));

/** Everything the SHU of a year depends on, read from the books. */
export function shuInput(book: ReadableBook, year: number, rules: ShuRules): ShuInput {
  const period = { from: yearMonth(year, 1), to: yearMonth(year, 12) };
  return {
    year,
    rules,
    ledger: ledgerFacts(book, year),
    members: shuMembers(book, year, rules),
    incomeWithoutMemberSen: max(ZERO, sen(incomeWithoutMember(book, MEASURED_INCOME, period))),
  };
}

/** The totals of the closed ledger by unit and party (koperasi.md 6.4, step 1). Closing entries do not count. */
function ledgerFacts(book: ReadableBook, year: number): ShuLedgerFacts {
  const chart = new Map(accounts(book).map((account) => [account.code, account]));
  const partyKnown = [...chart.values()].some((account) => account.party === 'nonMember');
  const contributions = new Map<string, { unitCode: string; party: 'member' | 'nonMember'; incomeSen: Sen; directCostSen: Sen }>();
  const other = { incomeMember: ZERO, incomeNonMember: ZERO, expenseMember: ZERO, expenseNonMember: ZERO };
  const totals = { operatingExpenseSen: ZERO, cooperativeExpenseSen: ZERO, incomeTaxSen: ZERO };
  for (const balance of accountBalances(book, yearMonth(year, 1), yearMonth(year, 12))) {
    const account = chart.get(balance.accountCode);
    if (account === undefined) continue;
    const costSen = subtract(balance.debitSen, balance.creditSen);
    const line = resultLine(account);
    if (line === 'operatingIncome' || line === 'directCost') {
      const party = account.party === 'none' ? (partyKnown ? 'nonMember' : 'member') : account.party;
      const key = `${balance.unitCode}/${party}`;
      const entry = contributions.get(key) ?? { unitCode: balance.unitCode, party, incomeSen: ZERO, directCostSen: ZERO };
      if (line === 'operatingIncome') entry.incomeSen = subtract(entry.incomeSen, costSen);
      else entry.directCostSen = add(entry.directCostSen, costSen);
      contributions.set(key, entry);
    } else if (line === 'otherIncome') {
      if (account.party === 'member') other.incomeMember = subtract(other.incomeMember, costSen);
      else other.incomeNonMember = subtract(other.incomeNonMember, costSen);
    } else if (line === 'otherExpense') {
      if (account.party === 'member') other.expenseMember = add(other.expenseMember, costSen);
      else other.expenseNonMember = add(other.expenseNonMember, costSen);
    } else if (line === 'operatingExpense') totals.operatingExpenseSen = add(totals.operatingExpenseSen, costSen);
    else if (line === 'cooperativeExpense') totals.cooperativeExpenseSen = add(totals.cooperativeExpenseSen, costSen);
    else if (line === 'incomeTax') totals.incomeTaxSen = add(totals.incomeTaxSen, costSen);
  }
  const sorted: UnitContribution[] = [...contributions.values()].sort((left, right) => (`${left.unitCode}/${left.party}` < `${right.unitCode}/${right.party}` ? -1 : 1));
  return {
    contributions: sorted,
    otherIncome: { memberSen: other.incomeMember, nonMemberSen: other.incomeNonMember },
    otherExpense: { memberSen: other.expenseMember, nonMemberSen: other.expenseNonMember },
    ...totals,
  };
}

/** The statement line of a result account; accounts without one (imported charts) fall under the general line of their type. */
function resultLine(account: Account): string | null {
  if (account.type === 'income') return account.line ?? 'operatingIncome';
  return account.type === 'expense' ? (account.line ?? 'operatingExpense') : null;
}

function shuMembers(book: ReadableBook, year: number, rules: ShuRules): readonly ShuMember[] {
  const bases = basesOf(rules);
  const savings = savingsByMember(book, year, bases.some((base) => base.kind === 'savingsDailyAverage'));
  const period = { from: yearMonth(year, 1), to: yearMonth(year, 12) };
  const incomeCodes = [...new Set(bases.flatMap((base) => (base.kind === 'incomePaid' ? base.accountCodes : [])))];
  const activity = activityByMember(book, incomeCodes, period);
  const wajib = products(book).filter((product) => product.kind === 'wajib');
  return membersOfYear(book, `${year}-12-31`).map((row): ShuMember => {
    const own = savings.get(row.id) ?? {};
    const done = activity.get(row.id);
    const measure = (name: keyof typeof MEMBER_BUSINESS_ACCOUNTS): Sen => measured(done, MEMBER_BUSINESS_ACCOUNTS[name]);
    return {
      memberId: wireId(book, row.id),
      memberNumber: row.number,
      name: row.name,
      // Dates of the register are checked when they enter the books.
      joinedOn: row.joined as IsoDate,
      // As above.
      leftOn: row.left_on as IsoDate | null,
      paidWajibInFull: wajib.every((product) => paidInFull(own[product.code], { row, year, amount: product.amount })),
      savings: own,
      purchasesSen: measure('purchases'),
      loanInterestPaidSen: measure('loanInterestPaid'),
      loanAmountTakenSen: measure('loanAmountTaken'),
      produceDeliveredSen: measure('produceDelivered'),
      incomePaidSen: Object.fromEntries(incomeCodes.map((code) => [code, measured(done, { accountCodes: [code], measure: 'creditNet' })])),
      points: 0,
    };
  });
}

function basesOf(rules: ShuRules): readonly SimpleBase[] {
  const simple = (base: ShuBase | null): readonly SimpleBase[] =>
    base === null ? [] : base.kind === 'weightedSum' ? base.parts.map((part) => part.base) : [base];
  return [...rules.memberPools, ...rules.nonMemberPools].flatMap((pool) => simple(pool.base));
}

type Activity = ReadonlyMap<string, { readonly debit: number; readonly credit: number }>;

function activityByMember(book: ReadableBook, incomeCodes: readonly string[], period: { readonly from: number; readonly to: number }): ReadonlyMap<number, Activity> {
  const codes = [...Object.values(MEMBER_BUSINESS_ACCOUNTS).flatMap((measure) => measure.accountCodes), ...incomeCodes];
  const byMember = new Map<number, Map<string, { debit: number; credit: number }>>();
  for (const row of memberActivity(book, codes, period)) {
    const entry = byMember.get(row.member) ?? new Map<string, { debit: number; credit: number }>();
    entry.set(row.account_code, { debit: row.debit, credit: row.credit });
    byMember.set(row.member, entry);
  }
  return byMember;
}

function measured(activity: Activity | undefined, rule: { readonly accountCodes: readonly string[]; readonly measure: 'creditNet' | 'debitGross' }): Sen {
  return sum(rule.accountCodes.map((code) => {
    const row = activity?.get(code);
    if (row === undefined) return ZERO;
    return rule.measure === 'creditNet' ? sen(row.credit - row.debit) : sen(row.debit);
  }));
}

function savingsByMember(book: ReadableBook, year: number, byDay: boolean): ReadonlyMap<number, Readonly<Record<string, SavingsYear>>> {
  const movements = new Map<number, Map<string, Movement[]>>();
  const put = (member: number, product: string, movement: Movement): void => {
    const own = movements.get(member) ?? new Map<string, Movement[]>();
    own.set(product, [...(own.get(product) ?? []), movement]);
    movements.set(member, own);
  };
  if (byDay) {
    // Dates of the journal are checked when they enter the books.
    for (const row of memberDays(book, `${year}-12-31`)) put(row.member, row.product_code, { date: row.date as IsoDate, amountSen: sen(row.net) });
  } else {
    for (const row of memberMonths(book, { from: yearMonth(year, 1), to: yearMonth(year, 12) })) {
      const date = row.ym === 0 ? makeDate(year - 1, 12, 31) : makeDate(year, row.ym % 100, 1);
      put(row.member, row.product_code, { date, amountSen: sen(row.net) });
    }
  }
  return new Map([...movements].map(([member, own]) => [member, Object.fromEntries([...own].map(([product, list]) => [product, savingsYear(list, year)]))]));
}

type Due = { readonly row: ShuMemberRow; readonly year: number; readonly amount: number };

/** Whether nothing is owed of the monthly wajib from the month of joining to the year's end; rates of earlier years count as today's. */
function paidInFull(savings: SavingsYear | undefined, { row, year, amount }: Due): boolean {
  // Dates of the register are checked when they enter the books.
  const joined = row.joined as IsoDate;
  const months = (year - yearOf(joined)) * 12 + 13 - monthOf(joined);
  return (savings?.yearEndSen ?? ZERO) >= amount * months;
}
