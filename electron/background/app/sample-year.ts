import { makeDate, type IsoDate } from '#shared/calendar/date.ts';
import { previousMonth, yearMonth, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { rupiah, wholeRupiah, ZERO } from '#shared/money/sen.ts';
import { SAMPLE_PROFILE } from '../seed/sample-cooperative.ts';
import { listAccounts } from './account.ts';
import { closeYear, lockPeriod } from './period.ts';
import { workDay } from './sample-calendar.ts';
import { expense } from './sample-office.ts';
import { cashLine, credit, debit, enter, pay, type SampleEvent, type SampleMember, type SampleWorld } from './sample-world.ts';
import { setRatMeeting } from './rat-text.ts';
import { decideShu, freezeShu, setShuRules, shuRules } from './shu.ts';

const OFFICE_BOX = '11101';
const RAT_COST_RUPIAH = 7_400_000;

/** The meeting's rules as the sample cooperative keeps them: those of its kind, with the decision they come from. */
export function adoptRules(world: SampleWorld, firstYear: number): Result<unknown> {
  const { inForce } = shuRules(world.open, { year: firstYear });
  if (inForce === null) return done(null);
  return setShuRules(world.open, {
    rules: { ...inForce, decidedOn: makeDate(firstYear - 1, 3, 18), effectiveFromYear: firstYear, decisionReference: `Anggaran Rumah Tangga Pasal 38, RAT 18 Maret ${firstYear - 1}` },
  });
}

/** What belongs to the calendar of the books: locks, the closing of the year before, its SHU, the meeting, what follows. */
export function yearEvents(world: SampleWorld, month: YearMonth, firstYear: number): readonly SampleEvent[] {
  const year = yearOfMonth(month);
  const hasYearBefore = year > firstYear;
  const events: SampleEvent[] = [];
  // January's lock of December is part of the closing, but for the December that only holds the opening balances.
  if (month % 100 !== 1 || !hasYearBefore) {
    events.push({ date: workDay(month, 8), run: () => lockPeriod(world.open, { month: previousMonth(month) }) });
  }
  if (month % 100 === 1 && hasYearBefore) events.push({ date: workDay(month, 25), run: () => closeYear(world.open, { year: year - 1 }) });
  if (month % 100 === 2 && hasYearBefore) events.push({ date: workDay(month, 20), run: () => freezeShu(world.open, { year: year - 1 }) });
  if (month % 100 === 3) {
    const date = meetingDay(year);
    events.push(expense(world, { date, box: OFFICE_BOX, code: '62101', amount: RAT_COST_RUPIAH, text: `Rapat anggota tahunan tahun buku ${year - 1}` }));
    if (hasYearBefore) events.push({ date, run: () => decide(world, { year: year - 1, date }) });
    if (hasYearBefore) events.push({ date: workDay(month, 18), run: () => payFund(world, { date: workDay(month, 18), code: '21502', text: 'Pembayaran dana pengurus dan pengawas', keep: 0 }) });
    if (hasYearBefore) events.push({ date: workDay(month, 18), run: () => payFund(world, { date: workDay(month, 18), code: '21503', text: 'Pembayaran dana karyawan', keep: 0 }) });
  }
  if (hasYearBefore && (month % 100 === 3 || month % 100 === 4)) events.push(...memberShares(world, month));
  if (month % 100 === 5) events.push({ date: workDay(month, 20), run: () => payFund(world, { date: workDay(month, 20), code: '21505', text: 'Santunan anggota sakit dan anak yatim', keep: 40 }) });
  if (month % 100 === 7) events.push({ date: workDay(month, 17), run: () => payFund(world, { date: workDay(month, 17), code: '21504', text: 'Kursus pembukuan untuk pengurus kelompok tani', keep: 55 }) });
  return events;
}

/** The annual meeting: the third Saturday or so of March. */
export function meetingDay(year: number): IsoDate {
  return workDay(yearMonth(year, 3), 15);
}

function decide(world: SampleWorld, { year, date }: { readonly year: number; readonly date: IsoDate }): Result<unknown> {
  const number = `BA-RAT/${year}/01`;
  const active = world.members.filter((member) => !member.left).length;
  const meeting = setRatMeeting(world.open, {
    year,
    meeting: {
      number, date, time: '09.00', place: 'Balai Kalurahan Margorejo', present: Math.floor((active * 3) / 4), quorum: Math.floor(active / 2) + 1,
      chair: officerNamed('Ketua'), secretary: officerNamed('Sekretaris'),
    },
  });
  if (!meeting.ok) return meeting;
  const decided = decideShu(world.open, { year, date, minutesReference: number });
  if (!decided.ok) return decided;
  world.shares.clear();
  for (const row of decided.value.computation.memberRows) world.shares.set(row.memberId, row.totalSen);
  return decided;
}

function officerNamed(office: string): string {
  return SAMPLE_PROFILE.officers.find((officer) => officer.office === office)?.name ?? '';
}

type Fund = { readonly date: IsoDate; readonly code: string; readonly text: string; readonly keep: number };

/** Spending from a fund: it never touches the result (82). `keep` percent stay in it. */
function payFund(world: SampleWorld, { date, code, text, keep }: Fund): Result<unknown> {
  const fund = listAccounts(world.open, { includeArchived: false }).find((account) => account.code === code);
  const amount = Math.floor((wholeRupiah(fund?.balanceSen ?? ZERO) * (100 - keep)) / 100 / 1_000) * 1_000;
  return amount <= 0 ? done(null) : pay(world, { date, box: OFFICE_BOX, text, lines: [cashLine(code, amount)] });
}

/** Members fetch their share in cash or leave it as simpanan sukarela; a few do not come (80 and 81). */
function memberShares(world: SampleWorld, month: YearMonth): readonly SampleEvent[] {
  const early = month % 100 === 3;
  return world.members.flatMap((member, index): readonly SampleEvent[] => {
    const comesEarly = index % 3 !== 0;
    if (member.left || comesEarly !== early || index % 29 === 5) return [];
    const date = workDay(month, world.chance.between(early ? 19 : 2, 27));
    return [{ date, run: () => payShare(world, member, { date, year: yearOfMonth(month) - 1, toSavings: index % 5 === 0 }) }];
  });
}

type Share = { readonly date: IsoDate; readonly year: number; readonly toSavings: boolean };

function payShare(world: SampleWorld, member: SampleMember, { date, year, toSavings }: Share): Result<unknown> {
  const shareSen = world.shares.get(member.id);
  const amount = shareSen === undefined ? 0 : wholeRupiah(shareSen);
  if (amount === 0 || member.left) return done(null);
  if (!toSavings) return pay(world, { date, box: OFFICE_BOX, text: `SHU ${year} ${member.name}`, lines: [{ accountCode: '21501', amountSen: rupiah(amount), memberId: member.id }] });
  member.sukarelaRupiah += amount;
  const whose = { memberId: member.id };
  return enter(world, {
    date, unitCode: 'PUSAT', text: `SHU ${year} ${member.name} dijadikan simpanan sukarela`,
    lines: [
      debit('21501', amount, { ...whose, unitCode: 'PUSAT' }), credit('12401', amount, { unitCode: 'PUSAT' }),
      debit('12401', amount, { unitCode: 'USP' }), credit('21101', amount, { ...whose, unitCode: 'USP' }),
    ],
  });
}
