import { describe, expect, test } from 'vitest';
import { formatAmount } from '#shared/money/format.ts';
import { rupiah, sen, ZERO, type Sen } from '#shared/money/sen.ts';
import {
  proveShuDistribution, proveShuMemberList, shuDistribution, shuMemberList, type ShuDistributionInput, type ShuListInput,
} from '#shared/domain/statement/shu-table.ts';

// Source: koperasi.md 6.8 (SHU-20).
const DISTRIBUTION: ShuDistributionInput = {
  subtitle: 'Tahun buku 2025',
  blocks: [
    {
      label: 'Dari transaksi anggota',
      amountSen: rupiah(46_134_522),
      pools: [
        { label: 'Cadangan', shareBasisPoints: 2500, amountSen: rupiah(11_533_631) },
        { label: 'Jasa modal', shareBasisPoints: 2000, amountSen: rupiah(9_226_905) },
        { label: 'Jasa usaha simpan pinjam', shareBasisPoints: 1500, amountSen: rupiah(6_920_178) },
        { label: 'Jasa usaha toko', shareBasisPoints: 1000, amountSen: rupiah(4_613_452) },
        { label: 'Jasa usaha tani', shareBasisPoints: 500, amountSen: rupiah(2_306_726) },
        { label: 'Dana pengurus', shareBasisPoints: 1000, amountSen: rupiah(4_613_452) },
        { label: 'Dana karyawan', shareBasisPoints: 500, amountSen: rupiah(2_306_726) },
        { label: 'Dana pendidikan', shareBasisPoints: 500, amountSen: rupiah(2_306_726) },
        { label: 'Dana sosial', shareBasisPoints: 500, amountSen: rupiah(2_306_726) },
      ],
    },
    {
      label: 'Dari transaksi non-anggota',
      amountSen: rupiah(8_465_478),
      pools: [
        { label: 'Cadangan', shareBasisPoints: 6000, amountSen: rupiah(5_079_287) },
        { label: 'Dana sosial', shareBasisPoints: 2000, amountSen: rupiah(1_693_096) },
        { label: 'Dana pendidikan', shareBasisPoints: 2000, amountSen: rupiah(1_693_095) },
      ],
    },
  ],
};

const LIST: ShuListInput = {
  subtitle: 'Tahun buku 2025',
  columns: [
    { key: 'savings', label: 'Simpanan', kind: 'base' },
    { key: 'capital', label: 'Jasa modal', kind: 'share' },
    { key: 'interest', label: 'Jasa pinjaman dibayar', kind: 'base' },
    { key: 'loanShare', label: 'Jasa usaha SP', kind: 'share' },
    { key: 'purchases', label: 'Belanja', kind: 'base' },
    { key: 'shopShare', label: 'Jasa usaha toko', kind: 'share' },
    { key: 'harvest', label: 'Setor panen', kind: 'base' },
    { key: 'harvestShare', label: 'Jasa usaha tani', kind: 'share' },
  ],
  members: [
    member('A-001', 'Siti', [6_500_000, 2_998_744, 20_000_000, 2_883_408, 72_000_000, 1_845_381, 30_000_000, 640_757]),
    member('A-002', 'Budi', [5_200_000, 2_398_995, 12_500_000, 1_802_130, 48_000_000, 1_230_254, 54_000_000, 1_153_363]),
    member('A-003', 'Made', [4_300_000, 1_983_785, 9_000_000, 1_297_533, 30_000_000, 768_909, 0, 0]),
    member('A-004', 'Yohana', [2_600_000, 1_199_498, 6_500_000, 937_107, 18_500_000, 474_160, 24_000_000, 512_606]),
    member('A-005', 'Ucok', [1_400_000, 645_883, 0, 0, 11_500_000, 294_748, 0, 0], 40_631),
  ],
};

const POOLS: Readonly<Record<string, Sen>> = {
  capital: rupiah(9_226_905), loanShare: rupiah(6_920_178), shopShare: rupiah(4_613_452), harvestShare: rupiah(2_306_726),
};

describe('SHU distribution', () => {
  test('prints both blocks of SHU-20 and what each pos gets together', () => {
    const statement = shuDistribution(DISTRIBUTION);
    expect(proveShuDistribution(DISTRIBUTION)).toEqual([]);
    expect(statement.rows.at(-1)?.cells.at(-1)).toBe(rupiah(54_600_000));
    const reserve = statement.rows.filter((row) => row.label === 'Cadangan').map((row) => row.cells);
    expect(reserve).toEqual([
      ['1', '25,00\u00a0%', rupiah(11_533_631)],
      ['1', '60,00\u00a0%', rupiah(5_079_287)],
      ['1', null, rupiah(16_612_918)],
    ]);
  });

  test('names a block whose pools do not sum to it', () => {
    const [first] = DISTRIBUTION.blocks;
    if (first === undefined) throw new Error('no block');
    const blocks = [{ ...first, amountSen: sen(first.amountSen + 1) }];
    expect(proveShuDistribution({ ...DISTRIBUTION, blocks }).map((one) => one.code)).toEqual(['proof.sumDiffers']);
  });
});

describe('SHU list per member', () => {
  test('adds the shares of SHU-20 per member and per pool', () => {
    const statement = shuMemberList(LIST);
    expect(proveShuMemberList(statement, POOLS)).toEqual([]);
    const totals = statement.rows.map((row) => row.cells.slice(-3).map((cell) => (typeof cell === 'number' ? formatAmount(cell) : cell)));
    expect(totals).toEqual([
      ['8.368.290', '0', '8.368.290'],
      ['6.584.742', '0', '6.584.742'],
      ['4.050.227', '0', '4.050.227'],
      ['3.123.371', '0', '3.123.371'],
      ['940.631', '40.631', '900.000'],
      ['23.067.261', '40.631', '23.026.630'],
    ]);
  });

  test('names a pool the list does not pay out', () => {
    const failures = proveShuMemberList(shuMemberList(LIST), { ...POOLS, capital: ZERO });
    expect(failures).toEqual([
      { code: 'proof.sumDiffers', where: 'capital', expectedSen: ZERO, foundSen: rupiah(9_226_905) },
    ]);
  });
});

function member(memberNumber: string, name: string, amounts: readonly number[], deduction = 0): ShuListInput['members'][number] {
  return { memberNumber, name, amountsSen: amounts.map(rupiah), deductionSen: rupiah(deduction) };
}
