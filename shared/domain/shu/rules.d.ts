import type { IsoDate } from '#shared/calendar/date.ts';
import { type Result } from '../result.ts';
/** 100 % in basis points. Percentages of the articles may have decimals (12,5 % is 1250). */
export declare const WHOLE_BASIS_POINTS = 10000;
/**
 * What a member's part of a pool is measured by. Product and account codes name what the book has; sums are over the set.
 * Source: koperasi.md 6.5, the bases found in published reports and textbooks.
 */
export type SimpleBase = {
    readonly kind: 'savingsYearEnd';
    readonly productCodes: readonly string[];
} | {
    readonly kind: 'savingsMonthlyAverage';
    readonly productCodes: readonly string[];
} | {
    readonly kind: 'savingsDailyAverage';
    readonly productCodes: readonly string[];
} | {
    readonly kind: 'purchases';
} | {
    readonly kind: 'loanInterestPaid';
} | {
    readonly kind: 'loanAmountTaken';
} | {
    readonly kind: 'produceDelivered';
} | {
    readonly kind: 'incomePaid';
    readonly accountCodes: readonly string[];
} | {
    readonly kind: 'points';
};
/** One measure, or several added with whole-number weights (purchases once, produce twice). */
export type ShuBase = SimpleBase | {
    readonly kind: 'weightedSum';
    readonly parts: readonly {
        readonly weight: number;
        readonly base: SimpleBase;
    }[];
};
/**
 * One use of the SHU. `target` says what it is after the meeting: own capital, a debt to members, or a fund;
 * `accountCode` is the account it is carried to. `base` is null unless the target is `members`.
 */
export type Pool = {
    readonly code: string;
    readonly name: string;
    readonly shareBasisPoints: number;
    readonly target: 'equity' | 'members' | 'fund';
    readonly accountCode: string;
    readonly base: ShuBase | null;
};
/**
 * The rules by which one cooperative shares its SHU, from a year on, with the decision they rest on.
 *
 * `sourceRule`: `memberOnly` keeps what non-members brought away from members and uses both tables; `combined` applies
 * `memberPools` to everything. `overheadFixedMemberBasisPoints` counts only with the key `fixed`.
 * `otherResultInOverheadKey`: whether other income and cost take part in the overhead key.
 * `zeroBaseTo` names the pool that receives what nobody has a claim to, rounding remainders and odd sen.
 * Source: koperasi.md 2.2, 6.2, 6.4; UU 25/1992 Art. 45; the cooperative's articles (AD/ART) and meeting.
 */
export type ShuRules = {
    readonly decidedOn: IsoDate;
    readonly effectiveFromYear: number;
    readonly decisionReference: string;
    readonly sourceRule: 'memberOnly' | 'combined';
    readonly overheadKey: 'byContribution' | 'byIncome' | 'fixed' | 'allMember';
    readonly overheadFixedMemberBasisPoints: number;
    readonly otherResultInOverheadKey: boolean;
    readonly memberPools: readonly Pool[];
    readonly nonMemberPools: readonly Pool[];
    readonly eligibility: Eligibility;
    readonly rounding: RoundingPolicy;
    readonly villageShareBasisPoints: number;
    readonly zeroBaseTo: string;
};
/** Who takes part. `monthsMin` counts whole months of membership up to the year's end or the day of leaving. */
export type Eligibility = {
    readonly kind: 'activeAtYearEnd' | 'memberDuringYear' | 'paidWajibInFull';
    readonly monthsMin: number;
};
/**
 * What happens to the rupiah left over when a pool does not divide. `largestRemainder`: to the largest fractions, so the
 * list sums to the pool. `floorRestToReserve`: to the pool named by `zeroBaseTo`. Source: koperasi.md 6.6.
 */
export type RoundingPolicy = 'largestRemainder' | 'floorRestToReserve';
/**
 * The rules that govern a book year: the latest that took effect in or before it; of two for one year, the one decided later.
 * Refusals: `shu.rulesMissing`. Source: our decision; a later meeting does not change an earlier year.
 */
export declare function rulesInForce(list: readonly ShuRules[], year: number): Result<ShuRules, 'shu.rulesMissing'>;
