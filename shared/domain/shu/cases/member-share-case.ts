import { z } from 'zod';
import { add, max, rupiah, ZERO, type Sen } from '#shared/money/sen.ts';
import { coverLosses, splitBy, type Split } from '../ledger-result.ts';
import { WHOLE_BASIS_POINTS } from '../rules.ts';
import {
  allInRupiah, allocationProblem, allocationSchema, amountSchema, basisPointsSchema, camelOf, inRupiah, poolsOf,
  type Allocation, type CaseAnswer,
} from './case-input.ts';
import {
  oneMemberAnswer, oneMemberShares, totalHalfUp, withoutBaseAnswer, type LooseRecord, type OneMemberProblem, type OneShare,
} from './one-member.ts';

/** A case either has an answer (a refusal of the case file is one too) or lacks something it cannot do without. */
export type CaseOutcome = { readonly answer: CaseAnswer } | { readonly missing: string };

export const memberShareSchema = z.looseObject({
  shu: amountSchema,
  allocationBp: allocationSchema,
  allocationComplete: z.boolean().optional(),
  jasaAnggotaSplitBp: allocationSchema.optional(),
  member: z.record(z.string(), z.unknown()),
});

/** Pools of one table and the exact share of one member. Cases SHU-01 to SHU-08. */
export function memberShareCase(input: z.infer<typeof memberShareSchema>): CaseOutcome {
  const problem = allocationProblem(input.allocationBp, input.allocationComplete === true ? 'whole' : 'atMost')
    ?? splitProblem(input.jasaAnggotaSplitBp);
  if (problem !== null) return { answer: problem };
  const pools = poolsOf(max(ZERO, rupiah(input.shu)), input.allocationBp);
  const memberSplit = memberSplitOf(pools, input.jasaAnggotaSplitBp);
  return withShares(oneMemberShares(input, input.member, allInRupiah({ ...pools, ...memberSplit })), (shares) => ({
    pools: allInRupiah(pools),
    ...memberSplitAnswer(memberSplit),
    member: oneMemberAnswer(shares, true),
    ...withoutBaseAnswer(shares),
    ...deficitAnswer(input.shu),
  }));
}

export const memberNonMemberSchema = z.looseObject({
  shu: amountSchema.optional(),
  memberSourceBp: basisPointsSchema.min(0).max(WHOLE_BASIS_POINTS).optional(),
  shuMember: amountSchema.optional(),
  shuNonMember: amountSchema.optional(),
  sourceRule: z.string().optional(),
  allocationBp: allocationSchema,
  allocationNonMemberBp: allocationSchema.optional(),
  allocationComplete: z.boolean().optional(),
  member: z.record(z.string(), z.unknown()).optional(),
});

/** Only what members brought reaches members; the rule can be switched off by `sourceRule`. Case SHU-09. */
export function memberNonMemberCase(input: z.infer<typeof memberNonMemberSchema>): CaseOutcome {
  const problem = allocationProblem(input.allocationBp, input.allocationComplete === true ? 'whole' : 'atMost')
    ?? nonMemberTableProblem(input.allocationNonMemberBp);
  if (problem !== null) return { answer: problem };
  const parts = statedParts(input);
  if (parts === null) return { missing: 'memberSourceBp' };
  const covered = coverLosses(parts);
  const combined = /combined/i.test(input.sourceRule ?? '');
  const pools = poolsOf(combined ? add(covered.memberSen, covered.nonMemberSen) : covered.memberSen, input.allocationBp);
  const answer: CaseAnswer = {
    shuMember: inRupiah(parts.memberSen),
    shuNonMember: inRupiah(parts.nonMemberSen),
    pools: allInRupiah(pools),
    ...coveredAnswer(parts, covered),
    ...(input.allocationNonMemberBp === undefined || combined
      ? {}
      : { poolsNonMember: allInRupiah(poolsOf(covered.nonMemberSen, input.allocationNonMemberBp)) }),
    ...deficitAnswer(inRupiah(add(parts.memberSen, parts.nonMemberSen))),
  };
  if (input.member === undefined) return { answer };
  return withShares(oneMemberShares(input, input.member, allInRupiah(pools)), (shares) => ({
    ...answer,
    member: oneMemberAnswer(shares, false),
    ...withoutBaseAnswer(shares),
  }));
}

export const allocationCaseSchema = z.looseObject({
  shu: amountSchema,
  allocationBp: allocationSchema,
  allocationComplete: z.boolean().optional(),
});

/** A whole table and its sum. Cases SHU-10 and SHU-11. */
export function allocationCase(input: z.infer<typeof allocationCaseSchema>): CaseOutcome {
  const problem = allocationProblem(input.allocationBp, input.allocationComplete === false ? 'atMost' : 'whole');
  if (problem !== null) return { answer: problem };
  const pools = allInRupiah(poolsOf(max(ZERO, rupiah(input.shu)), input.allocationBp));
  const total = Object.values(pools).reduce((left, right) => left + right, 0);
  return { answer: { pools, total, ...deficitAnswer(input.shu) } };
}

export const incomeStatementSchema = z.looseObject({
  unit: z.enum(['Rp', 'Rp000']).default('Rp'),
  penjualanJasa: amountSchema,
  pendapatanLain: amountSchema.default(0),
  hargaPokok: amountSchema.default(0),
  bebanOperasional: amountSchema.default(0),
  bebanAdministrasiUmum: amountSchema.default(0),
  pajak: amountSchema.default(0),
  shuMember: amountSchema.optional(),
  shuNonMember: amountSchema.optional(),
  allocationBp: allocationSchema,
  allocationComplete: z.boolean().optional(),
  jasaAnggotaSplitBp: allocationSchema.optional(),
  totalSimpanan: amountSchema.min(0),
  totalTransaksi: amountSchema.min(0),
  member: z.record(z.string(), z.unknown()),
});

