import { describe, expect, it } from 'vitest';
import { monthsOfYears, printedPeriod, readLedgerSearch } from '../../../../renderer/features/account/ledger-period.ts';

describe('the period of a ledger', () => {
  it('is read from the address, and whatever is not a month is as if it were not there', () => {
    expect(readLedgerSearch({ from: 202501, to: 202513, unit: 'USP' })).toEqual({ from: 202501, to: 202513, unitCode: 'USP' });
    expect(readLedgerSearch({ from: 202514, to: '202512', unit: '' })).toEqual({ from: null, to: null, unitCode: null });
    expect(readLedgerSearch({ from: 202500, to: 12.5 })).toEqual({ from: null, to: null, unitCode: null });
  });

  it('offers thirteen months a year, oldest year first', () => {
    const months = monthsOfYears([2026, 2025]);
    expect(months).toHaveLength(26);
    expect([months[0], months[12], months[13], months[25]]).toEqual([202501, 202513, 202601, 202613]);
  });

  it.each([
    [202506, '2025-06'],
    [202512, '2025'],
    [202513, '2025'],
  ])('up to %i is printed as %s', (to, period) => {
    expect(printedPeriod(to)).toBe(period);
  });
});
