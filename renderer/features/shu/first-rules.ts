import type { IsoDate } from '#shared/calendar/date.ts';
import { WHOLE_BASIS_POINTS, type ShuRules } from '#shared/domain/shu/rules.ts';

/** The account of the reserve in the seeded chart (koperasi.md 3.2). */
const RESERVE_ACCOUNT_CODE = '31401';

/** Where a book without rules begins: everything to the reserve, until a person writes what the articles say. */
export function firstRules(year: number, from: { readonly decidedOn: IsoDate; readonly reserveName: string }): ShuRules {
  const reserve = {
    code: 'CADANGAN', name: from.reserveName, shareBasisPoints: WHOLE_BASIS_POINTS, target: 'equity', accountCode: RESERVE_ACCOUNT_CODE, base: null,
  } as const;
  return {
    decidedOn: from.decidedOn,
    effectiveFromYear: year,
    decisionReference: '',
    sourceRule: 'memberOnly',
    overheadKey: 'byContribution',
    overheadFixedMemberBasisPoints: 0,
    otherResultInOverheadKey: true,
    memberPools: [reserve],
    nonMemberPools: [reserve],
    eligibility: { kind: 'activeAtYearEnd', monthsMin: 0 },
    rounding: 'largestRemainder',
    villageShareBasisPoints: 0,
    zeroBaseTo: reserve.code,
  };
}
