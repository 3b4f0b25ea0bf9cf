import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import type { ImportPreview } from '#shared/contract/import.ts';
import {
  addressOfKind, choiceOf, EMPTY_DRAFT, examplesOf, hindranceOf, isAdjustable, kindOfAddress, layoutOf, missingFields, unreadHeaders, withColumn,
} from '../../../../renderer/features/import/import-draft.ts';

const SAVINGS: ImportPreview = {
  kind: 'savings',
  profile: 'otomatis',
  headers: ['No Anggota', 'Jenis', 'Jumlah', 'Catatan lama'],
  sample: [['A-0001', 'wajib', '50.000', ''], ['A-0002', 'wajib', '', 'x'], ['A-0003', 'pokok', '100.000', '']],
  columns: { member: 'No Anggota', product: 'Jenis', amount: 'Jumlah' },
  fields: [
    { key: 'ref', label: 'Nomor bukti', required: false },
    { key: 'date', label: 'Tanggal', required: true },
    { key: 'member', label: 'Nomor anggota', required: true },
    { key: 'product', label: 'Jenis simpanan', required: true },
    { key: 'amount', label: 'Jumlah', required: true },
  ],
  numberStyle: 'indonesian',
  rows: 3, newRows: 3, knownRows: 0,
  errors: [], errorsTotal: 0, findings: [], findingsTotal: 0, totals: [],
};

const DATED = { ...EMPTY_DRAFT, date: isoDate('2026-01-01') };

describe('what is asked of the background', () => {
  test('an untouched draft leaves the recognising to the background', () => {
    expect(choiceOf('members', EMPTY_DRAFT)).toEqual({ kind: 'members', source: 'impor', savingsJournal: true });
  });

  test('a named profile goes by its name', () => {
    expect(choiceOf('members', { ...EMPTY_DRAFT, profile: 'aplikasi-lama', source: '  SIKOP ' })).toEqual({
      kind: 'members', profile: 'aplikasi-lama', source: 'SIKOP', savingsJournal: true,
    });
  });

  test('a layout of one’s own goes instead of the profile, and an unanswered number style stays unsaid', () => {
    const layout = { columns: { code: 'kode' }, numberStyle: null, dateStyle: 'iso' } as const;
    expect(choiceOf('accounts', { ...EMPTY_DRAFT, profile: 'netral', layout })).toEqual({
      kind: 'accounts', source: 'impor', savingsJournal: true, map: { columns: { code: 'kode' }, dateStyle: 'iso' },
    });
    expect(choiceOf('accounts', { ...EMPTY_DRAFT, layout: { ...layout, numberStyle: 'plain' } }).map).toEqual({
      columns: { code: 'kode' }, dateStyle: 'iso', numberStyle: 'plain',
    });
  });

  test('an emptied source becomes the usual one again', () => {
    expect(choiceOf('journal', { ...EMPTY_DRAFT, source: '  ' }).source).toBe('impor');
  });
});

describe('a layout of one’s own', () => {
  test('begins with what was recognised', () => {
    expect(layoutOf(EMPTY_DRAFT, SAVINGS)).toEqual({ columns: SAVINGS.columns, numberStyle: null, dateStyle: 'dayMonthYear' });
  });

  test('gives a column to one field only and takes it away with an empty choice', () => {
    const layout = layoutOf(EMPTY_DRAFT, SAVINGS);
    expect(withColumn(layout, { field: 'ref', header: 'Jumlah' }).columns).toEqual({ member: 'No Anggota', product: 'Jenis', ref: 'Jumlah' });
    expect(withColumn(layout, { field: 'amount', header: '' }).columns).toEqual({ member: 'No Anggota', product: 'Jenis' });
  });

  test('can be changed when nobody named it, not when a profile is known or the file has no headings', () => {
    expect(isAdjustable(SAVINGS)).toBe(true);
    expect(isAdjustable({ ...SAVINGS, profile: 'pilihan' })).toBe(true);
    expect(isAdjustable({ ...SAVINGS, profile: 'aplikasi-lama' })).toBe(false);
    expect(isAdjustable({ profile: 'netral', headers: [] })).toBe(false);
  });
});

describe('what hinders an import', () => {
  test('a required field without a column, unless the date is given by hand', () => {
    expect(missingFields(SAVINGS, EMPTY_DRAFT)).toEqual(['date']);
    expect(missingFields(SAVINGS, DATED)).toEqual([]);
    expect(hindranceOf(SAVINGS, EMPTY_DRAFT)).toBe('columns');
    expect(hindranceOf(SAVINGS, DATED)).toBe(null);
  });

  test('a journal without sides: debit and credit, or a side and an amount', () => {
    const journal: ImportPreview = { ...SAVINGS, kind: 'journal', fields: [], columns: { date: 'tgl' } };
    expect(missingFields(journal, EMPTY_DRAFT)).toEqual(['debit']);
    expect(missingFields({ ...journal, columns: { side: 'd_k' } }, EMPTY_DRAFT)).toEqual(['debit']);
    expect(missingFields({ ...journal, columns: { side: 'd_k', amount: 'nilai' } }, EMPTY_DRAFT)).toEqual([]);
    expect(missingFields({ ...journal, columns: { credit: 'kredit' } }, EMPTY_DRAFT)).toEqual([]);
  });

  test('a known profile may fill fields by itself, but never the date of balances', () => {
    const known = { ...SAVINGS, profile: 'Saldo awal Excel', columns: { member: 'No Anggota', amount: 'Jumlah' } };
    expect(missingFields(known, DATED)).toEqual([]);
    expect(missingFields(known, EMPTY_DRAFT)).toEqual(['date']);
    expect(missingFields({ ...known, kind: 'members' }, EMPTY_DRAFT)).toEqual([]);
  });

  test('an open question about numbers, wrong rows, and nothing to do', () => {
    expect(hindranceOf({ ...SAVINGS, numberStyle: null }, DATED)).toBe('numberStyle');
    expect(hindranceOf({ ...SAVINGS, errorsTotal: 1 }, DATED)).toBe('errors');
    expect(hindranceOf({ ...SAVINGS, newRows: 0, knownRows: 3 }, DATED)).toBe('nothing');
    expect(hindranceOf({ ...SAVINGS, newRows: 0 }, DATED)).toBe('empty');
  });
});

test('examples are the first different filled cells of the column', () => {
  expect(examplesOf(SAVINGS, 'product', 4)).toBe('wajib  ·  pokok');
  expect(examplesOf(SAVINGS, 'amount', 1)).toBe('50.000');
  expect(examplesOf(SAVINGS, 'ref', 4)).toBe('');
});

test('headings nobody reads are named', () => {
  expect(unreadHeaders(SAVINGS)).toEqual(['Catatan lama']);
});

test('every kind has an address of its own', () => {
  for (const kind of ['accounts', 'members', 'savings', 'journal'] as const) {
    expect(kindOfAddress(addressOfKind(kind).replace('/impor/', ''))).toBe(kind);
  }
  expect(kindOfAddress('pinjaman')).toBe(null);
  expect(kindOfAddress(undefined)).toBe(null);
});