/**
 * From an income statement to one member; in a statement in thousands the member's amounts are still in rupiah.
 * Case SHU-12 (Sitio and Tamba 2001).
 */
export function incomeStatementCase(input: z.infer<typeof incomeStatementSchema>): CaseOutcome {
  const problem = allocationProblem(input.allocationBp, input.allocationComplete === false ? 'atMost' : 'whole')
    ?? splitProblem(input.jasaAnggotaSplitBp);
  if (problem !== null) return { answer: problem };
  const totalPendapatan = input.penjualanJasa + input.pendapatanLain;
  const pendapatanOperasional = totalPendapatan - input.hargaPokok;
  const shuSebelumPajak = pendapatanOperasional - input.bebanOperasional - input.bebanAdministrasiUmum;
  const shuSetelahPajak = shuSebelumPajak - input.pajak;
  const memberPart = input.shuMember ?? shuSetelahPajak - (input.shuNonMember ?? 0);
  const pools = poolsOf(max(ZERO, rupiah(memberPart)), input.allocationBp);
  const memberSplit = memberSplitOf(pools, input.jasaAnggotaSplitBp);
  const unitRupiah = input.unit === 'Rp000' ? 1_000 : 1;
  const scaled = Object.entries({ ...allInRupiah(pools), ...allInRupiah(memberSplit) }).map(
    ([code, amount]) => [code, amount * unitRupiah] as const,
  );
  if (!scaled.every(([, amount]) => Number.isSafeInteger(amount))) return { missing: 'unit' };
  const bases = { jasaModalBase: input.totalSimpanan, jasaUsahaBase: input.totalTransaksi };
  return withShares(oneMemberShares(bases, input.member, Object.fromEntries(scaled)), (shares) => {
    const { total: _, ...perPool } = oneMemberAnswer(shares, true);
    return {
      totalPendapatan, pendapatanOperasional, shuSebelumPajak, shuSetelahPajak,
      pools: allInRupiah(pools),
      ...memberSplitAnswer(memberSplit),
      member: {
        ...perPool,
        totalRupiahHalfUp: totalHalfUp(shares),
        ...(unitRupiah === 1 ? {} : { note: 'member amounts in rupiah' }),
      },
      ...partsWarning(input, shuSetelahPajak),
      ...withoutBaseAnswer(shares),
      ...deficitAnswer(shuSetelahPajak),
    };
  });
}

function withShares(
  shares: readonly OneShare[] | OneMemberProblem,
  answer: (shares: readonly OneShare[]) => CaseAnswer,
): CaseOutcome {
  if ('missing' in shares) return { missing: shares.missing };
  if ('aboveBase' in shares) return { answer: { error: 'MEMBER_ABOVE_BASE', base: shares.aboveBase } };
  return { answer: answer(shares) };
}

function splitProblem(split: Allocation | undefined): CaseAnswer | null {
  return split === undefined ? null : allocationProblem(split, 'whole');
}

function nonMemberTableProblem(allocation: Allocation | undefined): CaseAnswer | null {
  if (allocation === undefined) return null;
  return allocationProblem(allocation, 'whole') ?? membersInNonMemberTable(allocation);
}

/** The refusal of members in the table for non-member business. Source: koperasi.md 2.2. */
export function membersInNonMemberTable(allocation: Allocation): CaseAnswer | null {
  const found = Object.entries(allocation).find(([code, basisPoints]) => code.startsWith('JASA_') && basisPoints > 0);
  return found === undefined ? null : { error: 'NON_MEMBER_TO_MEMBERS', pool: found[0] };
}

/** The members' part, split once more into capital and business when the articles do it in two steps. */
function memberSplitOf(pools: Readonly<Record<string, Sen>>, split: Allocation | undefined): Record<string, Sen> {
  const whole = pools.JASA_ANGGOTA;
  return split === undefined || whole === undefined ? {} : poolsOf(whole, split);
}

function memberSplitAnswer(split: Readonly<Record<string, Sen>>): CaseAnswer {
  return Object.fromEntries(
    Object.entries(split).map(([code, amountSen]) => [`${camelOf(code)}Pool`, inRupiah(amountSen)]),
  );
}

function statedParts(input: z.infer<typeof memberNonMemberSchema>): Split | null {
  if (input.shuMember !== undefined && input.shuNonMember !== undefined) {
    return { memberSen: rupiah(input.shuMember), nonMemberSen: rupiah(input.shuNonMember) };
  }
  if (input.shu === undefined || input.memberSourceBp === undefined) return null;
  return splitBy(rupiah(input.shu), [input.memberSourceBp, WHOLE_BASIS_POINTS - input.memberSourceBp]);
}

function coveredAnswer(parts: Split, covered: Split): CaseAnswer {
  if (parts.memberSen >= 0 && parts.nonMemberSen >= 0) return {};
  return { distributable: { member: inRupiah(covered.memberSen), nonMember: inRupiah(covered.nonMemberSen) } };
}

/** A deficit says so beside its zero pools; a surplus says nothing. */
export function deficitAnswer(shuRupiah: number): CaseAnswer {
  return shuRupiah < 0 ? { distributable: 0, deficitToCarry: -shuRupiah } : {};
}

function partsWarning(input: LooseRecord, shuSetelahPajak: number): CaseAnswer {
  const { shuMember, shuNonMember } = input;
  if (typeof shuMember !== 'number' || typeof shuNonMember !== 'number') return {};
  return shuMember + shuNonMember === shuSetelahPajak ? {} : { warning: 'SHU_PARTS_DIFFER' };
}
