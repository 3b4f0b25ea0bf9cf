import { z } from 'zod';
import { wholeRupiah, type Sen } from '#shared/money/sen.ts';
import { floorOf, fraction, fractionText, halfUpOf, type Fraction } from '../fraction.ts';
import { splitPools } from '../pools.ts';
import { WHOLE_BASIS_POINTS, type Pool } from '../rules.ts';

/** What a case calculator answers: plain JSON, money in whole rupiah, exact values as fractions in text. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type CaseAnswer = { readonly [key: string]: JsonValue };

/** Five trillion rupiah an amount, forty in all: the sums of a year stay safe integers of sen. */
const RUPIAH_MAX = 5_000_000_000_000;
export const RUPIAH_SUM_MAX = 40_000_000_000_000;
export const amountSchema = z.number().int().min(-RUPIAH_MAX).max(RUPIAH_MAX);
export const positiveAmountSchema = amountSchema.min(0);
export const basisPointsSchema = z.number().int().min(-1_000_000).max(1_000_000);
export const allocationSchema = z.record(z.string().min(1), basisPointsSchema);
/** A member of a list: a number and whatever the case states of it. */
export const caseMemberSchema = z
  .object({ no: z.union([z.string(), amountSchema]) })
  .catchall(z.union([amountSchema, z.string(), z.boolean(), z.null()]));

export type Allocation = z.infer<typeof allocationSchema>;

/**
 * How strictly a table must add up. `whole`: exactly 100 %. `atMost`: a source that prints only some of its percentages
 * (`allocationComplete` false or not stated).
 */
export type AllocationCheck = 'whole' | 'atMost';

/** The answer that refuses a table, or null when the table stands. Source: koperasi.md 6.3, case SHU-14. */
export function allocationProblem(allocation: Allocation, check: AllocationCheck): CaseAnswer | null {
  const negative = Object.entries(allocation).find(([, basisPoints]) => basisPoints < 0);
  if (negative !== undefined) return { error: 'ALLOCATION_NEGATIVE', pool: negative[0] };
  const sumBp = Object.values(allocation).reduce((total, basisPoints) => total + basisPoints, 0);
  const stands = check === 'whole' ? sumBp === WHOLE_BASIS_POINTS : sumBp <= WHOLE_BASIS_POINTS;
  return stands ? null : { error: 'ALLOCATION_NOT_100', sumBp };
}

/** Pools in whole units of `amountSen`; what the percentages leave open stays out of the answer. */
export function poolsOf(amountSen: Sen, allocation: Allocation): Record<string, Sen> {
  const pools = Object.entries(allocation).map(([code, basisPoints]) => casePool(code, basisPoints));
  const stated = pools.reduce((total, pool) => total + pool.shareBasisPoints, 0);
  const amounts = splitPools(amountSen, [...pools, casePool('', WHOLE_BASIS_POINTS - stated)], '');
  const byCode: Record<string, Sen> = {};
  pools.forEach((pool, index) => {
    const amount = amounts[index];
    if (amount !== undefined) byCode[pool.code] = amount;
  });
  return byCode;
}

/** Codes that begin with JASA are members' pools; the accounts are those of the seeded chart (koperasi.md 3.2). */
export function casePool(code: string, shareBasisPoints: number): Pool {
  const target = isMemberPool(code) ? 'members' : code === 'CADANGAN' ? 'equity' : 'fund';
  return { code, name: code, shareBasisPoints, target, accountCode: accountCodeOf(code) ?? '', base: null };
}

export function isMemberPool(code: string): boolean {
  return code.startsWith('JASA_');
}

export function accountCodeOf(code: string): string | null {
  if (isMemberPool(code)) return '21501';
  return ACCOUNT_CODES[code] ?? null;
}

const ACCOUNT_CODES: Readonly<Record<string, string>> = {
  CADANGAN: '31401',
  DANA_PENGURUS: '21502',
  DANA_KARYAWAN: '21503',
  DANA_PENDIDIKAN: '21504',
  DANA_SOSIAL: '21505',
  DANA_PEMBANGUNAN: '21506',
  IMBAL_DESA: '21507',
};

/** Case amounts are whole rupiah, and so is everything computed from them. */
export function inRupiah(amountSen: Sen): number {
  return wholeRupiah(amountSen);
}

export function allInRupiah(amounts: Readonly<Record<string, Sen>>): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).map(([code, amountSen]) => [code, inRupiah(amountSen)]));
}

/** A share as the cases print it: exact, cut off and rounded half up. */
export function shareAnswer(value: Fraction): { exact: string; floor: number; halfUp: number } {
  return { exact: fractionText(value), floor: Number(floorOf(value)), halfUp: Number(halfUpOf(value)) };
}

/** part / whole of a pool, exact; zero when the whole is zero. */
export function exactShare(poolRupiah: number, part: number, whole: number): Fraction {
  return whole === 0 ? fraction(0) : fraction(BigInt(poolRupiah) * BigInt(part), BigInt(whole));
}

/** "JASA_USAHA_SP" is "jasaUsahaSp". */
export function camelOf(code: string): string {
  return code.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
