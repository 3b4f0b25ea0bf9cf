import { isoDate } from '#shared/calendar/date.ts';
import { ZERO, type Sen } from '#shared/money/sen.ts';
import type { ShuLedgerFacts } from '#shared/domain/shu/ledger-result.ts';
import type { ShuMember } from '#shared/domain/shu/member.ts';
import type { Pool, ShuRules } from '#shared/domain/shu/rules.ts';
import type { SavingsYear } from '#shared/domain/shu/time-weight.ts';

export const RESERVE: Pool = {
  code: 'CADANGAN', name: 'Cadangan', shareBasisPoints: 4_000, target: 'equity', accountCode: '31401', base: null,
};
export const CAPITAL: Pool = {
  code: 'JASA_MODAL', name: 'Jasa Modal', shareBasisPoints: 2_000, target: 'members', accountCode: '21501',
  base: { kind: 'savingsYearEnd', productCodes: ['POKOK', 'WAJIB'] },
};
export const BUSINESS: Pool = {
  code: 'JASA_USAHA', name: 'Jasa Usaha', shareBasisPoints: 3_000, target: 'members', accountCode: '21501',
  base: { kind: 'purchases' },
};
export const EDUCATION: Pool = {
  code: 'DANA_PENDIDIKAN', name: 'Dana Pendidikan', shareBasisPoints: 1_000, target: 'fund', accountCode: '21504', base: null,
};

export const RULES: ShuRules = {
  decidedOn: isoDate('2024-03-02'),
  effectiveFromYear: 2024,
  decisionReference: 'RAT 2023, keputusan no. 4',
  sourceRule: 'memberOnly',
  overheadKey: 'byContribution',
  overheadFixedMemberBasisPoints: 0,
  otherResultInOverheadKey: true,
  memberPools: [RESERVE, CAPITAL, BUSINESS, EDUCATION],
  nonMemberPools: [{ ...RESERVE, shareBasisPoints: 6_000 }, { ...EDUCATION, shareBasisPoints: 4_000 }],
  eligibility: { kind: 'activeAtYearEnd', monthsMin: 0 },
  rounding: 'largestRemainder',
  villageShareBasisPoints: 0,
  zeroBaseTo: 'CADANGAN',
};

/** A year with one unit: what it earned with members and with others, and nothing else. */
export function ledgerOf(memberSen: Sen, nonMemberSen: Sen): ShuLedgerFacts {
  return {
    contributions: [
      { unitCode: 'TOKO', party: 'member', incomeSen: memberSen, directCostSen: ZERO },
      { unitCode: 'TOKO', party: 'nonMember', incomeSen: nonMemberSen, directCostSen: ZERO },
    ],
    otherIncome: { memberSen: ZERO, nonMemberSen: ZERO },
    otherExpense: { memberSen: ZERO, nonMemberSen: ZERO },
    operatingExpenseSen: ZERO,
    cooperativeExpenseSen: ZERO,
    incomeTaxSen: ZERO,
  };
}

export function savingsOf(balanceSen: Sen): SavingsYear {
  return {
    yearEndSen: balanceSen,
    monthEndSen: Array.from({ length: 12 }, () => balanceSen),
    balanceDays: BigInt(balanceSen) * 365n,
  };
}

export function memberOf(memberNumber: string, changes: Partial<ShuMember> = {}): ShuMember {
  return {
    memberId: memberNumber,
    memberNumber,
    name: memberNumber,
    joinedOn: isoDate('2020-01-15'),
    leftOn: null,
    paidWajibInFull: true,
    savings: {},
    purchasesSen: ZERO,
    loanInterestPaidSen: ZERO,
    loanAmountTakenSen: ZERO,
    produceDeliveredSen: ZERO,
    incomePaidSen: {},
    points: 0,
    ...changes,
  };
}
