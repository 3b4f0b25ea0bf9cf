import { z } from 'zod';
import type { ShuComputation } from '../compute-shu.ts';
import { decisionJournal, DECISION_ACCOUNTS } from '../decision-journal.ts';
import { accountCodeOf, amountSchema, inRupiah, isMemberPool, type CaseAnswer } from './case-input.ts';
import { computeFullCase, fullSchema, type FullCaseInput } from './full-case.ts';
import { FULL_EXAMPLE } from './full-example.ts';
import type { CaseOutcome } from './member-share-case.ts';

const resultSchema = z.looseObject({
  poolsCombined: z.record(z.string(), amountSchema.min(0)),
  unassigned: z.record(z.string(), amountSchema.min(0)).optional(),
  imbalJasaDesa: amountSchema.min(0).optional(),
});

export const journalSchema = z.looseObject({
  caseRef: z.string().optional(),
  input: fullSchema.optional(),
  computation: z.union([fullSchema, resultSchema]).optional(),
  poolsCombined: resultSchema.shape.poolsCombined.optional(),
});

/**
 * The journal of a decision: of a case named by `caseRef` (SHU-20 is known), of the input of a full case, or of the
 * pools a full case answered. Case SHU-21.
 */
export function journalCase(input: z.infer<typeof journalSchema>): CaseOutcome {
  if (input.input !== undefined) return fromFullCase(input.input);
  const result = resultSchema.safeParse(input.computation ?? input);
  if (result.success) return fromPools(poolsOfResult(result.data));
  const full = fullSchema.safeParse(input.computation ?? input);
  if (full.success) return fromFullCase(full.data);
  return input.caseRef === FULL_EXAMPLE.id ? fromFullCase(fullSchema.parse(FULL_EXAMPLE.input)) : { missing: 'caseRef' };
}

function fromFullCase(input: FullCaseInput): CaseOutcome {
  const outcome = computeFullCase(input);
  if (!('computation' in outcome)) return outcome;
  const without = poolWithoutAccount(outcome.computation);
  return without === null ? { answer: linesAnswer(linesOf(outcome.computation)) } : withoutAccountAnswer(without);
}

type CaseLine = { readonly account: string; readonly debit: number; readonly credit: number };

function linesOf(computation: ShuComputation): CaseLine[] {
  return decisionJournal(computation).map((line) => ({
    account: line.accountCode, debit: inRupiah(line.debitSen), credit: inRupiah(line.creditSen),
  }));
}

/** The pools a full case answered, with what nobody can claim moved to the reserve and the village's share beside them. */
function poolsOfResult(result: z.infer<typeof resultSchema>): Record<string, number> {
  const pools: Record<string, number> = { ...result.poolsCombined };
  for (const [code, amount] of Object.entries(result.unassigned ?? {})) {
    pools[code] = (pools[code] ?? 0) - amount;
    pools.CADANGAN = (pools.CADANGAN ?? 0) + amount;
  }
  return { ...pools, IMBAL_DESA: (pools.IMBAL_DESA ?? 0) + (result.imbalJasaDesa ?? 0) };
}

function fromPools(pools: Readonly<Record<string, number>>): CaseOutcome {
  const credits = new Map<string, number>();
  for (const [code, amount] of Object.entries(pools)) {
    const account = accountCodeOf(code);
    if (account === null) return withoutAccountAnswer(code);
    credits.set(account, (credits.get(account) ?? 0) + amount);
  }
  const lines = [...credits].filter(([, amount]) => amount > 0)
    .sort(([left], [right]) => (order(left) < order(right) ? -1 : 1))
    .map(([account, credit]) => ({ account, debit: 0, credit }));
  const debit = lines.reduce((total, line) => total + line.credit, 0);
  const total = { account: DECISION_ACCOUNTS.undistributedCode, debit, credit: 0 };
  return { answer: linesAnswer(debit === 0 ? [] : [total, ...lines]) };
}

/** Own capital before debts, as in the decision journal of the books. */
function order(account: string): string {
  return `${account.startsWith('3') ? 0 : 1}${account}`;
}

function poolWithoutAccount(computation: ShuComputation): string | null {
  return computation.pools.find((pool) => pool.accountCode === '' && !isMemberPool(pool.code))?.code ?? null;
}

function withoutAccountAnswer(pool: string): CaseOutcome {
  return { answer: { error: 'POOL_WITHOUT_ACCOUNT', pool } };
}

function linesAnswer(lines: readonly CaseLine[]): CaseAnswer {
  return {
    lines: lines.map(({ account, debit, credit }) => ({ account, name: ACCOUNT_NAMES[account] ?? '', debit, credit })),
  };
}

/** Names of the seeded chart, koperasi.md 3.2. */
const ACCOUNT_NAMES: Readonly<Record<string, string>> = {
  31502: 'SHU Tahun Lalu Belum Dibagi',
  31401: 'Cadangan Umum',
  21501: 'Utang SHU Bagian Anggota',
  21502: 'Dana Pengurus dan Pengawas',
  21503: 'Dana Karyawan',
  21504: 'Dana Pendidikan',
  21505: 'Dana Sosial',
  21506: 'Dana Pembangunan Daerah Kerja',
  21507: 'Utang Imbal Jasa Desa',
};
