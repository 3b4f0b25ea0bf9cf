import { formatBasisPoints } from '#shared/money/format.ts';
import { subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { ProofFailure, Statement, StatementColumn, StatementRow } from './statement.ts';

/** One pool of the distribution. `shareBasisPoints` is of its own block: 2500 is 25 %. */
export type ShuPoolFact = { readonly label: string; readonly shareBasisPoints: number; readonly amountSen: Sen };

/** The part of the SHU that came from members, or from non-members, and the pools it is divided into. */
export type ShuBlockFact = { readonly label: string; readonly amountSen: Sen; readonly pools: readonly ShuPoolFact[] };

export type ShuDistributionInput = {
  readonly subtitle: string;
  /** Two blocks where members and non-members are divided apart, one where they are not. */
  readonly blocks: readonly ShuBlockFact[];
};

/**
 * Pembagian SHU: No, Pos alokasi, Persentase, Nominal, a block per source and the sum of each pos over the blocks.
 *
 * Shape: pools in the order given; `detail` 'blocks' leaves the sum per pos out; totals carry the keys `block0`, `block1`, `total`. Source: koperasi.md 7.3, 6.8.
 */
export function shuDistribution(input: ShuDistributionInput, detail: 'blocks' | 'combined' = 'combined'): Statement {
  const rows: StatementRow[] = [];
  input.blocks.forEach((block, blockIndex) => {
    rows.push(row('heading', block.label, ['', null, block.amountSen]));
    block.pools.forEach((pool, index) => {
      rows.push(row('line', pool.label, [String(index + 1), formatBasisPoints(pool.shareBasisPoints), pool.amountSen]));
    });
    const basisPoints = block.pools.reduce((total, pool) => total + pool.shareBasisPoints, 0);
    const amountSen = sum(block.pools.map((pool) => pool.amountSen));
    rows.push({ key: `block${blockIndex}`, ...row('subtotal', `Jumlah ${block.label.charAt(0).toLowerCase()}${block.label.slice(1)}`, ['', formatBasisPoints(basisPoints), amountSen]) });
  });
  if (detail === 'combined' && input.blocks.length > 1) {
    rows.push(row('heading', 'Gabungan per pos', ['', null, null]));
    const labels = [...new Set(input.blocks.flatMap((block) => block.pools.map((pool) => pool.label)))];
    labels.forEach((label, index) => {
      const amounts = input.blocks.flatMap((block) => block.pools.filter((pool) => pool.label === label).map((pool) => pool.amountSen));
      rows.push(row('line', label, [String(index + 1), null, sum(amounts)]));
    });
  }
  const total = sum(input.blocks.map((block) => block.amountSen));
  rows.push({ key: 'total', ...row('total', 'Jumlah SHU dibagi', ['', null, total]) });
  return {
    id: 'shuDistribution',
    title: 'Pembagian Sisa Hasil Usaha',
    subtitle: input.subtitle,
    labelHeading: 'Pos alokasi',
    columns: [
      { key: 'number', label: 'No', kind: 'text', beforeLabel: true },
      { key: 'share', label: 'Persentase', kind: 'percent' },
      { key: 'amount', label: 'Nominal', kind: 'money' },
    ],
    rows,
  };
}

/** Proves a distribution: the pools of every block sum to the block. */
export function proveShuDistribution(input: ShuDistributionInput): readonly ProofFailure[] {
  return input.blocks.flatMap((block) => {
    const foundSen = sum(block.pools.map((pool) => pool.amountSen));
    if (foundSen === block.amountSen) return [];
    return [{ code: 'proof.sumDiffers' as const, where: block.label, expectedSen: block.amountSen, foundSen }];
  });
}

/**
 * A money column of the list per member. A `base` is what a share is measured by (simpanan, belanja), a `share` is money
 * the member gets. The list prints bases and shares in the order given.
 */
export type ShuListColumn = { readonly key: string; readonly label: string; readonly kind: 'base' | 'share' };

/** One member; `amountsSen` in the order of the columns. Deductions are positive and are taken from the sum of the shares. */
export type ShuListMember = {
  readonly memberNumber: string;
  readonly name: string;
  readonly amountsSen: readonly Sen[];
  readonly deductionSen: Sen;
};

export type ShuListInput = {
  readonly subtitle: string;
  readonly columns: readonly ShuListColumn[];
  readonly members: readonly ShuListMember[];
};

/** The money cells of one line of the list: the columns, Jumlah SHU, Potongan, Diterima. */
export function shuListAmounts(columns: readonly ShuListColumn[], member: ShuListMember): readonly Sen[] {
  const shareSen = sum(member.amountsSen.filter((_, index) => columns[index]?.kind === 'share'));
  return [...member.amountsSen, shareSen, member.deductionSen, subtract(shareSen, member.deductionSen)];
}

/** The columns of the list after No, No. anggota and Nama: `ShuListInput.columns`, then Jumlah SHU, Potongan, Diterima. */
export function shuListMoneyColumns(columns: readonly ShuListColumn[]): readonly StatementColumn[] {
  return [
    ...columns.map((column): StatementColumn => ({ key: column.key, label: column.label, kind: 'money' })),
    { key: 'total', label: 'Jumlah SHU', kind: 'money' },
    { key: 'deduction', label: 'Potongan', kind: 'money' },
    { key: 'paid', label: 'Diterima', kind: 'money' },
  ];
}

/**
 * Daftar pembagian SHU per anggota with its total. Members in the order given. Source: koperasi.md 7.4.
 * Asserts: every member has one amount per column.
 */
export function shuMemberList(input: ShuListInput): Statement {
  const totals: Sen[] = shuListMoneyColumns(input.columns).map(() => ZERO);
  const rows = input.members.map((member, index): StatementRow => {
    if (member.amountsSen.length !== input.columns.length) throw new RangeError(`amounts of ${member.memberNumber} do not match the columns`);
    const amounts = shuListAmounts(input.columns, member);
    amounts.forEach((amount, column) => {
      totals[column] = sum([totals[column] ?? ZERO, amount]);
    });
    return row('line', member.name, [String(index + 1), member.memberNumber, ...amounts]);
  });
  return {
    id: 'shuMemberList',
    title: 'Daftar Pembagian SHU per Anggota',
    subtitle: input.subtitle,
    labelHeading: 'Nama',
    columns: [
      { key: 'number', label: 'No', kind: 'text', beforeLabel: true },
      { key: 'memberNumber', label: 'No. anggota', kind: 'text', beforeLabel: true },
      ...shuListMoneyColumns(input.columns),
    ],
    rows: [...rows, { key: 'total', ...row('total', 'Jumlah', ['', '', ...totals]) }],
  };
}

/** Proves a list: each share column sums to the pool it is paid from. `poolsSen` by column key. */
export function proveShuMemberList(statement: Statement, poolsSen: Readonly<Record<string, Sen>>): readonly ProofFailure[] {
  return Object.entries(poolsSen).flatMap(([key, expectedSen]) => {
    const index = statement.columns.findIndex((column) => column.key === key);
    const found = statement.rows.filter((one) => one.kind === 'line').map((one) => one.cells[index]);
    const foundSen = sum(found.filter((cell) => typeof cell === 'number'));
    return foundSen === expectedSen ? [] : [{ code: 'proof.sumDiffers' as const, where: key, expectedSen, foundSen }];
  });
}

function row(kind: StatementRow['kind'], label: string, cells: StatementRow['cells']): StatementRow {
  return { kind, level: kind === 'line' ? 1 : 0, label, cells, accountCodes: [] };
}
