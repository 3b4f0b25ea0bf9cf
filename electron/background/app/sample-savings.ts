import { lastDayOf, type YearMonth } from '#shared/calendar/month.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { negate, rupiah } from '#shared/money/sen.ts';
import { workDay } from './sample-calendar.ts';
import { credit, debit, enter, fillUp, moveBox, type EntryLine, type SampleEvent, type SampleMember, type SamplePart, type SampleWorld } from './sample-world.ts';
import { deposit, withdraw } from './savings.ts';

const WAJIB_RUPIAH = 50_000;
const OFFICE_BOX = '11101';
const SAVINGS_BOX = '11103';
const KEPT_RUPIAH = 20_000;
/** Interest on simpanan sukarela, a year, credited each month. */
const INTEREST_BASIS_POINTS = 360;
const INTEREST_FROM_RUPIAH = 100_000;

/** Simpanan wajib and sukarela of a month, and the interest credited at its end (koperasi.md 4.1, 2, 5, 6 and 12). */
export const savingsEvents: SamplePart = (world, month) => {
  const events = world.members.filter((member) => !member.left).flatMap((member): readonly SampleEvent[] => [
    ...wajibEvent(world, member, month),
    ...sukarelaEvents(world, member, month),
  ]);
  const date = lastDayOf(month);
  return [...events, { date, run: () => creditInterest(world, date) }];
};

function wajibEvent(world: SampleWorld, member: SampleMember, month: YearMonth): readonly SampleEvent[] {
  member.wajibOwedMonths += 1;
  if (!world.chance.percent(member.punctualPercent)) return [];
  const date = workDay(month, world.chance.between(1, 20));
  return [{
    date,
    run: () => {
      if (member.left || member.wajibOwedMonths === 0) return done(null);
      const months = member.wajibOwedMonths;
      member.wajibOwedMonths = 0;
      const text = months === 1 ? '' : `Setoran Simpanan Wajib ${months} bulan`;
      return save(world, member, { date, product: 'WAJIB', amountRupiah: months * WAJIB_RUPIAH, text });
    },
  }];
}

function sukarelaEvents(world: SampleWorld, member: SampleMember, month: YearMonth): readonly SampleEvent[] {
  const events: SampleEvent[] = [];
  if (member.monthlySavingRupiah > 0 && world.chance.percent(80)) {
    const date = workDay(month, world.chance.between(2, 22));
    events.push({ date, run: () => save(world, member, { date, product: 'SUKARELA', amountRupiah: member.monthlySavingRupiah, text: '' }) });
  }
  if (world.chance.percent(8)) {
    const date = workDay(month, world.chance.between(5, 26));
    const part = world.chance.between(10, 70);
    events.push({ date, run: () => takeOut(world, member, { date, part }) });
  }
  return events;
}

export type Saving = { readonly date: SampleEvent['date']; readonly product: 'POKOK' | 'WAJIB' | 'SUKARELA'; readonly amountRupiah: number; readonly text: string };

/** A deposit at the counter: capital into the office's box, sukarela into that of simpan pinjam. */
export function save(world: SampleWorld, member: SampleMember, { date, product, amountRupiah, text }: Saving): Result<unknown> {
  if (member.left) return done(null);
  const box = product === 'SUKARELA' ? SAVINGS_BOX : OFFICE_BOX;
  if (product === 'SUKARELA') member.sukarelaRupiah += amountRupiah;
  moveBox(world, box, rupiah(amountRupiah));
  return deposit(world.open, { memberId: member.id, productCode: product, amountSen: rupiah(amountRupiah), date, cashAccountCode: box, text });
}

function takeOut(world: SampleWorld, member: SampleMember, { date, part }: { readonly date: SampleEvent['date']; readonly part: number }): Result<unknown> {
  const amount = Math.floor(((member.sukarelaRupiah - KEPT_RUPIAH) * part) / 100 / 10_000) * 10_000;
  return member.left || amount <= 0 ? done(null) : takeSukarela(world, member, { date, amountRupiah: amount });
}

/** A withdrawal of sukarela; the box is filled up first. */
export function takeSukarela(world: SampleWorld, member: SampleMember, { date, amountRupiah }: { readonly date: SampleEvent['date']; readonly amountRupiah: number }): Result<unknown> {
  const amountSen = rupiah(amountRupiah);
  const filled = fillUp(world, SAVINGS_BOX, { date, neededSen: amountSen });
  if (!filled.ok) return filled;
  member.sukarelaRupiah -= amountRupiah;
  moveBox(world, SAVINGS_BOX, negate(amountSen));
  return withdraw(world.open, { memberId: member.id, productCode: 'SUKARELA', amountSen, date, cashAccountCode: SAVINGS_BOX, text: '' });
}

function creditInterest(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const lines: EntryLine[] = [];
  for (const member of world.members) {
    if (member.left || member.sukarelaRupiah < INTEREST_FROM_RUPIAH) continue;
    const interest = Math.floor((member.sukarelaRupiah * INTEREST_BASIS_POINTS) / 10_000 / 12);
    member.sukarelaRupiah += interest;
    lines.push(debit('51101', interest, { memberId: member.id }), credit('21101', interest, { memberId: member.id }));
  }
  return enter(world, { date, unitCode: 'USP', text: 'Bunga Simpanan Sukarela bulan ini', lines });
}
