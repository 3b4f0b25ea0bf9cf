import { formatDateLong } from '#shared/calendar/date.ts';
import { lastDayOf, yearMonth } from '#shared/calendar/month.ts';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { shuDistribution, shuMemberList, type ShuDistributionInput, type ShuListColumn, type ShuListInput } from '#shared/domain/statement/shu-table.ts';
import type { Statement } from '#shared/domain/statement/statement.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { sen, ZERO } from '#shared/money/sen.ts';
import type { OpenBook } from './context.ts';
import { computeYear, getShuSnapshot } from './shu.ts';

/** The frozen computation of a year when there is one, else the one the rules in force give now. */
export function computationOf(open: OpenBook, year: number): Result<ShuComputation> {
  const snapshot = getShuSnapshot(open, { year });
  return snapshot === null ? computeYear(open, { year }) : done(snapshot.computation);
}

export function shuDistributionStatement(open: OpenBook, year: number): Result<Statement> {
  const computation = computationOf(open, year);
  return computation.ok ? done(shuDistribution(distributionInput(computation.value))) : computation;
}

export function shuMembersStatement(open: OpenBook, year: number): Result<Statement> {
  const computation = computationOf(open, year);
  return computation.ok ? done(shuMemberList(memberListInput(computation.value))) : computation;
}

/** The two tables of the proposal as their printed blocks (koperasi.md 7.3). */
export function distributionInput(computation: ShuComputation): ShuDistributionInput {
  const shares = (pools: readonly { readonly code: string; readonly shareBasisPoints: number }[], code: string): number =>
    pools.find((pool) => pool.code === code)?.shareBasisPoints ?? 0;
  const { rules, allocatable, pools } = computation;
  const member = {
    label: rules.sourceRule === 'combined' ? 'SHU yang dibagi' : 'Dari anggota',
    amountSen: allocatable.memberSen,
    pools: rules.memberPools.map((pool) => ({
      label: pool.name, shareBasisPoints: pool.shareBasisPoints, amountSen: pools.find((item) => item.code === pool.code)?.fromMemberSen ?? ZERO,
    })),
  };
  const nonMember = {
    label: 'Dari bukan anggota',
    amountSen: allocatable.nonMemberSen,
    pools: rules.nonMemberPools.map((pool) => ({
      label: pool.name, shareBasisPoints: shares(rules.nonMemberPools, pool.code), amountSen: pools.find((item) => item.code === pool.code)?.fromNonMemberSen ?? ZERO,
    })),
  };
  const subtitle = `Tahun buku yang berakhir ${formatDateLong(lastDayOf(yearMonth(computation.year, 12)))} (dalam rupiah)`;
  return { subtitle, blocks: rules.sourceRule === 'combined' || allocatable.nonMemberSen === 0 ? [member] : [member, nonMember] };
}

/** The list per member with the base and the share of every members' pool (koperasi.md 7.4). Members with nothing are left out. */
export function memberListInput(computation: ShuComputation): ShuListInput {
  const names = new Map(computation.pools.map((pool) => [pool.code, pool.name]));
  const columns = computation.memberPoolCodes.flatMap((code): ShuListColumn[] => [
    { key: `${code}.base`, label: baseLabel(computation, code), kind: 'base' },
    { key: code, label: names.get(code) ?? code, kind: 'share' },
  ]);
  const members = computation.memberRows.flatMap((row) => {
    if (row.ineligible !== null || (row.totalSen === 0 && row.weights.every((weight) => weight === 0n))) return [];
    const amountsSen = row.sharesSen.flatMap((share, index) => {
      const scale = computation.baseScales[index] ?? 1n;
      return [sen(Number((row.weights[index] ?? 0n) / (scale === 0n ? 1n : scale))), share];
    });
    return [{ memberNumber: row.memberNumber, name: row.name, amountsSen, deductionSen: ZERO }];
  });
  return { subtitle: `Tahun buku yang berakhir ${formatDateLong(lastDayOf(yearMonth(computation.year, 12)))} (dalam rupiah)`, columns, members };
}

const BASE_LABELS: Readonly<Record<string, string>> = {
  savingsYearEnd: 'Simpanan', savingsMonthlyAverage: 'Rata-rata simpanan', savingsDailyAverage: 'Rata-rata simpanan', purchases: 'Belanja',
  loanInterestPaid: 'Jasa pinjaman dibayar', loanAmountTaken: 'Pinjaman', produceDelivered: 'Setor panen', incomePaid: 'Transaksi', points: 'Poin',
  weightedSum: 'Dasar',
};

function baseLabel(computation: ShuComputation, code: string): string {
  const pool = computation.rules.memberPools.find((item) => item.code === code);
  return BASE_LABELS[pool?.base?.kind ?? ''] ?? 'Dasar';
}
