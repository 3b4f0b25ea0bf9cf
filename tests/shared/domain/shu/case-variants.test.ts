// Cases of the kinds of shu-cases.json with other numbers and other optional keys, worked out by hand.
import { describe, expect, it } from 'vitest';
import { calculateShuCase } from '#shared/domain/shu/calculate-case.ts';
import { FULL_EXAMPLE } from '#shared/domain/shu/cases/full-example.ts';

function answerOf(kind: string, input: unknown): unknown {
  const result = calculateShuCase(kind, input);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const MEMBER = { name: 'Wati', simpanan: 1_000_000, usaha: 600_000 };
const BASES = { jasaModalBase: { kind: 'simpanan', total: 3_000_000 }, jasaUsahaBase: { kind: 'belanja', total: 6_000_000 } };

describe('a case with other numbers', () => {
  it('adds the savings a base names when a source prints them apart', () => {
    const input = {
      shu: 10_000_000, allocationBp: { JASA_MODAL: 3_000 }, allocationComplete: false,
      jasaModalBase: { kind: 'simpanan pokok + wajib', total: 9_000_000 },
      member: { name: 'Wati', simpananPokok: 100_000, simpananWajib: 200_000, simpananSukarela: 5_000_000 },
    };
    expect(answerOf('member-share', input)).toEqual({
      pools: { JASA_MODAL: 3_000_000 },
      member: {
        jasaModal: { exact: '100000', floor: 100_000, halfUp: 100_000 },
        total: { exact: '100000', floor: 100_000, halfUp: 100_000 },
      },
    });
  });

  it('refuses a complete table that is not 100 %, and any table above it', () => {
    const input = { shu: 1_000, allocationBp: { JASA_MODAL: 4_000, JASA_USAHA: 5_000 }, ...BASES, member: MEMBER };
    expect(answerOf('member-share', { ...input, allocationComplete: true })).toEqual({ error: 'ALLOCATION_NOT_100', sumBp: 9_000 });
    const above = { ...input, allocationBp: { JASA_MODAL: 6_000, JASA_USAHA: 5_000 }, allocationComplete: false };
    expect(answerOf('member-share', above)).toEqual({ error: 'ALLOCATION_NOT_100', sumBp: 11_000 });
    expect(answerOf('allocation', { shu: 1_000, allocationBp: { CADANGAN: 9_999 } })).toEqual({ error: 'ALLOCATION_NOT_100', sumBp: 9_999 });
    expect(answerOf('validation', { shu: 1, allocationBp: { CADANGAN: 11_000, DANA_SOSIAL: -1_000 } })).toEqual({
      error: 'ALLOCATION_NEGATIVE', pool: 'DANA_SOSIAL',
    });
  });

  it('gives nobody a share of a base of zero and says so', () => {
    const input = {
      shu: 10_000_000, allocationBp: { JASA_MODAL: 2_500, JASA_USAHA: 2_500 }, allocationComplete: false,
      ...BASES, jasaUsahaBase: { kind: 'belanja', total: 0 }, member: { ...MEMBER, usaha: 0 },
    };
    expect(answerOf('member-share', input)).toMatchObject({
      member: { jasaUsaha: { exact: '0' }, total: { exact: '2500000/3' } },
      warning: 'POOL_WITHOUT_BASE', unassigned: { JASA_USAHA: 2_500_000 },
    });
  });

  it('covers a loss with non-members before members get anything', () => {
    const input = { shuMember: 10_000_000, shuNonMember: -4_000_000, allocationBp: { JASA_MODAL: 5_000 }, ...BASES, member: MEMBER };
    expect(answerOf('member-nonmember', input)).toMatchObject({
      shuMember: 10_000_000, shuNonMember: -4_000_000,
      distributable: { member: 6_000_000, nonMember: 0 }, pools: { JASA_MODAL: 3_000_000 },
      member: { total: { exact: '1000000', halfUp: 1_000_000 } },
    });
  });

  it('shares everything when the member-source rule is switched off', () => {
    const input = {
      shu: 30_000_000, memberSourceBp: 5_000, sourceRule: 'COMBINED', allocationBp: { JASA_MODAL: 2_500, JASA_USAHA: 2_500 },
      jasaModalBase: { total: 65_000_000 }, jasaUsahaBase: { total: 25_000_000 }, member: MEMBER,
    };
    expect(answerOf('member-nonmember', input)).toMatchObject({ member: { total: { exact: '3840000/13', halfUp: 295_385 } } });
  });

  it('reads an income statement in rupiah without a second split', () => {
    const input = {
      penjualanJasa: 100_000_000, pendapatanLain: 5_000_000, hargaPokok: 60_000_000, bebanOperasional: 20_000_000,
      bebanAdministrasiUmum: 3_000_000, pajak: 2_000_000,
      allocationBp: { CADANGAN: 4_000, JASA_MODAL: 2_000, JASA_USAHA: 4_000 },
      totalSimpanan: 40_000_000, totalTransaksi: 80_000_000, member: { simpanan: 1_000_000, transaksi: 4_000_000 },
    };
    expect(answerOf('income-statement-to-member', input)).toEqual({
      totalPendapatan: 105_000_000, pendapatanOperasional: 45_000_000, shuSebelumPajak: 22_000_000, shuSetelahPajak: 20_000_000,
      pools: { CADANGAN: 8_000_000, JASA_MODAL: 4_000_000, JASA_USAHA: 8_000_000 },
      member: {
        jasaModal: { exact: '100000', floor: 100_000, halfUp: 100_000 },
        jasaUsaha: { exact: '400000', floor: 400_000, halfUp: 400_000 },
        totalRupiahHalfUp: 500_000,
      },
    });
  });

  it('hands one rupiah to one of many', () => {
    expect(answerOf('rounding', { pool: 1, weights: [2, 3, 3] })).toEqual({
      floorRestToReserve: { shares: [0, 0, 0], toReserve: 1 },
      largestRemainder: { shares: [0, 1, 0], toReserve: 0 },
    });
  });

  it('weighs a member who was there before and one who left, to the day of a leap year', () => {
    const input = {
      pool: 1_000, period: { start: '2024-01-01', end: '2024-12-31' },
      members: [
        { no: 'A', movements: [{ date: '2020-05-05', amount: 100 }] },
        { no: 'B', movements: [{ date: '2024-01-01', amount: 100 }, { date: '2024-07-02', amount: -100 }] },
      ],
    };
    expect(answerOf('time-weighted', input)).toEqual({
      rupiahDays: [36_600, 18_300], sharesExact: ['2000/3', '1000/3'], shares: [667, 333], total: 1_000,
    });
  });

  it('answers a full year with a loss of the non-member part', () => {
    const ledger = { ...FULL_EXAMPLE.input.ledger, lain: { bungaBank: 0 }, pertanian: { ...FULL_EXAMPLE.input.ledger.pertanian, hppAsalNonAnggota: 60_000_000 } };
    expect(answerOf('full', { ...FULL_EXAMPLE.input, ledger })).toMatchObject({
      contribution: { member: 79_200_000, nonMember: -29_800_000 },
      bebanUsaha: { member: 30_000_000, nonMember: 0 },
      // 79.200.000 - 30.000.000 - 6.000.000 = 43.200.000, all the tax to the member part
      shu: { member: 41_700_000, nonMember: -29_800_000, total: 11_900_000 },
      distributable: { member: 11_900_000, nonMember: 0 },
      poolsNonMember: { CADANGAN: 0, DANA_SOSIAL: 0, DANA_PENDIDIKAN: 0 },
      columnTotals: { JASA_MODAL: 2_380_000, total: 5_950_000 },
    });
  });

  it('refuses members in the table of non-member business', () => {
    const allocationNonMemberBp = { CADANGAN: 5_000, JASA_MODAL: 5_000 };
    expect(answerOf('full', { ...FULL_EXAMPLE.input, allocationNonMemberBp })).toEqual({ error: 'NON_MEMBER_TO_MEMBERS', pool: 'JASA_MODAL' });
  });

  it('writes the same journal from a reference, an input, or what the full case answered', () => {
    const byReference = answerOf('journal', { caseRef: 'SHU-20' });
    expect(answerOf('journal', { input: FULL_EXAMPLE.input })).toEqual(byReference);
    expect(answerOf('journal', { computation: FULL_EXAMPLE.input })).toEqual(byReference);
    expect(answerOf('journal', { computation: answerOf('full', FULL_EXAMPLE.input) })).toEqual(byReference);
    expect(calculateShuCase('journal', { caseRef: 'SHU-99' })).toEqual({
      ok: false, refusal: { code: 'shuCase.inputInvalid', params: { key: 'caseRef', problem: 'missing' } },
    });
  });

  it('credits what nobody can claim to the reserve, from an input and from an answer', () => {
    const members = FULL_EXAMPLE.input.members.map((member) => ({ ...member, setorPanen: 0 }));
    const input = { ...FULL_EXAMPLE.input, members };
    const lines = answerOf('journal', { input });
    expect(lines).toMatchObject({ lines: [{ debit: 54_600_000 }, { account: '31401', credit: 16_612_918 + 2_306_726 }, { credit: 23_067_261 - 2_306_726 }, {}, {}, {}, {}] });
    expect(answerOf('journal', { computation: answerOf('full', input) })).toEqual(lines);
  });

  it('takes nothing for a village that gave no support, and nothing from a loss', () => {
    expect(answerOf('kdmp', { netProfit: 1_000_000, villageShareBp: 2_000, isKdmpWithVillageSupport: false })).toEqual({
      imbalJasaDesa: 0, remainingForAllocation: 1_000_000,
    });
    expect(answerOf('kdmp', { netProfit: -5, villageShareBp: 2_000, isKdmpWithVillageSupport: true })).toEqual({
      imbalJasaDesa: 0, remainingForAllocation: 0, distributable: 0, deficitToCarry: 5,
    });
  });

  it('refuses input that is not what the kind needs, naming the key', () => {
    const keyOf = (kind: string, input: unknown) => {
      const result = calculateShuCase(kind, input);
      return result.ok ? null : result.refusal.params.key;
    };
    expect(keyOf('rounding', { pool: 1.5, weights: [] })).toBe('pool');
    expect(keyOf('rounding', { pool: 10, weights: [1, -1] })).toBe('weights.1');
    expect(keyOf('member-share', { shu: '1', allocationBp: {}, member: {} })).toBe('shu');
    expect(keyOf('time-weighted', { pool: 1, members: [{ movements: [{ date: '2025-02-30', amount: 1 }] }], period: { start: '2025-01-01', end: '2025-12-31' } })).toBe('members.0.movements.0.date');
    expect(keyOf('full', { ...FULL_EXAMPLE.input, allocationMemberBp: undefined })).toBe('allocationMemberBp');
    expect(keyOf('tax', null)).toBe('');
  });
});
