import { yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { negate, sum } from '#shared/money/sen.ts';
import { getMember, leaveMember } from './member.ts';
import { workDay } from './sample-calendar.ts';
import { admit } from './sample-opening.ts';
import type { SamplePerson } from './sample-people.ts';
import { save, takeSukarela } from './sample-savings.ts';
import { fillUp, moveBox, scaledCount, type SampleEvent, type SampleMember, type SampleWorld } from './sample-world.ts';

const POKOK_RUPIAH = 100_000;
const WAJIB_RUPIAH = 50_000;
const OFFICE_BOX = '11101';
const LEAVERS_YEARLY = 4;

/** The people who join, spread over the months of the years, in order. */
export function joinersOf(people: readonly SamplePerson[], months: readonly YearMonth[], month: YearMonth): readonly SamplePerson[] {
  const index = months.indexOf(month);
  const upTo = (position: number): number => Math.floor((people.length * position) / months.length);
  return people.slice(upTo(index), upTo(index + 1));
}

/** Those who join this month: register, simpanan pokok, the first wajib (koperasi.md 4.1, 1). */
export function joinEvents(world: SampleWorld, month: YearMonth, people: readonly SamplePerson[]): readonly SampleEvent[] {
  return people.map((person): SampleEvent => {
    const date = workDay(month, world.chance.between(2, 24));
    return { date, run: () => join(world, person, date) };
  });
}

function join(world: SampleWorld, person: SamplePerson, date: IsoDate): Result<unknown> {
  const admitted = admit(world.open, world.chance, { person, joined: date });
  if (!admitted.ok) return admitted;
  const member = admitted.value;
  world.members.push(member);
  const capital = save(world, member, { date, product: 'POKOK', amountRupiah: POKOK_RUPIAH, text: '' });
  return capital.ok ? save(world, member, { date, product: 'WAJIB', amountRupiah: WAJIB_RUPIAH, text: '' }) : capital;
}

/** Some leave in the course of a year, without debts: sukarela paid out, capital released and paid back (13 and 15). */
export function leaveEvents(world: SampleWorld, month: YearMonth): readonly SampleEvent[] {
  const yearly = Math.max(1, scaledCount(world, LEAVERS_YEARLY));
  const leaving = Math.floor((yearly * (month % 100)) / 12) - Math.floor((yearly * ((month % 100) - 1)) / 12);
  const date = workDay(month, 28);
  return Array.from({ length: leaving }, (): SampleEvent => ({
    date,
    run: () => {
      const free = world.members.filter((member) => isFree(member) && yearOf(member.joined) < yearOfMonth(month));
      return free.length === 0 ? done(null) : leave(world, world.chance.pick(free), date);
    },
  }));
}

function isFree(member: SampleMember): boolean {
  return !member.left && member.loan === null && member.shopDebtRupiah === 0 && member.saprotanDebtRupiah === 0;
}

function leave(world: SampleWorld, member: SampleMember, date: IsoDate): Result<unknown> {
  if (member.sukarelaRupiah > 0) {
    const paid = takeSukarela(world, member, { date, amountRupiah: member.sukarelaRupiah });
    if (!paid.ok) return paid;
  }
  const page = getMember(world.open, { id: member.id, offset: 0, limit: 1 });
  if (!page.ok) return page;
  const capitalSen = sum(page.value.balances.map((balance) => balance.balanceSen));
  const filled = fillUp(world, OFFICE_BOX, { date, neededSen: capitalSen });
  if (!filled.ok) return filled;
  member.left = true;
  moveBox(world, OFFICE_BOX, negate(capitalSen));
  const reason = world.chance.percent(20) ? 'meninggal' : 'keluar';
  return leaveMember(world.open, { id: member.id, date, reason, cashAccountCode: OFFICE_BOX, text: 'Anggota keluar, simpanan dikembalikan' });
}
