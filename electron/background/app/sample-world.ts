import type { IsoDate } from '#shared/calendar/date.ts';
import type { YearMonth } from '#shared/calendar/month.ts';
import type { Result } from '#shared/domain/result.ts';
import { add, rupiah, subtract, sum, wholeRupiah, ZERO, type Sen } from '#shared/money/sen.ts';
import type { OpenBook } from './context.ts';
import { postJournal } from './journal.ts';
import { payCash, receiveCash, transferCash } from './kas.ts';
import type { Chance } from './sample-chance.ts';

/** A loan as its ledger card keeps it: flat jasa, equal instalments, the last one absorbs. Amounts in whole rupiah. */
export type SampleLoan = {
  readonly instalmentRupiah: number;
  readonly interestRupiah: number;
  readonly dueDay: number;
  remainingRupiah: number;
  missedMonths: number;
};

/** A member while the years are replayed: who it is in the book, what it does, what it owes. Amounts in whole rupiah. */
export type SampleMember = {
  readonly id: string;
  readonly name: string;
  readonly isFarmer: boolean;
  /** Of a hundred months, in how many the wajib is brought in time. */
  readonly punctualPercent: number;
  /** What is put aside each month; zero for who does not save. */
  readonly monthlySavingRupiah: number;
  /** Visits to the shop in a month, at most. */
  readonly shopVisitsMax: number;
  readonly joined: IsoDate;
  left: boolean;
  wajibOwedMonths: number;
  sukarelaRupiah: number;
  loan: SampleLoan | null;
  shopDebtRupiah: number;
  saprotanDebtRupiah: number;
};

/** The state of the replay; the one mutable record that its parts share. */
export type SampleWorld = {
  readonly open: OpenBook;
  readonly chance: Chance;
  /** Members planned for the last year, by which turnover and costs are scaled. */
  readonly size: number;
  readonly members: SampleMember[];
  /** Cash and bank by account code. */
  readonly boxes: Map<string, Sen>;
  /** Each member's share of the SHU last decided, by member id. */
  readonly shares: Map<string, Sen>;
  /** Goods at cost by account code, whole rupiah. */
  readonly stockRupiah: Map<string, number>;
  turnoverRupiah: number;
  allowanceRupiah: number;
  supplierDebtRupiah: number;
  taxOwedRupiah: number;
};

/** Something that happens on a day; planned for a month, then done in the order of days. */
export type SampleEvent = { readonly date: IsoDate; readonly run: () => Result<unknown> };

/** One part of the cooperative's life: what it does in a month. */
export type SamplePart = (world: SampleWorld, month: YearMonth) => readonly SampleEvent[];

/** The cooperative whose size the amounts in the parts are written for. */
const SIZE_WRITTEN_FOR = 200;
const BANK = '11201';
/** What a box holds overnight; more goes to the bank, less comes from it. */
const FLOAT_RUPIAH: Readonly<Record<string, number>> = { '11101': 5_000_000, '11103': 20_000_000, '11104': 8_000_000, '11105': 5_000_000 };
const NOTE_RUPIAH = 100_000;

/** An amount written for 200 members, for this cooperative, in whole thousands of rupiah. */
export function scaled(world: SampleWorld, amountRupiah: number): number {
  return Math.max(1, Math.round((amountRupiah * world.size) / SIZE_WRITTEN_FOR / 1000)) * 1000;
}

export function scaledCount(world: SampleWorld, count: number): number {
  return Math.round((count * world.size) / SIZE_WRITTEN_FOR);
}

/** A share of an amount in whole rupiah, rounded down. */
export function portion(amountRupiah: number, basisPoints: number): number {
  return Math.floor((amountRupiah * basisPoints) / 10_000);
}

export type EntryLine = {
  readonly accountCode: string;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  readonly unitCode?: string | undefined;
  readonly memberId: string | null;
};

type Whose = { readonly memberId?: string; readonly unitCode?: string };

/** A line of whole rupiah on one side. */
export function debit(accountCode: string, amountRupiah: number, whose: Whose = {}): EntryLine {
  return { accountCode, debitSen: rupiah(amountRupiah), creditSen: ZERO, memberId: whose.memberId ?? null, unitCode: whose.unitCode };
}

export function credit(accountCode: string, amountRupiah: number, whose: Whose = {}): EntryLine {
  return { accountCode, debitSen: ZERO, creditSen: rupiah(amountRupiah), memberId: whose.memberId ?? null, unitCode: whose.unitCode };
}

export type Entry = { readonly date: IsoDate; readonly text: string; readonly unitCode: string; readonly lines: readonly EntryLine[] };

