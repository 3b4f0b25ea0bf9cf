// Source: koperasi.md 6.5, eligibility settings; the boundary days are our decision.
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { ineligibleReason, wholeMonthsBetween, type IneligibleReason } from '#shared/domain/shu/member.ts';
import type { Eligibility } from '#shared/domain/shu/rules.ts';

const CASES: readonly [string, { joined: string; left?: string; wajib?: boolean }, Eligibility['kind'], number, IneligibleReason | null][] = [
  ['joined on 31 December', { joined: '2025-12-31' }, 'activeAtYearEnd', 0, null],
  ['joins on 1 January of the next year', { joined: '2026-01-01' }, 'activeAtYearEnd', 0, 'notYetMember'],
  ['left on 31 December', { joined: '2020-01-01', left: '2025-12-31' }, 'activeAtYearEnd', 0, 'leftDuringYear'],
  ['leaves on 1 January of the next year', { joined: '2020-01-01', left: '2026-01-01' }, 'activeAtYearEnd', 0, null],
  ['left on 1 January', { joined: '2020-01-01', left: '2025-01-01' }, 'memberDuringYear', 0, null],
  ['left on 31 December before', { joined: '2020-01-01', left: '2024-12-31' }, 'memberDuringYear', 0, 'leftBeforeYear'],
  ['still owes simpanan wajib', { joined: '2020-01-01', wajib: false }, 'paidWajibInFull', 0, 'wajibNotPaid'],
  ['owes simpanan wajib where that does not count', { joined: '2020-01-01', wajib: false }, 'activeAtYearEnd', 0, null],
  ['joined on 1 October, three months asked', { joined: '2025-10-01' }, 'activeAtYearEnd', 3, null],
  ['joined on 2 October, three months asked', { joined: '2025-10-02' }, 'activeAtYearEnd', 3, 'tooFewMonths'],
  ['left after two months, three asked', { joined: '2025-01-01', left: '2025-03-05' }, 'memberDuringYear', 3, 'tooFewMonths'],
];

describe('ineligibleReason', () => {
  for (const [name, { joined, left, wajib = true }, kind, monthsMin, expected] of CASES) {
    it(`answers ${expected ?? 'eligible'} for who ${name} (${kind})`, () => {
      const member = { joinedOn: isoDate(joined), leftOn: left === undefined ? null : isoDate(left), paidWajibInFull: wajib };
      expect(ineligibleReason(member, 2025, { kind, monthsMin })).toBe(expected);
    });
  }

  it('counts whole months from day to day', () => {
    expect(wholeMonthsBetween(isoDate('2025-03-15'), isoDate('2025-06-14'))).toBe(2);
    expect(wholeMonthsBetween(isoDate('2025-03-15'), isoDate('2025-06-15'))).toBe(3);
  });
});
