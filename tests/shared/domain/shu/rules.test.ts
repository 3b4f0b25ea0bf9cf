// Source: koperasi.md 6.4, rules with effective dates.
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { rulesInForce } from '#shared/domain/shu/rules.ts';
import { RULES } from './fixtures.ts';

const OLD = { ...RULES, effectiveFromYear: 2019, decidedOn: isoDate('2020-02-01') };
const NEW = { ...RULES, effectiveFromYear: 2024, decidedOn: isoDate('2025-03-01') };
const CORRECTED = { ...NEW, decidedOn: isoDate('2025-04-10') };

describe('rulesInForce', () => {
  it('takes the latest that took effect in or before the year', () => {
    expect(rulesInForce([NEW, OLD], 2023)).toEqual({ ok: true, value: OLD });
    expect(rulesInForce([NEW, OLD], 2024)).toEqual({ ok: true, value: NEW });
    expect(rulesInForce([NEW, OLD], 2030)).toEqual({ ok: true, value: NEW });
  });

  it('takes the later decision of two for the same year, in whatever order they stand', () => {
    expect(rulesInForce([NEW, CORRECTED], 2024)).toEqual({ ok: true, value: CORRECTED });
    expect(rulesInForce([CORRECTED, NEW], 2024)).toEqual({ ok: true, value: CORRECTED });
  });

  it('refuses a year without rules', () => {
    expect(rulesInForce([OLD], 2018)).toEqual({ ok: false, refusal: { code: 'shu.rulesMissing', params: { year: 2018 } } });
  });
});
