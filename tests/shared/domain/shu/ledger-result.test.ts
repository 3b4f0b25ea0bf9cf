// Source: koperasi.md 6.4 steps 1 to 7 and the complete year of 6.8.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah, sen, ZERO } from '#shared/money/sen.ts';
import { coverLosses, resultFromLedger, splitBy, type ShuLedgerFacts } from '#shared/domain/shu/ledger-result.ts';
import { RULES } from './fixtures.ts';

const of = (member: number, nonMember: number) => ({ memberSen: rupiah(member), nonMemberSen: rupiah(nonMember) });

const YEAR: ShuLedgerFacts = {
  contributions: [
    { unitCode: 'USP', party: 'member', incomeSen: rupiah(51_600_000), directCostSen: rupiah(11_400_000) },
    { unitCode: 'TOKO', party: 'member', incomeSen: rupiah(180_000_000), directCostSen: rupiah(153_000_000) },
    { unitCode: 'TOKO', party: 'nonMember', incomeSen: rupiah(60_000_000), directCostSen: rupiah(49_800_000) },
    { unitCode: 'TANI', party: 'member', incomeSen: rupiah(120_000_000), directCostSen: rupiah(108_000_000) },
    { unitCode: 'TANI', party: 'nonMember', incomeSen: rupiah(20_000_000), directCostSen: rupiah(18_500_000) },
  ],
  otherIncome: of(0, 1_200_000),
  otherExpense: of(0, 0),
  operatingExpenseSen: rupiah(30_000_000),
  cooperativeExpenseSen: rupiah(6_000_000),
  incomeTaxSen: rupiah(1_500_000),
};

describe('resultFromLedger', () => {
  it('follows the complete year of the reference step by step', () => {
    expect(resultFromLedger(YEAR, RULES)).toEqual({
      unitContribution: of(79_200_000, 11_700_000),
      otherResult: of(0, 1_200_000),
      contribution: of(79_200_000, 12_900_000),
      operatingExpense: of(25_798_046, 4_201_954),
      cooperativeExpense: of(6_000_000, 0),
      beforeTax: of(47_401_954, 8_698_046),
      incomeTax: of(1_267_432, 232_568),
      shu: of(46_134_522, 8_465_478),
      shuTotalSen: rupiah(54_600_000),
      distributable: of(46_134_522, 8_465_478),
      deficitSen: ZERO,
    });
  });

  it('splits overhead by the key of the rules', () => {
    const overhead = (rules: Partial<typeof RULES>) => resultFromLedger(YEAR, { ...RULES, ...rules }).operatingExpense;
    expect(overhead({ overheadKey: 'allMember' })).toEqual(of(30_000_000, 0));
    expect(overhead({ overheadKey: 'fixed', overheadFixedMemberBasisPoints: 7_500 })).toEqual(of(22_500_000, 7_500_000));
    // 351.600.000 of members beside 81.200.000 of others: 30.000.000 x 351,6 / 432,8 = 24.371.534,2
    expect(overhead({ overheadKey: 'byIncome' })).toEqual(of(24_371_534, 5_628_466));
    // Without other income: 30.000.000 x 79,2 / 90,9 = 26.138.613,9
    expect(overhead({ otherResultInOverheadKey: false })).toEqual(of(26_138_614, 3_861_386));
  });

  it('covers the loss of one part from the other and leaves nothing in a deficit', () => {
    expect(coverLosses(of(10, -4))).toEqual(of(6, 0));
    expect(coverLosses(of(-4, 10))).toEqual(of(0, 6));
    expect(coverLosses(of(-4, 3))).toEqual(of(0, 0));
    expect(coverLosses(of(-4, -3))).toEqual(of(0, 0));
  });

  it('lets members bear a cost that no positive key can split', () => {
    expect(splitBy(rupiah(5), [0, 0])).toEqual(of(5, 0));
    expect(splitBy(rupiah(5), [-1, -2])).toEqual(of(5, 0));
    expect(splitBy(rupiah(5), [-1, 2])).toEqual(of(0, 5));
  });

  it('never loses or finds a sen', () => {
    const amount = fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }).map(sen);
    fc.assert(fc.property(amount, amount, amount, amount, amount, (member, nonMember, overhead, cooperative, tax) => {
      const facts: ShuLedgerFacts = {
        contributions: [
          { unitCode: 'TOKO', party: 'member', incomeSen: member, directCostSen: ZERO },
          { unitCode: 'TOKO', party: 'nonMember', incomeSen: nonMember, directCostSen: ZERO },
        ],
        otherIncome: of(0, 0), otherExpense: of(0, 0),
        operatingExpenseSen: overhead, cooperativeExpenseSen: cooperative, incomeTaxSen: tax,
      };
      const result = resultFromLedger(facts, RULES);
      expect(result.shuTotalSen).toBe(member + nonMember - overhead - cooperative - tax);
      expect(result.distributable.memberSen + result.distributable.nonMemberSen).toBe(Math.max(0, result.shuTotalSen));
      expect(Math.min(result.distributable.memberSen, result.distributable.nonMemberSen)).toBeGreaterThanOrEqual(0);
    }));
  });
});
