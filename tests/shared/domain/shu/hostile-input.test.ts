// A calculator answers or refuses; no input from outside may make it throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateLoanCase, LOAN_CASE_METHODS } from '#shared/domain/loan/calculate-case.ts';
import { calculateShuCase, SHU_CASE_KINDS } from '#shared/domain/shu/calculate-case.ts';
import loanFile from '../loan/loan-cases.json' with { type: 'json' };
import shuFile from './shu-cases.json' with { type: 'json' };

const HOSTILE = [
  null, '', '12', -1, 0, 1, 0.1, 9_999, 10_001, 600, 1e9, 4_999_999_999_999, 1e12, 1e15, Number.MAX_SAFE_INTEGER, -1e13, 1e300,
  true, [], {}, '2025-02-30', 'JASA_X',
] as const;

/** The same value with one of its leaves replaced. */
function replaced(value: unknown, path: readonly number[], leaf: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined || typeof value !== 'object' || value === null) return leaf;
  const keys = Object.keys(value);
  if (keys.length === 0) return leaf;
  const chosen = keys[head % keys.length];
  const entries = Object.entries(value).map(([key, child]) => [key, key === chosen ? replaced(child, rest, leaf) : child] as const);
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

const change = fc.tuple(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 4 }), fc.constantFrom(...HOSTILE));
const changes = fc.array(change, { minLength: 1, maxLength: 3 });

describe('case calculators', () => {
  it('answer or refuse every SHU case with some of its values replaced', () => {
    fc.assert(fc.property(fc.constantFrom(...shuFile.cases), changes, (shuCase, list) => {
      const input = list.reduce<unknown>((value, [path, leaf]) => replaced(value, path, leaf), shuCase.input);
      expect(typeof calculateShuCase(shuCase.kind, input).ok).toBe('boolean');
    }), { numRuns: 5_000 });
  });

  it('answer or refuse every loan case with some of its values replaced', () => {
    fc.assert(fc.property(fc.constantFrom(...loanFile.cases), changes, (loanCase, list) => {
      const input = list.reduce<unknown>((value, [path, leaf]) => replaced(value, path, leaf), loanCase.input);
      expect(typeof calculateLoanCase(loanCase.method, input).ok).toBe('boolean');
    }), { numRuns: 2_000 });
  });

  it('answer or refuse whatever is not a case at all', () => {
    fc.assert(fc.property(fc.anything(), (input) => {
      for (const kind of SHU_CASE_KINDS) calculateShuCase(kind, input);
      for (const method of LOAN_CASE_METHODS) calculateLoanCase(method, input);
    }), { numRuns: 500 });
  });
});
