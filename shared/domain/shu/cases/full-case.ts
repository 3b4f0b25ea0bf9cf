import { z } from 'zod';
import { isoDate } from '#shared/calendar/date.ts';
import { rupiah, ZERO, type Sen } from '#shared/money/sen.ts';
import { computeShu, type ShuComputation } from '../compute-shu.ts';
import type { Split } from '../ledger-result.ts';
import type { ShuMember } from '../member.ts';
import { WHOLE_BASIS_POINTS, type Pool, type ShuRules } from '../rules.ts';
import {
  accountCodeOf, allInRupiah, allocationProblem, allocationSchema, basisPointsSchema, caseMemberSchema, casePool, inRupiah, isMemberPool,
  type Allocation, type CaseAnswer,
} from './case-input.ts';
import { caseLedgerSchema, ledgerFacts } from './full-case-ledger.ts';
import { memberWeight } from './member-measure.ts';
import { membersInNonMemberTable } from './member-share-case.ts';

export const fullSchema = z.looseObject({
  ledger: caseLedgerSchema,
  overheadRule: z.string().default('byContribution'),
  overheadMemberBp: basisPointsSchema.min(0).max(WHOLE_BASIS_POINTS).optional(),
  sourceRule: z.string().optional(),
  allocationMemberBp: allocationSchema.optional(),
  allocationNonMemberBp: allocationSchema.optional(),
  allocationBp: allocationSchema.optional(),
  villageShareBp: basisPointsSchema.min(0).max(WHOLE_BASIS_POINTS).optional(),
  members: z.array(caseMemberSchema).max(100_000),
  rounding: z.string().default('largest remainder'),
});
export type FullCaseInput = z.infer<typeof fullSchema>;

export type FullOutcome =
  | { readonly computation: ShuComputation }
  | { readonly answer: CaseAnswer }
  | { readonly missing: string };

/**
 * A complete year through the same engine the books use; without a table for non-member business all of that goes to
 * the reserve. Case SHU-20.
 */
export function computeFullCase(input: FullCaseInput): FullOutcome {
  const tables = tablesOf(input);
  if (tables === null) return { missing: 'allocationMemberBp' };
  const problem = allocationProblem(tables.member, 'whole')
    ?? (tables.combined ? null : allocationProblem(tables.nonMember, 'whole') ?? membersInNonMemberTable(tables.nonMember));
  if (problem !== null) return { answer: problem };
  const withoutAccount = [...Object.keys(tables.member), ...Object.keys(tables.nonMember)].find(
    (code) => accountCodeOf(code) === null,
  );
  const computed = computeShu({
    year: CASE_YEAR,
    rules: caseRules(input, tables),
    ledger: ledgerFacts(input.ledger),
    members: input.members.map((member) => caseMember(member, Object.keys(tables.member))),
    incomeWithoutMemberSen: ZERO,
  });
  if (!computed.ok) return { missing: withoutAccount ?? computed.refusal.code };
  return { computation: computed.value };
}

/** The answer of the kind `full`, in the order of the case file. */
export function fullAnswer(computation: ShuComputation): CaseAnswer {
  const { result } = computation;
  const codes = computation.memberPoolCodes;
  const inMemberTable = new Set(computation.rules.memberPools.map((pool) => pool.code));
  const inNonMemberTable = new Set(computation.rules.nonMemberPools.map((pool) => pool.code));
  const amounts = (included: (code: string) => boolean, amount: (pool: ShuComputation['pools'][number]) => Sen) =>
    allInRupiah(Object.fromEntries(
      computation.pools.filter((pool) => included(pool.code)).map((pool) => [pool.code, amount(pool)])));
  return {
    contribution: partsAnswer(result.contribution),
    bebanUsaha: partsAnswer(result.operatingExpense),
    beforeTax: withTotal(result.beforeTax),
    tax: partsAnswer(result.incomeTax),
    shu: withTotal(result.shu),
    ...coveredParts(computation),
    poolsMember: amounts((code) => inMemberTable.has(code), (pool) => pool.fromMemberSen),
    poolsNonMember: amounts((code) => inNonMemberTable.has(code), (pool) => pool.fromNonMemberSen),
    poolsCombined: amounts(() => true, (pool) => pool.amountSen),
    members: computation.memberRows.map((row) => ({
      no: row.memberNumber, ...columnsAnswer(codes, row.sharesSen), total: inRupiah(row.totalSen),
    })),
    columnTotals: {
      ...columnsAnswer(codes, computation.columnTotalsSen), total: inRupiah(computation.membersTotalSen),
    },
    ...unassignedAnswer(computation),
  };
}

/** Any year does: a case states its bases and has no dates. */
const CASE_YEAR = 2025;

type Tables = { readonly member: Allocation; readonly nonMember: Allocation; readonly combined: boolean };

function tablesOf(input: FullCaseInput): Tables | null {
  const combined = input.allocationMemberBp === undefined || /combined/i.test(input.sourceRule ?? '');
  const member = input.allocationMemberBp ?? input.allocationBp;
  if (member === undefined) return null;
  return { member, nonMember: combined ? {} : (input.allocationNonMemberBp ?? { CADANGAN: WHOLE_BASIS_POINTS }), combined };
}

