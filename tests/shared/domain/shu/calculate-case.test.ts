// Source of the figures: shu-cases.json (koperasi.md section 6), published and constructed cases with their provenance.
import { describe, expect, it } from 'vitest';
import { calculateShuCase, SHU_CASE_KINDS } from '#shared/domain/shu/calculate-case.ts';
import caseFile from './shu-cases.json' with { type: 'json' };

describe('calculateShuCase', () => {
  for (const shuCase of caseFile.cases) {
    it(`answers ${shuCase.id}: ${shuCase.title}`, () => {
      expect(calculateShuCase(shuCase.kind, shuCase.input)).toEqual({ ok: true, value: shuCase.expected });
    });
  }

  it('knows every kind of the case file and no other', () => {
    expect([...new Set(caseFile.cases.map((shuCase) => shuCase.kind))].sort()).toEqual([...SHU_CASE_KINDS].sort());
    expect(calculateShuCase('dividend', {})).toEqual({
      ok: false, refusal: { code: 'shuCase.kindUnknown', params: { kind: 'dividend' } },
    });
  });
});