/** A general journal; lines of nothing are left out. Boxes are filled up first when it pays out. */
export function enter(world: SampleWorld, entry: Entry): Result<unknown> {
  const lines = entry.lines.filter((line) => line.debitSen > 0 || line.creditSen > 0);
  if (lines.length === 0) return { ok: true, value: null };
  for (const line of lines) {
    const filled = fillUp(world, line.accountCode, { date: entry.date, neededSen: line.creditSen });
    if (!filled.ok) return filled;
  }
  for (const line of lines) moveBox(world, line.accountCode, subtract(line.debitSen, line.creditSen));
  return postJournal(world.open, { ...entry, lines });
}

export type CashEntry = {
  readonly date: IsoDate;
  readonly box: string;
  readonly text: string;
  readonly lines: readonly { readonly accountCode: string; readonly amountSen: Sen; readonly memberId: string | null }[];
};

export function receive(world: SampleWorld, { box, ...entry }: CashEntry): Result<unknown> {
  const lines = entry.lines.filter((line) => line.amountSen > 0);
  moveBox(world, box, sum(lines.map((line) => line.amountSen)));
  return receiveCash(world.open, { ...entry, cashAccountCode: box, lines });
}

/** Kas keluar; the box is filled up from the bank first when it holds too little. */
export function pay(world: SampleWorld, { box, ...entry }: CashEntry): Result<unknown> {
  const lines = entry.lines.filter((line) => line.amountSen > 0);
  const totalSen = sum(lines.map((line) => line.amountSen));
  const filled = fillUp(world, box, { date: entry.date, neededSen: totalSen });
  if (!filled.ok) return filled;
  moveBox(world, box, subtract(ZERO, totalSen));
  return payCash(world.open, { ...entry, cashAccountCode: box, lines });
}

/** One line of cash without a member. */
export function cashLine(accountCode: string, amountRupiah: number, memberId: string | null = null) {
  return { accountCode, amountSen: rupiah(amountRupiah), memberId };
}

export function boxSen(world: SampleWorld, code: string): Sen {
  return world.boxes.get(code) ?? ZERO;
}

export function moveBox(world: SampleWorld, code: string, changeSen: Sen): void {
  if (!world.boxes.has(code)) return;
  const afterSen = add(boxSen(world, code), changeSen);
  if (afterSen < 0) throw new Error(`the sample would take more from ${code} than is in it`);
  world.boxes.set(code, afterSen);
}

/** Fetches from the bank what a box lacks for a payment, with its float on top. */
export function fillUp(world: SampleWorld, box: string, { date, neededSen }: { readonly date: IsoDate; readonly neededSen: Sen }): Result<unknown> {
  if (box === BANK || !world.boxes.has(box) || boxSen(world, box) >= neededSen) return { ok: true, value: null };
  const lackSen = add(subtract(neededSen, boxSen(world, box)), rupiah(scaled(world, FLOAT_RUPIAH[box] ?? NOTE_RUPIAH)));
  const amountSen = rupiah(Math.ceil(wholeRupiah(lackSen) / NOTE_RUPIAH) * NOTE_RUPIAH);
  return transfer(world, { date, from: BANK, to: box, amountSen, text: 'Ambil kas dari bank' });
}

/** The weekly walk to the bank: what lies in the boxes beyond twice their float. */
export function bankSurplus(world: SampleWorld, date: IsoDate): Result<unknown> {
  for (const [box, float] of Object.entries(FLOAT_RUPIAH)) {
    const keepSen = rupiah(scaled(world, float));
    const surplusSen = subtract(boxSen(world, box), keepSen);
    if (surplusSen < keepSen) continue;
    const amountSen = rupiah(Math.floor(wholeRupiah(surplusSen) / NOTE_RUPIAH) * NOTE_RUPIAH);
    const moved = transfer(world, { date, from: box, to: BANK, amountSen, text: 'Setor kas ke bank' });
    if (!moved.ok) return moved;
  }
  return { ok: true, value: null };
}

type Transfer = { readonly date: IsoDate; readonly from: string; readonly to: string; readonly amountSen: Sen; readonly text: string };

function transfer(world: SampleWorld, { date, from, to, amountSen, text }: Transfer): Result<unknown> {
  if (amountSen <= 0) return { ok: true, value: null };
  moveBox(world, from, subtract(ZERO, amountSen));
  moveBox(world, to, amountSen);
  return transferCash(world.open, { date, fromAccountCode: from, toAccountCode: to, amountSen, text });
}
