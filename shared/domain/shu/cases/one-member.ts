import { fraction, addFractions, halfUpOf, type Fraction } from '../fraction.ts';
import { camelOf, exactShare, isMemberPool, shareAnswer, type CaseAnswer } from './case-input.ts';

/** The loose parts of a case: what a source happens to print about one member and about the bases. */
export type LooseRecord = Readonly<Record<string, unknown>>;

/** One members' pool of a case with its share for one member, exact. */
export type OneShare = {
  readonly poolCode: string;
  readonly poolRupiah: number;
  readonly share: Fraction;
  readonly withoutBase: boolean;
};

/** What is wrong with a case that cannot be computed: the key that is missing or impossible. */
export type OneMemberProblem = { readonly missing: string } | { readonly aboveBase: string };

/**
 * The shares of one member in every members' pool that has a base (`jasaModalBase` for JASA_MODAL and so on).
 * A pool without a stated base is left out; a base of zero gives zero and says so.
 */
export function oneMemberShares(
  input: LooseRecord,
  member: LooseRecord,
  poolsRupiah: Readonly<Record<string, number>>,
): readonly OneShare[] | OneMemberProblem {
  const shares: OneShare[] = [];
  for (const [poolCode, poolRupiah] of Object.entries(poolsRupiah)) {
    const name = camelOf(poolCode);
    const base = baseOf(input, name);
    if (!isMemberPool(poolCode) || base === null) continue;
    const part = memberMeasure(member, name, base.kind);
    if (part === null) return { missing: `member: ${name}` };
    if (part > base.total && base.total > 0) return { aboveBase: name };
    shares.push({ poolCode, poolRupiah, share: exactShare(poolRupiah, part, base.total), withoutBase: base.total === 0 });
  }
  return shares.length === 0 ? { missing: 'base' } : shares;
}

/** The member part of an answer; `totalWithFloor` as the kind prints its total. */
export function oneMemberAnswer(shares: readonly OneShare[], totalWithFloor: boolean): CaseAnswer {
  const answer: Record<string, CaseAnswer> = {};
  for (const entry of shares) answer[camelOf(entry.poolCode)] = shareAnswer(entry.share);
  const total = totalOf(shares);
  const { exact, floor, halfUp } = shareAnswer(total);
  answer.total = totalWithFloor ? { exact, floor, halfUp } : { exact, halfUp };
  return answer;
}

export function totalOf(shares: readonly OneShare[]): Fraction {
  return shares.reduce((total, entry) => addFractions(total, entry.share), fraction(0));
}

export function totalHalfUp(shares: readonly OneShare[]): number {
  return Number(halfUpOf(totalOf(shares)));
}

/** Says which pools nobody can claim; empty when all have a base. */
export function withoutBaseAnswer(shares: readonly OneShare[]): CaseAnswer {
  const without = shares.filter((entry) => entry.withoutBase && entry.poolRupiah > 0);
  if (without.length === 0) return {};
  return {
    warning: 'POOL_WITHOUT_BASE',
    unassigned: Object.fromEntries(without.map((entry) => [entry.poolCode, entry.poolRupiah])),
  };
}

function baseOf(input: LooseRecord, name: string): { total: number; kind: string } | null {
  const stated = input[`${name}Base`];
  if (isCount(stated)) return { total: stated, kind: '' };
  if (typeof stated !== 'object' || stated === null || !('total' in stated) || !isCount(stated.total)) return null;
  return { total: stated.total, kind: 'kind' in stated && typeof stated.kind === 'string' ? stated.kind.toLowerCase() : '' };
}

/** The names under which sources print what a member brought to a pool, best first. */
const MEASURE_NAMES: Readonly<Record<string, readonly string[]>> = {
  jasaModal: ['simpanan', 'modal'],
  jasaSimpanan: ['simpanan'],
  jasaUsaha: ['usaha', 'transaksi', 'belanja', 'pembelian', 'penjualan', 'pinjaman', 'jasaDibayar'],
  jasaPinjam: ['pinjaman', 'jasaDibayar', 'usaha'],
  jasaPenjualan: ['penjualan', 'belanja', 'usaha'],
  jasaPembelian: ['pembelian', 'usaha'],
};

function memberMeasure(member: LooseRecord, name: string, baseKind: string): number | null {
  const own = name.replace(/^jasa/, '');
  const candidates = [name, `${own.slice(0, 1).toLowerCase()}${own.slice(1)}`, ...(MEASURE_NAMES[name] ?? [])];
  for (const key of candidates) {
    const value = member[key];
    if (isCount(value)) return value;
  }
  return /modal|simpanan/i.test(name) ? savingsFromParts(member, baseKind) : null;
}

/** Adds simpananPokok, simpananWajib and the like: those the base names, or all when it names none. */
function savingsFromParts(member: LooseRecord, baseKind: string): number | null {
  const parts = Object.entries(member).flatMap(([key, value]) =>
    /^simpanan[A-Z]/.test(key) && isCount(value) ? [{ key: key.slice('simpanan'.length).toLowerCase(), value }] : [],
  );
  const named = parts.filter((part) => baseKind.includes(part.key));
  const chosen = named.length > 0 ? named : parts;
  return chosen.length === 0 ? null : chosen.reduce((total, part) => total + part.value, 0);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
