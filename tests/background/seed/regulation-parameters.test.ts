import { expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { parameterOn, REGULATION_CODES, REGULATION_PARAMETERS } from '../../../electron/background/seed/regulation-parameters.ts';

test.each([
  ['savings.rateCeiling', { unit: 'basisPoints', value: 900 }],
  ['loan.rateCeiling', { unit: 'basisPoints', value: 2400 }],
  ['savingsTax.freePerMonth', { unit: 'sen', value: 24_000_000 }],
  ['savingsTax.rate', { unit: 'basisPoints', value: 1000 }],
  ['meeting.deadlineAfterYear', { unit: 'months', value: 6 }],
  ['meeting.requestedDate', { unit: 'monthDay', month: 4, day: 30 }],
  ['village.shareMinimum', { unit: 'basisPoints', value: 2000 }],
  ['meeting.quorum', { unit: 'unset' }],
] as const)('%s at the end of 2025', (code, value) => {
  expect(parameterOn(code, isoDate('2025-12-31'))?.value).toEqual(value);
});

test('parameterOn has 2.400 basis points for loans at the end of 2025, and nothing before the rule', () => {
  expect(parameterOn('loan.rateCeiling', isoDate('2025-12-31'))?.value).toEqual({ unit: 'basisPoints', value: 2400 });
  expect(parameterOn('loan.rateCeiling', isoDate('2023-06-19'))).toBeNull();
  expect(parameterOn('loan.rateCeiling', isoDate('2023-06-20'))).not.toBeNull();
});

test('every code has a row with a source, and no two rows of a code begin on one day', () => {
  expect(new Set(REGULATION_PARAMETERS.map((row) => row.code))).toEqual(new Set(REGULATION_CODES));
  const keys = REGULATION_PARAMETERS.map((row) => `${row.code} ${row.validFrom}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const row of REGULATION_PARAMETERS) expect(row.source.length, row.code).toBeGreaterThan(5);
});
