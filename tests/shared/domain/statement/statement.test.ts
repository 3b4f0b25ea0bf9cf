import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount } from '#shared/money/format.ts';
import { rupiah, sen, ZERO } from '#shared/money/sen.ts';
import { equityChanges, proveEquityChanges } from '#shared/domain/statement/equity-changes.ts';
import { neraca, neracaSides, proveNeraca } from '#shared/domain/statement/neraca.ts';
import type { StatementInput } from '#shared/domain/statement/period.ts';
import { phu, phuByParty, phuPerUnit, provePhu } from '#shared/domain/statement/phu.ts';
import type { LedgerFacts, Statement } from '#shared/domain/statement/statement.ts';
import { proveTrialBalance, trialBalance } from '#shared/domain/statement/trial-balance.ts';
import { ACCOUNTS, CLOSED_YEAR, LAST_YEAR, OPEN_YEAR, UNITS } from './sample-ledger.ts';

// Source of the results: koperasi.md 6.8 (SHU-20). The balance sheet around it was made and added up by hand.

function input(thisYear: LedgerFacts, unitCode: string | null = null): StatementInput {
  return {
    thisYear,
    lastYear: LAST_YEAR,
    units: UNITS,
    unitCode,
    labels: { thisYear: '2025', lastYear: '2024' },
    subtitle: 'Tahun buku 2025 (dalam rupiah)',
  };
}

/** As charts come in from elsewhere: without a line, or with the line of another type of account. */
const ODD_ACCOUNTS = ACCOUNTS.slice(0, 30).flatMap((account, index) => [
  { ...account, code: `9${account.code}`, line: null }, { ...account, code: `8${account.code}`, line: ACCOUNTS[(index * 7 + 3) % 30]?.line ?? null },
]);

const NERACA = { title: 'neraca', detail: 'account' } as const;

function figures(statement: Statement, key: string): readonly string[] {
  const row = statement.rows.find((one) => one.key === key);
  return (row?.cells ?? []).filter((cell) => typeof cell === 'number').map(formatAmount);
}

describe('trial balance', () => {
  test('has equal sides and the closing balance of each account on its own side', () => {
    const statement = trialBalance({ facts: OPEN_YEAR, unitCode: null, variant: 'closing', subtitle: '' });
    expect(proveTrialBalance(statement)).toEqual([]);
    expect(figures(statement, 'total')).toEqual(['565.200.000', '565.200.000']);
    const cash = statement.rows.find((row) => row.accountCodes[0] === '11101');
    expect(cash?.cells).toEqual(['11101', rupiah(124_800_000), null]);
  });

  test('shows opening, mutation and closing in the full form', () => {
    const statement = trialBalance({ facts: CLOSED_YEAR, unitCode: null, variant: 'full', subtitle: '' });
    expect(proveTrialBalance(statement)).toEqual([]);
    const shu = statement.rows.find((row) => row.accountCodes[0] === '31501');
    expect(shu?.cells).toEqual([
      '31501', null, rupiah(20_000_000), rupiah(20_000_000), rupiah(54_600_000), null, rupiah(54_600_000),
    ]);
  });

  test('names what is uneven', () => {
    const facts: LedgerFacts = { accounts: ACCOUNTS, balances: OPEN_YEAR.balances.slice(1) };
    const failures = proveTrialBalance(trialBalance({ facts, unitCode: null, variant: 'closing', subtitle: '' }));
    expect(failures.map((failure) => failure.code)).toEqual(['proof.trialBalanceUneven']);
  });
});

