import { expect, test } from 'vitest';
import { MEMO_TEMPLATES, memoText } from '#shared/domain/journal/memo-template.ts';

test('numbers keep their meaning: a change here breaks released books', () => {
  expect(Object.entries(MEMO_TEMPLATES).map(([name, { number }]) => `${number} ${name}`)).toEqual([
    '1 savingsDeposit', '2 savingsWithdrawal', '3 cashReceipt', '4 cashPayment', '5 cashTransfer', '6 generalJournal',
    '7 openingBalance', '8 reversal', '9 yearClosing', '10 shuAllocation', '11 shuPayment', '12 importedEntry',
    '13 leaverRefund', '14 leaverRelease', '15 shuCarriedForward', '16 priorYearCorrection', '17 shuToSavings',
    '18 deficitCovered', '19 savingsOpening', '20 importReversal', '21 savingsTransfer', '22 interUnitTransfer',
  ]);
});

test.each([
  [1, ['Simpanan Wajib'], 'Setoran Simpanan Wajib'],
  [2, ['Simpanan Sukarela'], 'Penarikan Simpanan Sukarela'],
  [5, [], 'Pemindahan kas'],
  [8, ['KM-A1-2025-000012'], 'Pembalikan atas KM-A1-2025-000012'],
  [9, ['2025'], 'Tutup buku 2025'],
  [15, ['2025'], 'Pemindahan SHU 2025 ke SHU belum dibagi'],
])('text %i with %o reads "%s"', (number, params, expected) => {
  expect(memoText(number, params)).toBe(expected);
});

test('puts values in as they are, also when they look like patterns or placeholders', () => {
  expect(memoText(8, ['$& {year}'])).toBe('Pembalikan atas $& {year}');
});

test('marks a missing value and ignores a superfluous one', () => {
  expect(memoText(9)).toBe('Tutup buku …');
  expect(memoText(9, [''])).toBe('Tutup buku …');
  expect(memoText(6, ['2025'])).toBe('Jurnal umum');
});

test('says so when the number comes from a newer version', () => {
  expect(memoText(9999, ['x'])).toBe('Uraian nomor 9999 dari versi yang lebih baru');
});
