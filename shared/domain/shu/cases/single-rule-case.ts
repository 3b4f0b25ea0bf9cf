import { z } from 'zod';
import { max, rupiah, subtract, ZERO } from '#shared/money/sen.ts';
import { WHOLE_BASIS_POINTS } from '../rules.ts';
import { savingsInterestTax } from '../savings-interest-tax.ts';
import { villageShare, VILLAGE_SHARE_BASIS_POINTS_MIN } from '../village-share.ts';
import { amountSchema, basisPointsSchema, inRupiah, positiveAmountSchema } from './case-input.ts';
import { deficitAnswer, type CaseOutcome } from './member-share-case.ts';

export const kdmpSchema = z.looseObject({
  netProfit: amountSchema,
  villageShareBp: basisPointsSchema.min(0).max(WHOLE_BASIS_POINTS).default(VILLAGE_SHARE_BASIS_POINTS_MIN),
  isKdmpWithVillageSupport: z.boolean().default(true),
});

/** The village's share comes before the pools. Case SHU-23. */
export function kdmpCase(input: z.infer<typeof kdmpSchema>): CaseOutcome {
  const basisPoints = input.isKdmpWithVillageSupport ? input.villageShareBp : 0;
  const distributable = max(ZERO, rupiah(input.netProfit));
  const shareSen = villageShare(distributable, basisPoints);
  const below = input.isKdmpWithVillageSupport && basisPoints < VILLAGE_SHARE_BASIS_POINTS_MIN;
  return {
    answer: {
      imbalJasaDesa: inRupiah(shareSen),
      remainingForAllocation: inRupiah(subtract(distributable, shareSen)),
      ...(below ? { warning: 'VILLAGE_SHARE_BELOW_20_PERCENT' } : {}),
      ...deficitAnswer(input.netProfit),
    },
  };
}

export const taxSchema = z.looseObject({
  thresholdPerMonth: positiveAmountSchema.default(240_000),
  rateBp: basisPointsSchema.min(0).max(WHOLE_BASIS_POINTS).default(1_000),
  monthlyInterest: z.array(z.union([positiveAmountSchema, z.array(positiveAmountSchema).max(8)])),
});

/** Final tax on savings interest, month by month; several accounts of a month are added first. Case SHU-24. */
export function taxCase(input: z.infer<typeof taxSchema>): CaseOutcome {
  const rule = { thresholdSen: rupiah(input.thresholdPerMonth), rateBasisPoints: input.rateBp };
  const months = input.monthlyInterest
    .map((interest) => (typeof interest === 'number' ? interest : interest.reduce((left, right) => left + right, 0)))
    .map((interest) => savingsInterestTax(rupiah(interest), rule));
  return {
    answer: {
      tax: months.map((month) => inRupiah(month.taxSen)),
      net: months.map((month) => inRupiah(month.netSen)),
      rounding: 'tax floored to whole rupiah (general knowledge: confirm)',
    },
  };
}