function caseRules(input: FullCaseInput, tables: Tables): ShuRules {
  const memberPools = tablePools(tables.member);
  const zeroBaseTo = memberPools.find((pool) => pool.code === 'CADANGAN')
    ?? memberPools.find((pool) => pool.target !== 'members');
  return {
    decidedOn: isoDate('2025-01-01'),
    effectiveFromYear: CASE_YEAR,
    decisionReference: '',
    sourceRule: tables.combined ? 'combined' : 'memberOnly',
    ...overheadOf(input),
    otherResultInOverheadKey: true,
    memberPools: zeroBaseTo === undefined ? [...memberPools, casePool('CADANGAN', 0)] : memberPools,
    nonMemberPools: tablePools(tables.nonMember),
    eligibility: { kind: 'memberDuringYear', monthsMin: 0 },
    rounding: /floor/i.test(input.rounding) ? 'floorRestToReserve' : 'largestRemainder',
    villageShareBasisPoints: input.villageShareBp ?? 0,
    zeroBaseTo: zeroBaseTo?.code ?? 'CADANGAN',
  };
}

function tablePools(allocation: Allocation): Pool[] {
  return Object.entries(allocation).map(([code, basisPoints]) => ({
    ...casePool(code, basisPoints),
    base: isMemberPool(code) ? { kind: 'incomePaid', accountCodes: [code] } : null,
  }));
}

/** The sentence of the case before its first semicolon says how overhead is split; "80/20" is a fixed split. */
function overheadOf(input: FullCaseInput): Pick<ShuRules, 'overheadKey' | 'overheadFixedMemberBasisPoints'> {
  const sentence = (input.overheadRule.split(';')[0] ?? '').toLowerCase();
  const fixed = /(\d{1,3}) ?%? ?[/:-] ?(\d{1,3})/.exec(sentence);
  const stated = fixed !== null && Number(fixed[1]) + Number(fixed[2]) === 100 ? Number(fixed[1]) * 100 : undefined;
  const memberBasisPoints = input.overheadMemberBp ?? stated;
  if (memberBasisPoints !== undefined) return { overheadKey: 'fixed', overheadFixedMemberBasisPoints: memberBasisPoints };
  return { overheadKey: overheadKeyOf(sentence), overheadFixedMemberBasisPoints: 0 };
}

function overheadKeyOf(sentence: string): ShuRules['overheadKey'] {
  if (/contribution|kontribusi/.test(sentence)) return 'byContribution';
  if (/income|pendapatan/.test(sentence)) return 'byIncome';
  return /all ?member|(all|wholly) (to )?(the )?(a\b|member)/.test(sentence) ? 'allMember' : 'byContribution';
}

function caseMember(member: FullCaseInput['members'][number], poolCodes: readonly string[]): ShuMember {
  const measured = poolCodes.filter(isMemberPool).map((code) => [code, rupiah(memberWeight(member, code))] as const);
  return {
    memberId: String(member.no),
    memberNumber: String(member.no),
    name: String(member.name ?? ''),
    joinedOn: isoDate('2000-01-01'),
    leftOn: null,
    paidWajibInFull: true,
    savings: {},
    purchasesSen: ZERO,
    loanInterestPaidSen: ZERO,
    loanAmountTakenSen: ZERO,
    produceDeliveredSen: ZERO,
    incomePaidSen: Object.fromEntries(measured),
    points: 0,
  };
}

function partsAnswer(split: Split): { member: number; nonMember: number } {
  return { member: inRupiah(split.memberSen), nonMember: inRupiah(split.nonMemberSen) };
}

function withTotal(split: Split): CaseAnswer {
  const parts = partsAnswer(split);
  return { ...parts, total: parts.member + parts.nonMember };
}

function coveredParts(computation: ShuComputation): CaseAnswer {
  const { shu, distributable } = computation.result;
  const answer: Record<string, CaseAnswer | number> = {};
  if (shu.memberSen < 0 || shu.nonMemberSen < 0) answer.distributable = partsAnswer(distributable);
  if (computation.deficitSen > 0) answer.deficitToCarry = inRupiah(computation.deficitSen);
  if (computation.villageShareSen > 0) answer.imbalJasaDesa = inRupiah(computation.villageShareSen);
  return answer;
}

function columnsAnswer(codes: readonly string[], amounts: readonly Sen[]): Record<string, number> {
  return Object.fromEntries(codes.map((code, index) => [code, inRupiah(amounts[index] ?? ZERO)]));
}

function unassignedAnswer(computation: ShuComputation): CaseAnswer {
  if (computation.unassigned.length === 0) return {};
  const withoutBase = computation.warnings.some((warning) => warning.code === 'shu.poolWithoutBase');
  const unassigned = Object.fromEntries(
    computation.unassigned.map((entry) => [entry.poolCode, inRupiah(entry.amountSen)]),
  );
  return withoutBase ? { warning: 'POOL_WITHOUT_BASE', unassigned } : { unassigned };
}