describe('neraca', () => {
  test('carries the result of an open year in equity', () => {
    const statement = neraca(input(OPEN_YEAR), NERACA);
    expect(proveNeraca(statement, input(OPEN_YEAR))).toEqual([]);
    expect(figures(statement, 'totalAssets')).toEqual(['184.400.000', '122.000.000']);
    expect(figures(statement, 'totalLiabilitiesAndEquity')).toEqual(['184.400.000', '122.000.000']);
    expect(figures(statement, 'runningResult')).toEqual(['54.600.000', '0']);
    expect(figures(statement, 'fixedAssets')).toEqual(['9.600.000', '12.000.000']);
  });

  test('is the same after closing, the result standing on 31501', () => {
    const statement = neraca(input(CLOSED_YEAR), NERACA);
    expect(proveNeraca(statement, input(CLOSED_YEAR))).toEqual([]);
    expect(figures(statement, 'totalEquity')).toEqual(figures(neraca(input(OPEN_YEAR), NERACA), 'totalEquity'));
    expect(statement.rows.some((row) => row.key === 'runningResult')).toBe(false);
    expect(statement.rows.find((row) => row.accountCodes[0] === '31501')?.cells[2]).toBe(rupiah(54_600_000));
  });

  test.each(UNITS)('agrees for unit $name, with what it has with the others', (unit) => {
    const statement = neraca(input(OPEN_YEAR, unit.code), NERACA);
    expect(proveNeraca(statement, input(OPEN_YEAR, unit.code))).toEqual([]);
  });

  test('names inter-unit accounts that do not cancel', () => {
    const balances = OPEN_YEAR.balances.filter((one) => !(one.accountCode === '12401' && one.unitCode === 'USP'));
    const facts = { accounts: ACCOUNTS, balances };
    const codes = proveNeraca(neraca(input(facts), NERACA), input(facts)).map((failure) => failure.code);
    expect(codes).toContain('proof.interUnitOpen');
  });

  test('sets the result of a year not yet closed apart from the running one', () => {
    const brought = OPEN_YEAR.balances.map((one) => (Number(one.accountCode.slice(0, 1)) < 4
      ? { ...one, openingSen: sen(one.openingSen + one.debitSen - one.creditSen), debitSen: ZERO, creditSen: ZERO }
      : { ...one, openingSen: sen(one.debitSen - one.creditSen), debitSen: ZERO, creditSen: ZERO }));
    const january = [
      { accountCode: '11101', unitCode: 'PUSAT', openingSen: ZERO, debitSen: rupiah(700_000), creditSen: ZERO, closingEntriesSen: ZERO },
      { accountCode: '41101', unitCode: 'PUSAT', openingSen: ZERO, debitSen: ZERO, creditSen: rupiah(700_000), closingEntriesSen: ZERO },
    ];
    const one = { ...input({ accounts: ACCOUNTS, balances: [...brought, ...january] }), lastYear: null };
    const statement = neraca(one, { ...NERACA, beginsBookYear: true });
    expect(proveNeraca(statement, one)).toEqual([]);
    expect(figures(statement, 'priorResult')).toEqual(['54.600.000']);
    expect(figures(statement, 'runningResult')).toEqual(['700.000']);
  });

  test('splits into two sides for the skontro print', () => {
    const sides = neracaSides(neraca(input(OPEN_YEAR), { title: 'position', detail: 'line' }));
    expect(sides.left.at(-1)?.key).toBe('totalAssets');
    expect(sides.right.at(-1)?.key).toBe('totalLiabilitiesAndEquity');
  });

  test('puts accounts of an imported chart under the heading they hang from', () => {
    const [cash] = ACCOUNTS;
    if (cash === undefined) throw new Error('no account');
    const heading = { ...cash, code: '100', name: 'Aset Tetap', heading: true, line: null };
    const desk = { ...cash, code: '101', name: 'Meja', line: null, parentCode: '100' };
    const capital = { ...cash, code: '301', name: 'Modal', type: 'equity' as const, line: null };
    const facts: LedgerFacts = {
      accounts: [heading, desk, capital],
      balances: [
        { accountCode: '101', unitCode: 'PUSAT', openingSen: ZERO, debitSen: rupiah(750_000), creditSen: ZERO, closingEntriesSen: ZERO },
        { accountCode: '301', unitCode: 'PUSAT', openingSen: ZERO, debitSen: ZERO, creditSen: rupiah(750_000), closingEntriesSen: ZERO },
      ],
    };
    const one = { ...input(facts), lastYear: null };
    const statement = neraca(one, { title: 'neraca', detail: 'line' });
    expect(proveNeraca(statement, one)).toEqual([]);
    expect(figures(statement, 'fixedAssets')).toEqual(['750.000']);
  });

  test('agrees for any balanced ledger (seed printed on failure)', () => {
    const journal = fc.record({
      debit: fc.constantFrom(...ACCOUNTS, ...ODD_ACCOUNTS), credit: fc.constantFrom(...ACCOUNTS, ...ODD_ACCOUNTS), unit: fc.constantFrom(...UNITS),
      otherUnit: fc.constantFrom(...UNITS), amount: fc.integer({ min: 1, max: 1_000_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(journal, { maxLength: 40 }), (journals) => {
        const balances = journals.flatMap(({ debit, credit, unit, otherUnit, amount }) => [
          { accountCode: debit.code, unitCode: unit.code, openingSen: ZERO, debitSen: sen(amount), creditSen: ZERO, closingEntriesSen: ZERO },
          { accountCode: credit.code, unitCode: otherUnit.code, openingSen: ZERO, debitSen: ZERO, creditSen: sen(amount), closingEntriesSen: ZERO },
        ]);
        const facts = { accounts: [...ACCOUNTS, ...ODD_ACCOUNTS], balances };
        for (const unitCode of [null, ...UNITS.map((unit) => unit.code)]) {
          const one = { ...input(facts, unitCode), lastYear: null };
          const uneven = proveNeraca(neraca(one, NERACA), one).filter((failure) => failure.code !== 'proof.interUnitOpen');
          expect(uneven).toEqual([]);
          expect(provePhu(phu(one), one)).toEqual([]);
          expect(proveEquityChanges(equityChanges(one), one)).toEqual([]);
        }
        expect(provePhu(phuPerUnit(input(facts)), { ...input(facts), lastYear: null })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('perhitungan hasil usaha', () => {
  test.each([['open', OPEN_YEAR], ['closed', CLOSED_YEAR]] as const)('gives the steps of SHU-20 for the %s year', (_name, facts) => {
    const statement = phu(input(facts));
    expect(provePhu(statement, input(facts))).toEqual([]);
    expect(figures(statement, 'memberNet')).toEqual(['79.200.000', '0']);
    expect(figures(statement, 'nonMemberGross')).toEqual(['11.700.000', '0']);
    expect(figures(statement, 'gross')).toEqual(['90.900.000', '0']);
    expect(figures(statement, 'operating')).toEqual(['60.900.000', '0']);
    expect(figures(statement, 'afterCooperative')).toEqual(['54.900.000', '0']);
    expect(figures(statement, 'beforeTax')).toEqual(['56.100.000', '0']);
    expect(figures(statement, 'afterTax')).toEqual(['54.600.000', '0']);
  });

  test('divides common costs and tax between members and non-members as SHU-20 prints them', () => {
    const statement = phuByParty(input(OPEN_YEAR));
    expect(provePhu(statement, { ...input(OPEN_YEAR), lastYear: null })).toEqual([]);
    const overhead = statement.rows.find((row) => row.label === 'Beban usaha');
    expect(overhead?.cells).toEqual([rupiah(-25_798_046), rupiah(-4_201_954), rupiah(-30_000_000)]);
    expect(figures(statement, 'beforeTax')).toEqual(['47.401.954', '8.698.046', '56.100.000']);
    expect(figures(statement, 'afterTax')).toEqual(['46.134.522', '8.465.478', '54.600.000']);
  });

  test('adds units and elimination to the combined result', () => {
    const statement = phuPerUnit(input(OPEN_YEAR));
    expect(statement.columns.map((column) => column.label)).toEqual([
      'Pusat', 'Simpan Pinjam', 'Toko', 'Pertanian', 'Eliminasi', 'Gabungan',
    ]);
    expect(figures(statement, 'afterTax')).toEqual(['(36.300.000)', '40.200.000', '37.200.000', '13.500.000', '54.600.000']);
  });
});

describe('perubahan ekuitas', () => {
  test.each([['open', OPEN_YEAR], ['closed', CLOSED_YEAR]] as const)('leads from opening to closing equity of the %s year', (_name, facts) => {
    const statement = equityChanges(input(facts));
    expect(proveEquityChanges(statement, input(facts))).toEqual([]);
    expect(statement.columns.map((column) => column.key)).toEqual([
      'simpananPokok', 'simpananWajib', 'grants', 'reserves', 'shu', 'total',
    ]);
    expect(figures(statement, 'opening')).toEqual(['10.000.000', '25.000.000', '0', '5.000.000', '20.000.000', '60.000.000']);
    expect(figures(statement, 'paidIn')).toEqual(['1.500.000', '8.000.000', '9.500.000']);
    expect(figures(statement, 'paidBack')).toEqual(['(500.000)', '(1.000.000)', '(1.500.000)']);
    expect(figures(statement, 'distributed')).toEqual(['(15.000.000)', '(15.000.000)']);
    expect(figures(statement, 'intoReserve')).toEqual(['5.000.000', '(5.000.000)', '0']);
    expect(figures(statement, 'result')).toEqual(['54.600.000', '54.600.000']);
    expect(figures(statement, 'correction')).toEqual(['(200.000)', '(200.000)']);
    expect(figures(statement, 'closing')).toEqual(['11.000.000', '32.000.000', '0', '10.000.000', '54.400.000', '107.400.000']);
  });
});
