import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { makeDate, type IsoDate } from '#shared/calendar/date.ts';
import { formatMonth, nextMonth, yearMonth, yearMonthOf, type YearMonth } from '#shared/calendar/month.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { ZERO } from '#shared/money/sen.ts';
import { SAMPLE_PROFILE } from '../seed/sample-cooperative.ts';
import { createBook } from './create-book.ts';
import type { Environment, OpenBook } from './context.ts';
import { sampleClock, type SampleClock } from './sample-calendar.ts';
import { chanceFrom } from './sample-chance.ts';
import { farmEvents } from './sample-farm.ts';
import { loanEvents } from './sample-loans.ts';
import { joinersOf, joinEvents, leaveEvents } from './sample-membership.ts';
import { officeEvents } from './sample-office.ts';
import { admit, earlierDay, openBalances } from './sample-opening.ts';
import { samplePeople, type SamplePerson } from './sample-people.ts';
import { savingsEvents } from './sample-savings.ts';
import { shopEvents } from './sample-shop.ts';
import { openWorkshop } from './sample-workshop.ts';
import type { SampleEvent, SampleWorld } from './sample-world.ts';
import { adoptRules, yearEvents } from './sample-year.ts';

export type SampleOptions = {
  /** The clock and randomness of this PC; the replay puts its own calendar in front of it. */
  readonly environment: Environment;
  /** Only `ksu` has the units in which the sample cooperative works. */
  readonly kind: Extract<BookKind, 'ksu'>;
  /** The first book year; its opening balances stand on 31 December before it. */
  readonly firstYear: number;
  /** The last day on which anything happens. */
  readonly untilDate: IsoDate;
  /** Members in all, those who join later included. */
  readonly members: number;
  readonly seed: number;
  readonly practice: boolean;
  readonly onProgress?: ((done: number, total: number, label: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Of a hundred members, how many join in a year rather than before the first. */
const JOINERS_YEARLY_PERCENT = 7;
const EVENTS_BETWEEN_PAUSES = 40;
const BOXES = ['11101', '11102', '11103', '11104', '11105', '11201'];
const STOCKS = ['13101', '13102'];

/**
 * Makes the book of a sample cooperative by living its years through the use cases that the screens call, day by day:
 * members, savings, loans, shop, harvest, office, month locks, the closing and the meeting of every year but the last.
 * The same seed and dates give the same figures. The book is made in a workshop and put in its place when it is complete.
 * Refusals: `book.fileExists`, `job.cancelled`, `disk.full` and those of `createBook`. Asserts: no other refusal happens.
 */
export async function buildSample(path: string, options: SampleOptions): Promise<Result<null>> {
  if (existsSync(path)) return refuse('book.fileExists', { path });
  const workshop = openWorkshop(path);
  try {
    const built = await buildAt(workshop.unfinished, options);
    if (built.ok) workshop.finish();
    return built;
  } finally {
    workshop.remove();
  }
}

async function buildAt(path: string, options: SampleOptions): Promise<Result<null>> {
  const clock = sampleClock(options.environment, makeDate(options.firstYear, 1, 1));
  const created = await createBook(clock.environment, {
    path, kind: options.kind, profile: SAMPLE_PROFILE, userName: 'Sri Lestari Handayani', firstYear: options.firstYear, blankChart: false, practice: options.practice,
  });
  if (!created.ok) return created;
  try {
    return allowed(await liveThroughYears(created.value.book, clock, options));
  } finally {
    created.value.close();
  }
}

/** Only what the machine or the user can cause comes out of a replay; anything else is a bug of the sample. */
function allowed(result: Result<null>): Result<null> {
  if (result.ok || result.refusal.code === 'job.cancelled' || result.refusal.code === 'disk.full') return result;
  throw new Error(`the sample was refused: ${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
}

async function liveThroughYears(open: OpenBook, clock: SampleClock, options: SampleOptions): Promise<Result<null>> {
  const months = monthsFrom(options);
  const world = newWorld(open, options);
  const years = Math.ceil(months.length / 12);
  const people = samplePeople(world.chance, options.members);
  const founders = options.members - Math.floor((options.members * years * JOINERS_YEARLY_PERCENT) / 100);
  const opened = openBooks(world, people.slice(0, founders), options.firstYear);
  if (!opened.ok) return opened;
  const later = people.slice(founders);
  let progress = 0;
  for (const month of months) {
    options.onProgress?.(progress, months.length, formatMonth(month));
    const events = eventsOf(world, { month, joiners: joinersOf(later, months, month), firstYear: options.firstYear });
    const lived = await live(events.filter((event) => event.date <= options.untilDate), clock, options.signal);
    if (!lived.ok) return lived;
    progress += 1;
  }
  options.onProgress?.(months.length, months.length, formatMonth(yearMonthOf(options.untilDate)));
  return done(null);
}

function newWorld(open: OpenBook, options: SampleOptions): SampleWorld {
  return {
    open, chance: chanceFrom(options.seed), size: options.members, members: [], shares: new Map(),
    boxes: new Map(BOXES.map((code) => [code, ZERO])), stockRupiah: new Map(STOCKS.map((code) => [code, 0])),
    turnoverRupiah: 0, allowanceRupiah: 0, supplierDebtRupiah: 0, taxOwedRupiah: 0,
  };
}

function openBooks(world: SampleWorld, founders: readonly SamplePerson[], firstYear: number): Result<unknown> {
  const adopted = adoptRules(world, firstYear);
  if (!adopted.ok) return adopted;
  const days = founders.map(() => earlierDay(world.chance, firstYear)).sort();
  for (const [index, person] of founders.entries()) {
    const admitted = admit(world.open, world.chance, { person, joined: days[index] ?? makeDate(firstYear - 1, 1, 1) });
    if (!admitted.ok) return admitted;
    world.members.push(admitted.value);
  }
  return openBalances(world, makeDate(firstYear - 1, 12, 31));
}

function monthsFrom(options: SampleOptions): readonly YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = yearMonth(options.firstYear, 1); month <= yearMonthOf(options.untilDate); month = nextMonth(month)) months.push(month);
  return months;
}

type Month = { readonly month: YearMonth; readonly joiners: readonly SamplePerson[]; readonly firstYear: number };

function eventsOf(world: SampleWorld, { month, joiners, firstYear }: Month): readonly SampleEvent[] {
  const events = [
    ...yearEvents(world, month, firstYear),
    ...joinEvents(world, month, joiners),
    ...savingsEvents(world, month),
    ...loanEvents(world, month),
    ...shopEvents(world, month),
    ...farmEvents(world, month),
    ...leaveEvents(world, month),
    ...officeEvents(world, month),
  ];
  return events.sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
}

async function live(events: readonly SampleEvent[], clock: SampleClock, signal: AbortSignal | undefined): Promise<Result<null>> {
  for (const [index, event] of events.entries()) {
    if (index % EVENTS_BETWEEN_PAUSES === 0) await setImmediate();
    if (signal?.aborted === true) return refuse('job.cancelled');
    clock.goTo(event.date);
    const happened = event.run();
    if (!happened.ok) return happened;
  }
  return done(null);
}
