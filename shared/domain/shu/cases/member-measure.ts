/** The keys under which a case states what a member brought to a pool, best first. */
const MEASURES: Readonly<Record<string, readonly string[]>> = {
  JASA_MODAL: ['simpanan'],
  JASA_SIMPANAN: ['simpanan'],
  JASA_SIMPANAN_WAJIB: ['simpananWajib', 'simpanan'],
  JASA_USAHA_SP: ['jasaDibayar', 'pinjaman'],
  JASA_PINJAM: ['jasaDibayar', 'pinjaman'],
  JASA_USAHA_TOKO: ['belanja'],
  JASA_PENJUALAN: ['belanja', 'penjualan'],
  JASA_PEMBELIAN: ['pembelian'],
  JASA_USAHA_TANI: ['setorPanen'],
};

const BUSINESS_KEYS = ['jasaDibayar', 'belanja', 'setorPanen', 'pinjaman', 'transaksi'] as const;

/**
 * What a member of a case brought to a members' pool: the key of the pool, `usaha`, or all its business together.
 * Zero when the case states nothing.
 */
export function memberWeight(member: Readonly<Record<string, unknown>>, poolCode: string): number {
  for (const key of [poolCode, ...(MEASURES[poolCode] ?? []), ...fallbackKeys(poolCode)]) {
    if (isAmount(member[key])) return Math.max(0, member[key]);
  }
  if (poolCode === 'JASA_MODAL' || poolCode === 'JASA_SIMPANAN') return sumOf(member, savingsKeys(member));
  return poolCode === 'JASA_USAHA' || poolCode === 'JASA_ANGGOTA' ? sumOf(member, BUSINESS_KEYS) : 0;
}

/** "JASA_USAHA_APOTEK" may be stated as `usahaApotek` or `apotek`; without a unit of its own it is `usaha`. */
function fallbackKeys(poolCode: string): string[] {
  if (poolCode in MEASURES) return [];
  const words = poolCode.toLowerCase().split('_').slice(1);
  const camel = (parts: readonly string[]) =>
    parts.map((part, index) => (index === 0 ? part : `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)).join('');
  return [camel(['jasa', ...words]), camel(words), camel(words.slice(1)), 'usaha'];
}

function savingsKeys(member: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(member).filter((key) => /^simpanan[A-Z]/.test(key));
}

function sumOf(member: Readonly<Record<string, unknown>>, keys: readonly string[]): number {
  let total = 0;
  for (const key of keys) {
    const value = member[key];
    if (isAmount(value)) total += Math.max(0, value);
  }
  return total;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
