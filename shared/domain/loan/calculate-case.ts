import type { z } from 'zod';
import { done, refuse, type Result } from '../result.ts';
import type { LoanCaseAnswer, LoanCaseOutcome } from './cases/loan-case-input.ts';
import { allocationCase, allocationSchema, settlementCase, settlementSchema } from './cases/payment-case.ts';
import {
  attemptsCase, attemptsSchema, dailyBalanceCase, dailyBalanceSchema, effectiveRateCase, effectiveRateSchema,
} from './cases/rate-case.ts';
import { scheduleCase, scheduleSchema } from './cases/schedule-case.ts';
import type { LoanMethod } from './schedule.ts';

export type LoanCaseRefusal = 'loanCase.methodUnknown' | 'loanCase.inputInvalid';

/** The methods of the case file, and `musiman` (paid at harvest), which has no published case. */
export const LOAN_CASE_METHODS = [
  'flat', 'menurun', 'anuitas', 'musiman', 'saldo-harian', 'flat-to-effective', 'alokasi-pembayaran',
  'pelunasan-dipercepat', 'validasi',
] as const;

/**
 * Answers a case of the format `koperasi-loan-cases`: its `method` and `input` in, an object with the keys of its
 * `expected` out. Cases of one method ask about different things, so a schedule's answer has all that any of them asks.
 * Money in whole rupiah; names that end in Exact are text.
 *
 * Refusals: `loanCase.methodUnknown`; `loanCase.inputInvalid` with the key that is missing or wrong.
 * Source: koperasi.md section 5.
 */
export function calculateLoanCase(method: string, input: unknown): Result<LoanCaseAnswer, LoanCaseRefusal> {
  const calculate = CALCULATORS.get(method);
  return calculate === undefined ? refuse('loanCase.methodUnknown', { method }) : calculate(input);
}

type Calculator = (input: unknown) => Result<LoanCaseAnswer, LoanCaseRefusal>;

const CALCULATORS: ReadonlyMap<string, Calculator> = new Map<(typeof LOAN_CASE_METHODS)[number], Calculator>([
  ['flat', scheduled('flat')],
  ['menurun', scheduled('menurun')],
  ['anuitas', scheduled('anuitas')],
  ['musiman', scheduled('musiman')],
  ['saldo-harian', parsed(dailyBalanceSchema, dailyBalanceCase)],
  ['flat-to-effective', parsed(effectiveRateSchema, effectiveRateCase)],
  ['alokasi-pembayaran', parsed(allocationSchema, allocationCase)],
  ['pelunasan-dipercepat', parsed(settlementSchema, settlementCase)],
  ['validasi', parsed(attemptsSchema, attemptsCase)],
]);

function scheduled(method: LoanMethod): Calculator {
  return parsed(scheduleSchema, (input) => scheduleCase(method, input));
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  calculate: (input: z.output<Schema>) => LoanCaseOutcome,
): Calculator {
  return (input) => {
    const read = schema.safeParse(input);
    if (!read.success) {
      const issue = read.error.issues[0];
      return refuse('loanCase.inputInvalid', { key: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
    }
    const outcome = calculate(read.data);
    if ('missing' in outcome) return refuse('loanCase.inputInvalid', { key: outcome.missing, problem: 'missing' });
    return done(outcome.answer);
  };
}
