import { makeDate, monthOf, yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { done, type Result } from '#shared/domain/result.ts';
import type { OpenBook } from './context.ts';
import { registerMember } from './member.ts';
import type { Chance } from './sample-chance.ts';
import { newLoan } from './sample-loans.ts';
import type { SamplePerson } from './sample-people.ts';
import { credit, debit, enter, scaled, type EntryLine, type SampleMember, type SampleWorld } from './sample-world.ts';

const POKOK_RUPIAH = 100_000;
const WAJIB_RUPIAH = 50_000;
const OPENING_DIFFERENCE = '31901';
const BETWEEN_UNITS = '12401';
const RESERVE_RUPIAH_MIN = 20_000_000;

/** What the office had on the eve of the first year, for 200 members, by unit; loans and savings come from the members. */
const ASSETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  PUSAT: { '11101': 4_850_000, '11102': 500_000, '11201': 243_600_000, '14101': 15_000_000, '15101': 75_000_000, '15102': 120_000_000, '15103': 35_000_000, '15105': 28_000_000 },
  USP: { '11103': 18_400_000 },
  TOKO: { '11104': 6_250_000, '13101': 62_500_000 },
  TANI: { '11105': 3_100_000, '13102': 14_800_000 },
};
const DEBTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  PUSAT: { '15202': 36_000_000, '15203': 13_100_000, '15205': 11_200_000, '21504': 2_400_000, '21505': 1_850_000, '31201': 75_000_000 },
  USP: { '12109': 4_200_000 },
  TOKO: { '21401': 17_300_000 },
  TANI: {},
};

/** Enters a person into the register and into the replay. */
export function admit(open: OpenBook, chance: Chance, { person, joined }: { readonly person: SamplePerson; readonly joined: IsoDate }): Result<SampleMember> {
  const registered = registerMember(open, { joined, kind: 'anggota', unitCode: 'PUSAT', details: person.details });
  if (!registered.ok) return registered;
  const habit = chance.below(100);
  return done({
    id: registered.value.id,
    name: person.details.name,
    isFarmer: person.isFarmer,
    punctualPercent: habit < 82 ? 97 : habit < 95 ? 70 : 25,
    monthlySavingRupiah: chance.percent(45) ? chance.between(2, 20) * 10_000 : 0,
    shopVisitsMax: chance.percent(70) ? chance.between(1, 2) : 0,
    joined,
    left: false,
    wajibOwedMonths: 0,
    sukarelaRupiah: 0,
    loan: null,
    shopDebtRupiah: 0,
    saprotanDebtRupiah: 0,
  });
}

/** The day a founding or early member joined: the cooperative grew through the years before the first book year. */
export function earlierDay(chance: Chance, firstYear: number): IsoDate {
  const year = firstYear - 1 - Math.min(chance.below(8), chance.below(8));
  return makeDate(year, chance.between(1, 12), chance.between(1, 28));
}

/**
 * Opening balances on 31 December, so that the first book year begins with them: each member's savings, loan and shop debt by name, then the office's assets and debts,
 * each unit's difference settled with head office, and what remains there as Cadangan Umum, so that 31901 ends at zero.
 */
export function openBalances(world: SampleWorld, date: IsoDate): Result<unknown> {
  const differences = new Map<string, number>();
  for (const member of world.members) {
    const opened = openMember(world, member, { date, differences });
    if (!opened.ok) return opened;
  }
  for (const unitCode of Object.keys(ASSETS)) {
    const opened = openUnit(world, unitCode, { date, differences });
    if (!opened.ok) return opened;
  }
  const enough = openReserve(world, { date, differences });
  return enough.ok ? settleDifferences(world, date, differences) : enough;
}

type Opening = { readonly date: IsoDate; readonly differences: Map<string, number> };

