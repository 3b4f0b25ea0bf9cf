// Source of the figures: loan-cases.json (koperasi.md section 5), published and constructed cases with their provenance.
import { describe, expect, it } from 'vitest';
import { calculateLoanCase } from '#shared/domain/loan/calculate-case.ts';
import caseFile from './loan-cases.json' with { type: 'json' };

describe('calculateLoanCase', () => {
  for (const loanCase of caseFile.cases) {
    it(`answers ${loanCase.id}: ${loanCase.title}`, () => {
      const result = calculateLoanCase(loanCase.method, loanCase.input);
      // Cases of one method ask about different things: of the answer, what this case asks, whole.
      const asked = new Set(Object.keys(loanCase.expected));
      const answered = result.ok ? Object.entries(result.value).filter(([key]) => asked.has(key)) : [];
      expect(result.ok).toBe(true);
      expect(Object.fromEntries(answered)).toEqual(loanCase.expected);
    });
  }

  it('refuses a method it does not know and an input without its amounts', () => {
    expect(calculateLoanCase('murabahah', {})).toEqual({
      ok: false, refusal: { code: 'loanCase.methodUnknown', params: { method: 'murabahah' } },
    });
    expect(calculateLoanCase('flat', { principal: 1_000_000, tenorMonths: 12 })).toEqual({
      ok: false, refusal: { code: 'loanCase.inputInvalid', params: { key: 'ratePerMonthBp', problem: 'missing' } },
    });
    expect(calculateLoanCase('flat', { principal: -1, ratePerMonthBp: 100, tenorMonths: 12 }).ok).toBe(false);
    expect(calculateLoanCase('flat', { principal: 1.5, ratePerMonthBp: 100, tenorMonths: 12 }).ok).toBe(false);
    expect(calculateLoanCase('flat', null).ok).toBe(false);
  });
});
