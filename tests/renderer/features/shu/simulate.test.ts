import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { ShuInput } from '#shared/domain/shu/compute-shu.ts';
import { rupiah, sum, ZERO } from '#shared/money/sen.ts';
import { countDifferences, memberDifferences, poolDifferences } from '../../../../renderer/features/shu/comparison.ts';
import { factsSuffice } from '../../../../renderer/features/shu/facts-suffice.ts';
import { findMembers, memberLines, memberTotals } from '../../../../renderer/features/shu/member-lines.ts';
import { editPool, setShare } from '../../../../renderer/features/shu/rules-draft.ts';
import { simulate } from '../../../../renderer/features/shu/simulate.ts';
import { ledgerOf, memberOf, RULES, savingsOf } from '../../../shared/domain/shu/fixtures.ts';

const SITI = memberOf('A-001', { name: 'Siti', savings: { WAJIB: savingsOf(rupiah(600_000)) }, purchasesSen: rupiah(3_000_000) });
const BUDI = memberOf('A-002', { name: 'Budi', savings: { WAJIB: savingsOf(rupiah(400_000)) }, purchasesSen: rupiah(1_000_000) });
const INPUT: ShuInput = { year: 2025, rules: RULES, ledger: ledgerOf(rupiah(10_000_000), rupiah(5_000_000)), members: [SITI, BUDI], incomeWithoutMemberSen: ZERO };

function computed(rules = RULES) {
  const { computation } = simulate(INPUT, rules);
  if (computation === null) throw new Error('nothing was computed');
  return computation;
}

describe('a simulation while percentages are typed', () => {
  it('counts what is missing to the reserve, so that every share follows at once', () => {
    const result = simulate(INPUT, setShare(RULES, { table: 'member', code: 'JASA_USAHA', shareBasisPoints: 2_000 }));
    expect(result.whole).toBe(false);
    expect(result.computation?.pools.map((pool) => pool.fromMemberSen)).toEqual([rupiah(5_000_000), rupiah(2_000_000), rupiah(2_000_000), rupiah(1_000_000)]);
    expect(result.computation?.memberRows[0]?.totalSen).toBe(rupiah(1_200_000 + 1_500_000));
  });

  it('refuses more than the reserve can give, with the sum it found', () => {
    const result = simulate(INPUT, setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 9_000 }));
    expect(result.computation).toBeNull();
    expect(result.refusal).toEqual({ code: 'shu.sharesNotWhole', params: { sumBasisPoints: 17_000, table: 'member' } });
  });

  it('follows one change for 2,000 members within 200 ms', () => {
    const members = Array.from({ length: 2_000 }, (_, index) =>
      memberOf(`A-${String(index).padStart(4, '0')}`, { savings: { WAJIB: savingsOf(rupiah(100_000 + index * 1_000)) }, purchasesSen: rupiah(50_000 + index * 777) }));
    const input = { ...INPUT, members };
    simulate(input, RULES);
    const before = performance.now();
    const { computation } = simulate(input, setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 2_025 }));
    const took = performance.now() - before;
    expect(sum((computation?.memberRows ?? []).map((row) => row.totalSen))).toBe(computation?.membersTotalSen);
    expect(took).toBeLessThan(200);
  });
});

describe('the list of members', () => {
  it('shows the measure, the shares and the change from last year', () => {
    const [siti, budi] = memberLines(computed(), { 'A-001': rupiah(3_000_000) });
    expect(siti).toMatchObject({ measuresSen: [rupiah(600_000), rupiah(3_000_000)], sharesSen: [rupiah(1_200_000), rupiah(2_250_000)], changeSen: rupiah(450_000) });
    expect(budi).toMatchObject({ previousSen: null, changeSen: null });
    expect(memberTotals([siti, budi].filter((line) => line !== undefined))).toEqual({ takingPart: 2, totalSen: rupiah(5_000_000), previousSen: rupiah(3_000_000) });
  });

  it('finds by part of a name or a number', () => {
    const lines = memberLines(computed(), {});
    expect(findMembers(lines, 'sit').map((line) => line.number)).toEqual(['A-001']);
    expect(findMembers(lines, '002').map((line) => line.name)).toEqual(['Budi']);
    expect(findMembers(lines, ' ')).toHaveLength(2);
  });
});

describe('two proposals side by side', () => {
  const second = computed(setShare(setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 2_500 }), { table: 'member', code: 'CADANGAN', shareBasisPoints: 3_500 }));

  it('differ by the same amount in the pools, and not at all in sum', () => {
    const rows = poolDifferences(computed(), second);
    expect(rows.map((row) => row.differenceSen)).toEqual([rupiah(-500_000), rupiah(500_000), ZERO, ZERO]);
    expect(sum(rows.map((row) => row.differenceSen))).toBe(ZERO);
  });

  it('say what each member gains', () => {
    const rows = memberDifferences(computed(), second);
    expect(rows.map((row) => row.differenceSen)).toEqual([rupiah(300_000), rupiah(200_000)]);
    expect(countDifferences(rows)).toEqual({ more: 2, less: 0, same: 0 });
  });
});

describe('whether the page can compute rules itself', () => {
  it('can while they measure what was read', () => {
    expect(factsSuffice(RULES, setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 2_500 }))).toBe(true);
  });

  it.each([
    [{ kind: 'savingsDailyAverage', productCodes: ['WAJIB'] } as const],
    [{ kind: 'incomePaid', accountCodes: ['41102'] } as const],
  ])('asks the background for %o', (base) => {
    const wanted = editPool(RULES, { table: 'member', code: 'JASA_MODAL', change: { base } });
    expect(factsSuffice(RULES, wanted)).toBe(false);
    expect(factsSuffice(wanted, wanted)).toBe(true);
  });
});