function openMember(world: SampleWorld, member: SampleMember, { date, differences }: Opening): Result<unknown> {
  const { chance } = world;
  const months = (yearOf(date) - yearOf(member.joined)) * 12 + 13 - monthOf(member.joined);
  member.wajibOwedMonths = member.punctualPercent > 90 ? 0 : Math.min(months, chance.below(4));
  const wajib = (months - member.wajibOwedMonths) * WAJIB_RUPIAH;
  member.sukarelaRupiah = member.monthlySavingRupiah === 0 ? chance.below(6) * 50_000 : member.monthlySavingRupiah * chance.between(12, 40);
  const capital = POKOK_RUPIAH + wajib;
  const saved = put(world, {
    date, unitCode: 'PUSAT', differences, text: `Saldo awal simpanan ${member.name}`,
    lines: [credit('31101', POKOK_RUPIAH, { memberId: member.id }), credit('31102', wajib, { memberId: member.id })], netRupiah: -capital,
  });
  if (!saved.ok) return saved;
  if (chance.percent(38) && months > 6) member.loan = newLoan(chance, { termMonths: chance.pick([10, 12, 20]), paidPart: chance.between(10, 80) });
  const loan = member.loan?.remainingRupiah ?? 0;
  return put(world, {
    date, unitCode: 'USP', differences, text: `Saldo awal pinjaman dan simpanan sukarela ${member.name}`,
    lines: [debit('12101', loan, { memberId: member.id }), credit('21101', member.sukarelaRupiah, { memberId: member.id })],
    netRupiah: loan - member.sukarelaRupiah,
  });
}

function openUnit(world: SampleWorld, unitCode: string, { date, differences }: Opening): Result<unknown> {
  const assets = Object.entries(ASSETS[unitCode] ?? {}).map(([code, amount]): readonly [string, number] => [code, scaled(world, amount)]);
  const debts = Object.entries(DEBTS[unitCode] ?? {}).map(([code, amount]): readonly [string, number] => [code, scaled(world, amount)]);
  for (const [code, amount] of assets) {
    if (world.stockRupiah.has(code)) world.stockRupiah.set(code, amount);
  }
  const debt = new Map(debts);
  world.allowanceRupiah += debt.get('12109') ?? 0;
  world.supplierDebtRupiah += debt.get('21401') ?? 0;
  return put(world, {
    date, unitCode, differences, text: `Saldo awal ${unitCode}`,
    lines: [...assets.map(([code, amount]) => debit(code, amount)), ...debts.map(([code, amount]) => credit(code, amount))],
    netRupiah: total(assets) - total(debts),
  });
}

/** In a handful of members the loans may fall short of the savings: the bank account makes up for it. */
function openReserve(world: SampleWorld, { date, differences }: Opening): Result<unknown> {
  const whole = [...differences.values()].reduce((sum, net) => sum + net, 0);
  const missing = Math.max(scaled(world, RESERVE_RUPIAH_MIN) - whole, 0);
  return put(world, { date, unitCode: 'PUSAT', differences, text: 'Saldo awal bank', lines: [debit('11201', missing)], netRupiah: missing });
}

function total(amounts: readonly (readonly [string, number])[]): number {
  return amounts.reduce((sum, [, amount]) => sum + amount, 0);
}

type Part = Opening & { readonly unitCode: string; readonly text: string; readonly lines: readonly EntryLine[]; readonly netRupiah: number };

/** One opening entry; its other side is the opening difference of the unit. */
function put(world: SampleWorld, part: Part): Result<unknown> {
  const lines = [...part.lines, credit(OPENING_DIFFERENCE, Math.max(part.netRupiah, 0)), debit(OPENING_DIFFERENCE, Math.max(-part.netRupiah, 0))];
  part.differences.set(part.unitCode, (part.differences.get(part.unitCode) ?? 0) + part.netRupiah);
  return enter(world, { date: part.date, text: part.text, unitCode: part.unitCode, lines });
}

function settleDifferences(world: SampleWorld, date: IsoDate, differences: ReadonlyMap<string, number>): Result<unknown> {
  const lines: EntryLine[] = [];
  let whole = 0;
  for (const [unitCode, net] of differences) {
    whole += net;
    if (net > 0) lines.push(debit(OPENING_DIFFERENCE, net, { unitCode }));
    else lines.push(credit(OPENING_DIFFERENCE, -net, { unitCode }));
    if (unitCode === 'PUSAT') continue;
    lines.push(net > 0 ? credit(BETWEEN_UNITS, net, { unitCode }) : debit(BETWEEN_UNITS, -net, { unitCode }));
    lines.push(net > 0 ? debit(BETWEEN_UNITS, net, { unitCode: 'PUSAT' }) : credit(BETWEEN_UNITS, -net, { unitCode: 'PUSAT' }));
  }
  lines.push(credit('31401', whole, { unitCode: 'PUSAT' }));
  return enter(world, { date, text: 'Saldo awal: cadangan umum dan modal kerja unit', unitCode: 'PUSAT', lines });
}
