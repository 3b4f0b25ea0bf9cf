import { describe, expect, test } from 'vitest';
import { BOOK_KINDS } from '#shared/domain/book/book.ts';
import { CHART_FULL } from '../../../electron/background/seed/chart-full.ts';
import { chartFor } from '../../../electron/background/seed/charts.ts';
import type { SeedAccount } from '../../../electron/background/seed/chart-row.ts';

const posting = CHART_FULL.filter((account) => !account.heading);
const account = (code: string): SeedAccount | undefined => CHART_FULL.find((candidate) => candidate.code === code);
const codesWithRole = (role: string): string[] => CHART_FULL.filter((each) => each.role === role).map((each) => each.code);

describe('the full chart', () => {
  test('has the 119 accounts of koperasi.md 3.2 and the account for opening differences', () => {
    expect(posting).toHaveLength(120);
    expect(posting.filter((each) => each.code !== '31901')).toHaveLength(119);
    const byClass = Map.groupBy(posting, (each) => each.code.slice(0, 1));
    expect([...byClass].map(([digit, list]) => [digit, list.length])).toEqual([
      ['1', 40], ['2', 29], ['3', 10], ['4', 19], ['5', 8], ['6', 12], ['7', 1], ['8', 1],
    ]);
  });

  test('gives every code once, in code order', () => {
    const codes = CHART_FULL.map((each) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted());
  });

  test('hangs every account under an existing heading of the same type that stands before it', () => {
    for (const [index, each] of CHART_FULL.entries()) {
      if (each.parentCode === null) {
        expect(each.code).toHaveLength(1);
        continue;
      }
      const parentIndex = CHART_FULL.findIndex((candidate) => candidate.code === each.parentCode);
      expect(parentIndex, each.code).toBeGreaterThanOrEqual(0);
      expect(parentIndex, each.code).toBeLessThan(index);
      expect(CHART_FULL[parentIndex]?.heading, each.code).toBe(true);
      expect(CHART_FULL[parentIndex]?.type, each.code).toBe(each.type);
    }
  });

  test('has no heading without an account under it', () => {
    const empty = CHART_FULL.filter((each) => each.heading && !posting.some((row) => row.code.startsWith(each.code)));
    expect(empty).toEqual([]);
  });

  test('gives postings a line and headings none', () => {
    for (const each of CHART_FULL) expect(each.line === null, each.code).toBe(each.heading);
  });

  test('writes clean, unique names', () => {
    for (const each of CHART_FULL) expect(each.name, each.code).toBe(each.name.trim().replaceAll(/\s+/g, ' '));
    const names = posting.map((each) => each.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('keeps contra accounts in their class on the other side', () => {
    const usual = { asset: 'debit', expense: 'debit', liability: 'credit', equity: 'credit', income: 'credit' };
    expect(posting.filter((each) => each.normal !== usual[each.type]).map((each) => each.code)).toEqual([
      '12109', '12209', '15202', '15203', '15204', '15205', '42103', '42104',
    ]);
  });

  test('marks income and direct cost as member or non-member, without exception', () => {
    const unmarked = posting.filter((each) => ['4', '5'].includes(each.code.slice(0, 1)) && each.party === 'none');
    expect(unmarked).toEqual([]);
  });

  test('marks the control accounts of koperasi.md 12, check 4; 21501 is found by its own role', () => {
    expect([...codesWithRole('control'), ...codesWithRole('shuPayable')].toSorted()).toEqual([
      '12101', '12201', '12203', '13101', '13102', '13103', '21101', '21102', '21201', '21401', '21402', '21501',
      '31101', '31102',
    ]);
  });

  test('gives each role for closing to exactly one account', () => {
    expect(codesWithRole('cash')).toEqual(['11101', '11102', '11103', '11104', '11105']);
    expect(codesWithRole('bank')).toEqual(['11201']);
    expect(codesWithRole('interUnit')).toEqual(['12401']);
    expect(codesWithRole('shuCurrentYear')).toEqual(['31501']);
    expect(codesWithRole('shuUndistributed')).toEqual(['31502']);
    expect(codesWithRole('shuPayable')).toEqual(['21501']);
    expect(codesWithRole('reserve')).toEqual(['31401']);
    expect(codesWithRole('priorYearCorrection')).toEqual(['31503']);
    expect(codesWithRole('formerMemberSavings')).toEqual(['21104']);
    expect(codesWithRole('openingDifference')).toEqual(['31901']);
  });

  test('spot checks against the printed table', () => {
    expect(account('12109')).toEqual({
      code: '12109', name: 'Cadangan Kerugian Penurunan Nilai Pinjaman', type: 'asset', normal: 'credit',
      parentCode: '121', heading: false, line: 'loanAllowance', party: 'none', defaultUnitCode: 'USP', role: null,
    });
    expect(account('31101')).toEqual({
      code: '31101', name: 'Simpanan Pokok', type: 'equity', normal: 'credit',
      parentCode: '311', heading: false, line: 'simpananPokok', party: 'member', defaultUnitCode: 'PUSAT', role: 'control',
    });
    expect(account('43103')).toEqual({
      code: '43103', name: 'Penjualan Hasil Panen Asal Anggota', type: 'income', normal: 'credit',
      parentCode: '431', heading: false, line: 'operatingIncome', party: 'member', defaultUnitCode: 'TANI', role: null,
    });
    expect(account('62102')).toEqual({
      code: '62102', name: 'Beban Honor Pengurus dan Pengawas', type: 'expense', normal: 'debit',
      parentCode: '621', heading: false, line: 'cooperativeExpense', party: 'member', defaultUnitCode: 'PUSAT', role: null,
    });
  });
});

describe.each(BOOK_KINDS)('the chart for %s', (kind) => {
  const chart = chartFor(kind);
  const codes = chart.accounts.map((each) => each.code);

  test('has only its own units as defaults, PUSAT first', () => {
    const unitCodes = new Set<string | null>(chart.units.map((unit) => unit.code));
    expect(chart.units[0]).toEqual({ code: 'PUSAT', name: 'Kantor Pusat' });
    expect(chart.accounts.filter((each) => !each.heading && !unitCodes.has(each.defaultUnitCode))).toEqual([]);
  });

  test('keeps every parent and no empty heading', () => {
    for (const each of chart.accounts) {
      if (each.parentCode !== null) expect(codes, each.code).toContain(each.parentCode);
      if (each.heading) expect(codes.some((code) => code.length === 5 && code.startsWith(each.code)), each.code).toBe(true);
    }
    expect(codes).toEqual(codes.toSorted());
  });

  test('has what every book needs: cash, bank, members, SHU, closing, opening', () => {
    for (const code of [
      '11101', '11201', '12401', '21101', '21104', '21501', '31101', '31102', '31401', '31501', '31502', '31503', '31901',
      '51101', '61101', '62101', '81101',
    ]) expect(codes).toContain(code);
  });
});

test('each kind of cooperative has its units and the accounts that go with them', () => {
  const facts = BOOK_KINDS.map((kind) => {
    const chart = chartFor(kind);
    const has = (code: string): boolean => chart.accounts.some((each) => each.code === code);
    return {
      kind,
      units: chart.units.map((unit) => unit.code).join(' '),
      accounts: chart.accounts.filter((each) => !each.heading).length,
      loans: has('12101'), shopSales: has('42101'), produce: has('43103'), villageShare: has('21507'),
    };
  });
  expect(facts).toEqual([
    { kind: 'ksp', units: 'PUSAT USP', accounts: 88, loans: true, shopSales: false, produce: false, villageShare: false },
    { kind: 'ksu', units: 'PUSAT USP TOKO TANI', accounts: 119, loans: true, shopSales: true, produce: true, villageShare: false },
    { kind: 'konsumen', units: 'PUSAT TOKO', accounts: 90, loans: false, shopSales: true, produce: false, villageShare: false },
    { kind: 'produsen', units: 'PUSAT USP TANI', accounts: 108, loans: true, shopSales: false, produce: true, villageShare: false },
    { kind: 'desa', units: 'PUSAT USP TOKO TANI', accounts: 120, loans: true, shopSales: true, produce: true, villageShare: true },
  ]);
});
