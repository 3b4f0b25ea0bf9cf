import { add, max, negate, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { allocateRupiah } from '#shared/money/allocate.ts';
import type { Account, Party } from '../account/account.ts';
import { accountTotals, isResultAccount, lineOf } from './ledger-view.ts';
import type { LedgerFacts } from './statement.ts';

/** One account in the PHU; income positive, cost negative, closing entries left out. */
export type PhuLine = {
  readonly block: PhuBlock;
  readonly account: Account;
  readonly amountSen: Sen;
};

/** Where an account stands in the twelve steps of koperasi.md 3.3. */
export const PHU_BLOCKS = [
  'memberIncome', 'memberCost', 'nonMemberIncome', 'nonMemberCost', 'unsplitIncome', 'unsplitCost',
  'operatingExpense', 'cooperativeExpense', 'other', 'tax',
] as const;
export type PhuBlock = (typeof PHU_BLOCKS)[number];

/** The results of the steps, all in sen. `afterTax` is the SHU of the period. */
export type PhuResults = {
  readonly memberNet: Sen;
  readonly nonMemberGross: Sen;
  readonly unsplitGross: Sen;
  readonly gross: Sen;
  readonly operating: Sen;
  readonly afterCooperative: Sen;
  readonly beforeTax: Sen;
  readonly afterTax: Sen;
};

export type PhuFigures = {
  readonly lines: readonly PhuLine[];
  readonly blocks: Readonly<Record<PhuBlock, Sen>>;
  readonly results: PhuResults;
};

/**
 * The result accounts of a period sorted into the steps of the PHU and added up.
 *
 * Shape: `lines` by account code, accounts without movement left out. Closing entries (month 13) are not counted, so a
 * closed year still shows its result. Income and direct cost without a party (imported charts) stand in a block of their
 * own between non-members and the gross result. Source: koperasi.md 3.3.
 */
export function phuFigures(
  facts: LedgerFacts,
  scope: { readonly unitCode: string | null; readonly headings: ReadonlyMap<string, Account> },
): PhuFigures {
  const lines: PhuLine[] = [];
  for (const { account, movementSen } of accountTotals(facts, scope.unitCode)) {
    if (!isResultAccount(account) || movementSen === 0) continue;
    lines.push({ block: blockOf(account, scope.headings), account, amountSen: negate(movementSen) });
  }
  return figuresOf(lines);
}

/** Adds up lines that are already sorted into blocks. */
export function figuresOf(lines: readonly PhuLine[]): PhuFigures {
  const block = (name: PhuBlock): Sen => sum(lines.filter((line) => line.block === name).map((line) => line.amountSen));
  const blocks: Readonly<Record<PhuBlock, Sen>> = {
    memberIncome: block('memberIncome'),
    memberCost: block('memberCost'),
    nonMemberIncome: block('nonMemberIncome'),
    nonMemberCost: block('nonMemberCost'),
    unsplitIncome: block('unsplitIncome'),
    unsplitCost: block('unsplitCost'),
    operatingExpense: block('operatingExpense'),
    cooperativeExpense: block('cooperativeExpense'),
    other: block('other'),
    tax: block('tax'),
  };
  const memberNet = add(blocks.memberIncome, blocks.memberCost);
  const nonMemberGross = add(blocks.nonMemberIncome, blocks.nonMemberCost);
  const unsplitGross = add(blocks.unsplitIncome, blocks.unsplitCost);
  const gross = sum([memberNet, nonMemberGross, unsplitGross]);
  const operating = add(gross, blocks.operatingExpense);
  const afterCooperative = add(operating, blocks.cooperativeExpense);
  const beforeTax = add(afterCooperative, blocks.other);
  const afterTax = add(beforeTax, blocks.tax);
  return {
    lines,
    blocks,
    results: { memberNet, nonMemberGross, unsplitGross, gross, operating, afterCooperative, beforeTax, afterTax },
  };
}

/** What members and non-members brought in, and how the common costs fall on them. Each pair sums to the whole. */
export type PhuSplit = {
  /** Own result of each side before common costs: gross result plus other income and expense with a party. */
  readonly contribution: Pair;
  readonly operatingExpense: Pair;
  readonly cooperativeExpense: Pair;
  readonly otherUnsplit: Pair;
  readonly beforeTax: Pair;
  readonly tax: Pair;
  readonly afterTax: Pair;
};
export type Pair = { readonly memberSen: Sen; readonly nonMemberSen: Sen };

/**
 * Divides the PHU between members and non-members.
 *
 * Common costs without a party are divided by contribution, tax by the result before tax, in whole rupiah by largest
 * remainder; a side with a loss carries none, and when neither side is positive the members carry all. Income and cost
 * with a party stay with their side. Source: koperasi.md 6.8 (SHU-20), whose 30.000.000 of beban usaha become 25.798.046
 * and 4.201.954.
 */
export function phuSplit(figures: PhuFigures): PhuSplit {
  const withParty = (block: PhuBlock, party: Party): Sen =>
    sum(figures.lines.filter((line) => line.block === block && line.account.party === party).map((line) => line.amountSen));
  const fixed = (block: PhuBlock): Pair => ({
    memberSen: withParty(block, 'member'), nonMemberSen: withParty(block, 'nonMember'),
  });
  const own = addPairs([
    { memberSen: figures.results.memberNet, nonMemberSen: figures.results.nonMemberGross }, fixed('other'),
  ]);
  const spread = (block: PhuBlock, extraSen: Sen = ZERO): Pair =>
    addPairs([fixed(block), divide(add(withParty(block, 'none'), extraSen), own)]);
  const operatingExpense = spread('operatingExpense');
  const cooperativeExpense = spread('cooperativeExpense');
  const otherUnsplit = divide(add(withParty('other', 'none'), figures.results.unsplitGross), own);
  const beforeTax = addPairs([own, operatingExpense, cooperativeExpense, otherUnsplit]);
  const tax = addPairs([fixed('tax'), divide(withParty('tax', 'none'), beforeTax)]);
  return {
    contribution: own, operatingExpense, cooperativeExpense, otherUnsplit, beforeTax, tax, afterTax: addPairs([beforeTax, tax]),
  };
}

function divide(amountSen: Sen, by: Pair): Pair {
  const weights = [max(by.memberSen, ZERO), max(by.nonMemberSen, ZERO)];
  if (weights.every((weight) => weight === 0)) return { memberSen: amountSen, nonMemberSen: ZERO };
  const [memberSen = ZERO] = allocateRupiah(amountSen, weights);
  return { memberSen, nonMemberSen: subtract(amountSen, memberSen) };
}

function addPairs(pairs: readonly Pair[]): Pair {
  return {
    memberSen: sum(pairs.map((pair) => pair.memberSen)), nonMemberSen: sum(pairs.map((pair) => pair.nonMemberSen)),
  };
}

function blockOf(account: Account, headings: ReadonlyMap<string, Account>): PhuBlock {
  const line = lineOf(account, headings);
  if (line === 'operatingIncome') return INCOME_BLOCKS[account.party];
  if (line === 'directCost') return COST_BLOCKS[account.party];
  if (line === 'operatingExpense') return 'operatingExpense';
  if (line === 'cooperativeExpense') return 'cooperativeExpense';
  return line === 'incomeTax' ? 'tax' : 'other';
}

const INCOME_BLOCKS = { member: 'memberIncome', nonMember: 'nonMemberIncome', none: 'unsplitIncome' } as const;
const COST_BLOCKS = { member: 'memberCost', nonMember: 'nonMemberCost', none: 'unsplitCost' } as const;
