import { z } from 'zod';
import { rupiah } from '#shared/money/sen.ts';
import { earlySettlement, type Settlement, type SettlementRule } from '../early-settlement.ts';
import { allocatePayment, DEFAULT_ORDER, DUE_COMPONENTS, type Dues } from '../payment-allocation.ts';
import { loanSchedule, termsInRupiah, type LoanMethod } from '../schedule.ts';
import {
  inRupiah, rateSchema, rupiahSchema, statedRate, tenorSchema, type LoanCaseAnswer, type LoanCaseOutcome,
} from './loan-case-input.ts';

export const allocationSchema = z.looseObject({
  order: z.array(z.enum(DUE_COMPONENTS)).default([...DEFAULT_ORDER]),
  due: z.object({ denda: rupiahSchema.default(0), jasa: rupiahSchema.default(0), pokok: rupiahSchema.default(0) }),
  payments: z.array(rupiahSchema).max(10_000),
});

/** Each payment alone against the same dues. Case LOAN-18. */
export function allocationCase(input: z.infer<typeof allocationSchema>): LoanCaseOutcome {
  const due = { denda: rupiah(input.due.denda), jasa: rupiah(input.due.jasa), pokok: rupiah(input.due.pokok) };
  const allocations = input.payments.map((payment) => {
    const { instalments, excessSen } = allocatePayment(rupiah(payment), [due], input.order);
    const first = instalments[0];
    if (first === undefined) return { payment };
    return { payment, ...duesAnswer(first.paid), titipan: inRupiah(excessSen), remaining: duesAnswer(first.remaining) };
  });
  return { answer: { allocations } };
}

function duesAnswer(dues: Dues): Record<string, number> {
  return { denda: inRupiah(dues.denda), jasa: inRupiah(dues.jasa), pokok: inRupiah(dues.pokok) };
}

export const settlementSchema = z.looseObject({
  principal: rupiahSchema.min(1),
  ratePerMonthBp: rateSchema.optional(),
  ratePerYearBp: rateSchema.optional(),
  tenorMonths: tenorSchema,
  paidInstalments: z.number().int().min(0),
});

/** What settles a loan early under each method and flat rule. Case LOAN-19. */
export function settlementCase(input: z.infer<typeof settlementSchema>): LoanCaseOutcome {
  const ratePerMonth = statedRate(input);
  if (ratePerMonth === null) return { missing: 'ratePerMonthBp' };
  if (input.paidInstalments > input.tenorMonths) return { missing: 'paidInstalments' };
  const settle = (method: LoanMethod, rule: SettlementRule) => {
    const { principal, tenorMonths } = input;
    const schedule = loanSchedule(termsInRupiah({ method, principalSen: rupiah(principal), ratePerMonth, tenorMonths }));
    return schedule.ok ? earlySettlement(schedule.value, input.paidInstalments, rule) : null;
  };
  const declining = settle('menurun', { kind: 'currentMonth' });
  const flatCurrent = settle('flat', { kind: 'currentMonth' });
  const flatAll = settle('flat', { kind: 'allRemaining' });
  const annuity = settle('anuitas', { kind: 'currentMonth' });
  if (declining === null || flatCurrent === null || flatAll === null || annuity === null) return { missing: 'principal' };
  const answer: LoanCaseAnswer = {
    outstandingPrincipal: inRupiah(flatCurrent.principalSen),
    menurun: {
      principal: inRupiah(declining.principalSen),
      interestCurrentMonth: inRupiah(declining.interestSen),
      total: inRupiah(declining.totalSen),
    },
    flatCurrentMonthOnly: flatAnswer(flatCurrent),
    flatAllRemainingInterest: flatAnswer(flatAll),
    anuitas: { principal: inRupiah(annuity.principalSen), interestCurrentMonth: inRupiah(annuity.interestSen) },
  };
  return { answer };
}

function flatAnswer(settlement: Settlement): LoanCaseAnswer {
  return {
    principal: inRupiah(settlement.principalSen),
    interest: inRupiah(settlement.interestSen),
    total: inRupiah(settlement.totalSen),
  };
}
