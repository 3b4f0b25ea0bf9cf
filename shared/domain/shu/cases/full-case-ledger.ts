import { z } from 'zod';
import { rupiah, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { ShuLedgerFacts, Split, UnitContribution } from '../ledger-result.ts';
import { amountSchema, RUPIAH_SUM_MAX } from './case-input.ts';

/** Units with their named amounts, and amounts of the whole cooperative. */
export const caseLedgerSchema = z
  .record(z.string(), z.union([amountSchema, z.record(z.string(), amountSchema)]))
  .refine((ledger) => sizeOf(Object.values(ledger)) <= RUPIAH_SUM_MAX, 'too large');

/**
 * Reads the ledger of a case by the names of its amounts: a name that begins with beban, hpp, harga, biaya, retur or
 * potongan is a cost, any other an income; NonAnggota in a name makes it non-member, as does the unit `lain`, unless
 * the name says Anggota. Source: the conventions of the case file and koperasi.md 6.4.
 */
export function ledgerFacts(ledger: z.infer<typeof caseLedgerSchema>): ShuLedgerFacts {
  const entries = Object.entries(ledger).flatMap(([unit, amounts]): LedgerEntry[] =>
    typeof amounts === 'number'
      ? [{ unit: null, name: unit, amountSen: rupiah(amounts) }]
      : Object.entries(amounts).map(([name, amount]) => ({ unit, name, amountSen: rupiah(amount) })),
  );
  const others = entries.filter((entry) => entry.unit === 'lain' || (entry.unit === null && !(entry.name in WHOLE_NAMES)));
  const whole = (name: keyof typeof WHOLE_NAMES) =>
    entries.find((entry) => entry.unit === null && entry.name === name)?.amountSen ?? ZERO;
  return {
    contributions: entries.filter((entry) => entry.unit !== null && entry.unit !== 'lain').map(contributionOf),
    otherIncome: splitOf(others.filter((entry) => !isCost(entry.name))),
    otherExpense: splitOf(others.filter((entry) => isCost(entry.name))),
    operatingExpenseSen: whole('bebanUsaha'),
    cooperativeExpenseSen: whole('bebanPerkoperasian'),
    incomeTaxSen: whole('pajak'),
  };
}

function sizeOf(amounts: readonly (number | Readonly<Record<string, number>>)[]): number {
  return amounts.reduce<number>(
    (total, amount) => total + (typeof amount === 'number' ? Math.abs(amount) : sizeOf(Object.values(amount))), 0);
}

type LedgerEntry = { readonly unit: string | null; readonly name: string; readonly amountSen: Sen };

const WHOLE_NAMES = { bebanUsaha: true, bebanPerkoperasian: true, pajak: true } as const;

function contributionOf(entry: LedgerEntry): UnitContribution {
  const cost = isCost(entry.name);
  return {
    unitCode: entry.unit ?? '',
    party: partyOf(entry, 'member'),
    incomeSen: cost ? ZERO : entry.amountSen,
    directCostSen: cost ? entry.amountSen : ZERO,
  };
}

function splitOf(entries: readonly LedgerEntry[]): Split {
  const of = (party: UnitContribution['party']) =>
    sum(entries.filter((entry) => partyOf(entry, 'nonMember') === party).map((entry) => entry.amountSen));
  return { memberSen: of('member'), nonMemberSen: of('nonMember') };
}

function isCost(name: string): boolean {
  return /^(beban|hpp|harga|biaya|retur|potongan)/i.test(name);
}

function partyOf(entry: LedgerEntry, otherwise: UnitContribution['party']): UnitContribution['party'] {
  if (/non_?anggota/i.test(entry.name)) return 'nonMember';
  return /anggota/i.test(entry.name) ? 'member' : otherwise;
}
