import { allocateRupiah, type Weight } from '#shared/money/allocate.ts';
import { add, max, min, negate, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { WHOLE_BASIS_POINTS, type ShuRules } from './rules.ts';

/** What a unit earned with one party: income of groups 41 to 43 and the costs that clearly belong to it (5xxxx). */
export type UnitContribution = {
  readonly unitCode: string;
  readonly party: 'member' | 'nonMember';
  readonly incomeSen: Sen;
  readonly directCostSen: Sen;
};

/** An amount with its member and its non-member part. */
export type Split = { readonly memberSen: Sen; readonly nonMemberSen: Sen };

/**
 * The year's totals of the closed ledger. Costs and tax are positive. `operatingExpenseSen` is the overhead (61xxx) that
 * still has to be split; `cooperativeExpenseSen` (62xxx) is borne by members; other income and cost (49xxx, 71xxx) come
 * with their party, non-member unless flagged. Source: koperasi.md 6.4.
 */
export type ShuLedgerFacts = {
  readonly contributions: readonly UnitContribution[];
  readonly otherIncome: Split;
  readonly otherExpense: Split;
  readonly operatingExpenseSen: Sen;
  readonly cooperativeExpenseSen: Sen;
  readonly incomeTaxSen: Sen;
};

/** Every step from the ledger to the two parts of the SHU, in the order a page explains them. */
export type LedgerResult = {
  /** Gross result of the units. */
  readonly unitContribution: Split;
  /** Other income less other cost. */
  readonly otherResult: Split;
  /** Both together, as the minutes print it. */
  readonly contribution: Split;
  readonly operatingExpense: Split;
  readonly cooperativeExpense: Split;
  readonly beforeTax: Split;
  readonly incomeTax: Split;
  readonly shu: Split;
  readonly shuTotalSen: Sen;
  /** What may be shared out after one part has covered the loss of the other; zero in a deficit year. */
  readonly distributable: Split;
  readonly deficitSen: Sen;
};

type OverheadRules = Pick<
  ShuRules,
  'overheadKey' | 'overheadFixedMemberBasisPoints' | 'otherResultInOverheadKey'
>;

/**
 * From the ledger's totals to the member and the non-member part of the SHU (koperasi.md 6.4, steps 1 to 7).
 *
 * Units: sen; overhead and tax are split in whole rupiah by largest remainder, so the parts always sum to the ledger.
 * A party with a negative key takes no part in a split; when neither has a positive key, members bear it.
 * A loss of one part is covered by the other; a loss in total leaves nothing to share (`deficitSen`).
 * Source: koperasi.md 6.4 and 6.8; step 6 is our decision, to be confirmed by practitioners.
 *
 * SHU-20: contribution 79.200.000 and 12.900.000, SHU 46.134.522 and 8.465.478.
 */
export function resultFromLedger(facts: ShuLedgerFacts, rules: OverheadRules): LedgerResult {
  const unitContribution = byParty(facts.contributions, (entry) => subtract(entry.incomeSen, entry.directCostSen));
  const otherResult = subtractSplit(facts.otherIncome, facts.otherExpense);
  const contribution = addSplit(unitContribution, otherResult);
  const operatingExpense = splitBy(facts.operatingExpenseSen, overheadWeights(facts, rules));
  const cooperativeExpense: Split = { memberSen: facts.cooperativeExpenseSen, nonMemberSen: ZERO };
  const beforeTax = subtractSplit(subtractSplit(contribution, operatingExpense), cooperativeExpense);
  const incomeTax = splitBy(facts.incomeTaxSen, [beforeTax.memberSen, beforeTax.nonMemberSen]);
  const shu = subtractSplit(beforeTax, incomeTax);
  const shuTotalSen = add(shu.memberSen, shu.nonMemberSen);
  return {
    unitContribution, otherResult, contribution, operatingExpense, cooperativeExpense, beforeTax, incomeTax, shu,
    shuTotalSen, distributable: coverLosses(shu), deficitSen: max(ZERO, negate(shuTotalSen)),
  };
}

/**
 * What may be shared out of each part: a loss of one part is first covered by the other, and a loss in total leaves nothing.
 * Shape: both parts are zero or more and sum to max(0, total). Source: koperasi.md 6.4 step 6.
 * Member 10.000.000 and non-member -4.000.000 leave 6.000.000 and 0.
 */
export function coverLosses(shu: Split): Split {
  const total = max(ZERO, add(shu.memberSen, shu.nonMemberSen));
  const memberSen = min(max(ZERO, shu.memberSen), total);
  return { memberSen, nonMemberSen: subtract(total, memberSen) };
}

/** Splits whole rupiah between the parties; negative keys count as zero, and without any key members take everything. */
export function splitBy(totalSen: Sen, keys: readonly [Weight, Weight]): Split {
  const weights = keys.map((key) => (key < 0 ? 0 : key));
  if (weights.every((weight) => BigInt(weight) === 0n)) return { memberSen: totalSen, nonMemberSen: ZERO };
  const [memberSen = ZERO, nonMemberSen = ZERO] = allocateRupiah(totalSen, weights);
  return { memberSen, nonMemberSen };
}

function overheadWeights(facts: ShuLedgerFacts, rules: OverheadRules): readonly [Weight, Weight] {
  switch (rules.overheadKey) {
    case 'allMember':
      return [1, 0];
    case 'fixed':
      return [rules.overheadFixedMemberBasisPoints, WHOLE_BASIS_POINTS - rules.overheadFixedMemberBasisPoints];
    case 'byIncome': {
      const income = byParty(facts.contributions, (entry) => entry.incomeSen);
      const key = rules.otherResultInOverheadKey ? addSplit(income, facts.otherIncome) : income;
      return [key.memberSen, key.nonMemberSen];
    }
    case 'byContribution': {
      const units = byParty(facts.contributions, (entry) => subtract(entry.incomeSen, entry.directCostSen));
      const other = subtractSplit(facts.otherIncome, facts.otherExpense);
      const key = rules.otherResultInOverheadKey ? addSplit(units, other) : units;
      return [key.memberSen, key.nonMemberSen];
    }
  }
}

function byParty(entries: readonly UnitContribution[], amount: (entry: UnitContribution) => Sen): Split {
  const of = (party: UnitContribution['party']) => sum(entries.filter((entry) => entry.party === party).map(amount));
  return { memberSen: of('member'), nonMemberSen: of('nonMember') };
}

export function addSplit(left: Split, right: Split): Split {
  return {
    memberSen: add(left.memberSen, right.memberSen),
    nonMemberSen: add(left.nonMemberSen, right.nonMemberSen),
  };
}

export function subtractSplit(left: Split, right: Split): Split {
  return {
    memberSen: subtract(left.memberSen, right.memberSen),
    nonMemberSen: subtract(left.nonMemberSen, right.nonMemberSen),
  };
}
