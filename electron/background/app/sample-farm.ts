import { monthOf } from '#shared/calendar/date.ts';
import { lastDayOf, type YearMonth } from '#shared/calendar/month.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { workDay } from './sample-calendar.ts';
import { cashLine, credit, debit, enter, pay, portion, scaled, scaledCount, type SampleEvent, type SampleMember, type SamplePart, type SampleWorld } from './sample-world.ts';

/** Three rice seasons a year: inputs are sold on credit when planting, set off when the harvest is weighed. */
const PLANTING_MONTHS = [1, 5, 9];
const HARVEST_MONTHS = [4, 8, 12];
const BOX = '11105';
const INPUTS = '13102';
const PRODUCE = '13103';
const INPUT_COST_BASIS_POINTS = 9_100;
/** What the mill pays for a hundred rupiah of produce. */
const PRODUCE_MARGIN_BASIS_POINTS = 900;
const PRICE_PER_KILOGRAM_RUPIAH = 6_500;
const INPUTS_WANTED_RUPIAH = 48_000_000;

/** A month of the farming unit, quiet between the seasons (koperasi.md 4.4, 52 to 60). */
export const farmEvents: SamplePart = (world, month) => {
  const calendarMonth = monthOf(lastDayOf(month));
  if (PLANTING_MONTHS.includes(calendarMonth)) return planting(world, month);
  return HARVEST_MONTHS.includes(calendarMonth) ? harvest(world, month) : machineHire(world, month);
};

function planting(world: SampleWorld, month: YearMonth): readonly SampleEvent[] {
  const farmers = world.members.filter((member) => member.isFarmer && !member.left && world.chance.percent(70));
  const bought = workDay(month, 2);
  return [
    { date: bought, run: () => buyInputs(world, bought) },
    ...farmers.map((member): SampleEvent => {
      const date = workDay(month, world.chance.between(3, 22));
      const amount = world.chance.between(4, 11) * 50_000;
      return { date, run: () => sellInputs(world, member, { date, amount }) };
    }),
    ...[9, 16, 23].map((day): SampleEvent => ({ date: workDay(month, day), run: () => sellInputsToOthers(world, workDay(month, day)) })),
  ];
}

function buyInputs(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const stock = world.stockRupiah.get(INPUTS) ?? 0;
  const amount = Math.floor((scaled(world, INPUTS_WANTED_RUPIAH) - stock) / 50_000) * 50_000;
  if (amount <= 0) return done(null);
  world.stockRupiah.set(INPUTS, stock + amount);
  return pay(world, { date, box: BOX, text: 'Pembelian pupuk, benih dan obat tanaman', lines: [cashLine(INPUTS, amount)] });
}

/** The cost of inputs sold; null when the shelf does not hold them. */
function takeInputs(world: SampleWorld, amount: number): number | null {
  const cost = portion(amount, INPUT_COST_BASIS_POINTS);
  const stock = world.stockRupiah.get(INPUTS) ?? 0;
  if (stock < cost) return null;
  world.stockRupiah.set(INPUTS, stock - cost);
  world.turnoverRupiah += amount;
  return cost;
}

function sellInputs(world: SampleWorld, member: SampleMember, { date, amount }: { readonly date: SampleEvent['date']; readonly amount: number }): Result<unknown> {
  const cost = member.left ? null : takeInputs(world, amount);
  if (cost === null) return done(null);
  const whose = { memberId: member.id };
  member.saprotanDebtRupiah += amount;
  return enter(world, {
    date, unitCode: 'TANI', text: `Pupuk dan benih bayar panen ${member.name}`,
    lines: [debit('12203', amount, whose), credit('43101', amount, whose), debit('53101', cost, whose), credit(INPUTS, cost)],
  });
}

function sellInputsToOthers(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const amount = scaled(world, world.chance.between(15, 40) * 50_000);
  const cost = takeInputs(world, amount);
  if (cost === null) return done(null);
  return enter(world, {
    date, unitCode: 'TANI', text: 'Penjualan saprotan tunai kepada umum',
    lines: [debit(BOX, amount), credit('43102', amount), debit('53102', cost), credit(INPUTS, cost)],
  });
}

/** What was bought in a season, at cost in whole rupiah. */
type Weighed = { readonly byMember: Map<string, number>; others: number };

function harvest(world: SampleWorld, month: YearMonth): readonly SampleEvent[] {
  const weighed: Weighed = { byMember: new Map(), others: 0 };
  const farmers = world.members.filter((member) => member.isFarmer && !member.left && (member.saprotanDebtRupiah > 0 || world.chance.percent(40)));
  const sold = workDay(month, 26);
  const paid = workDay(month, 29);
  const bill = { amount: 0 };
  return [
    ...farmers.map((member): SampleEvent => {
      const date = workDay(month, world.chance.between(4, 24));
      const kilograms = world.chance.between(90, 320);
      return { date, run: () => buyProduce(world, member, { date, kilograms, weighed }) };
    }),
    ...[11, 19].map((day): SampleEvent => {
      const date = workDay(month, day);
      const kilograms = scaledCount(world, world.chance.between(900, 1_800)) + 1;
      return { date, run: () => buyFromOthers(world, { date, kilograms, weighed }) };
    }),
    { date: workDay(month, 25), run: () => pay(world, { date: workDay(month, 25), box: BOX, text: 'Ongkos angkut gabah ke penggilingan', lines: [cashLine('61104', scaled(world, 1_350_000))] }) },
    { date: sold, run: () => sellProduce(world, { date: sold, weighed, bill }) },
    { date: paid, run: () => collect(world, { date: paid, bill }) },
  ];
}

type Delivery = { readonly date: SampleEvent['date']; readonly kilograms: number; readonly weighed: Weighed };

/** Nota timbang: the inputs are set off first, the rest is paid in cash (54). */
function buyProduce(world: SampleWorld, member: SampleMember, { date, kilograms, weighed }: Delivery): Result<unknown> {
  if (member.left) return done(null);
  const worth = kilograms * PRICE_PER_KILOGRAM_RUPIAH;
  const setOff = Math.min(worth, member.saprotanDebtRupiah);
  member.saprotanDebtRupiah -= setOff;
  weighed.byMember.set(member.id, (weighed.byMember.get(member.id) ?? 0) + worth);
  const whose = { memberId: member.id };
  return enter(world, {
    date, unitCode: 'TANI', text: `Pembelian gabah ${kilograms} kg dari ${member.name}`,
    lines: [debit(PRODUCE, worth, whose), credit('12203', setOff, whose), credit(BOX, worth - setOff)],
  });
}

function buyFromOthers(world: SampleWorld, { date, kilograms, weighed }: Delivery): Result<unknown> {
  const worth = kilograms * PRICE_PER_KILOGRAM_RUPIAH;
  weighed.others += worth;
  return pay(world, { date, box: BOX, text: `Pembelian gabah ${kilograms} kg dari petani bukan anggota`, lines: [cashLine(PRODUCE, worth)] });
}

/** All of the season's produce goes to the mill; the income names whose it was (58). */
function sellProduce(world: SampleWorld, { date, weighed, bill }: { readonly date: SampleEvent['date']; readonly weighed: Weighed; readonly bill: { amount: number } }): Result<unknown> {
  const batches = [...weighed.byMember].map(([memberId, cost]) => ({ memberId, cost, price: priceOf(cost) }));
  const ofMembers = batches.reduce((whole, batch) => ({ cost: whole.cost + batch.cost, price: whole.price + batch.price }), { cost: 0, price: 0 });
  const ofOthers = { cost: weighed.others, price: priceOf(weighed.others) };
  bill.amount = ofMembers.price + ofOthers.price;
  world.turnoverRupiah += bill.amount;
  return enter(world, {
    date, unitCode: 'TANI', text: 'Penjualan gabah ke penggilingan Sri Mulya',
    lines: [
      debit('12204', bill.amount), ...batches.map(({ memberId, price }) => credit('43103', price, { memberId })), credit('43104', ofOthers.price),
      debit('53103', ofMembers.cost), debit('53104', ofOthers.cost), credit(PRODUCE, ofMembers.cost + ofOthers.cost),
    ],
  });
}

function priceOf(cost: number): number {
  return cost + portion(cost, PRODUCE_MARGIN_BASIS_POINTS);
}

/** The mill pays into head office's bank account; the unit's share passes the account between units. */
function collect(world: SampleWorld, { date, bill }: { readonly date: SampleEvent['date']; readonly bill: { readonly amount: number } }): Result<unknown> {
  const { amount } = bill;
  return enter(world, {
    date, unitCode: 'PUSAT', text: 'Pelunasan penjualan gabah masuk bank',
    lines: [
      debit('11201', amount, { unitCode: 'PUSAT' }), credit('12401', amount, { unitCode: 'PUSAT' }),
      debit('12401', amount, { unitCode: 'TANI' }), credit('12204', amount, { unitCode: 'TANI' }),
    ],
  });
}

function machineHire(world: SampleWorld, month: YearMonth): readonly SampleEvent[] {
  const hirers = world.chance.some(world.members.filter((member) => member.isFarmer && !member.left), scaledCount(world, 6));
  return hirers.map((member): SampleEvent => {
    const date = workDay(month, world.chance.between(4, 25));
    const amount = world.chance.between(3, 8) * 25_000;
    return {
      date,
      run: () => {
        if (member.left) return done(null);
        world.turnoverRupiah += amount;
        return enter(world, {
          date, unitCode: 'TANI', text: `Sewa traktor ${member.name}`,
          lines: [debit(BOX, amount), credit('43105', amount, { memberId: member.id })],
        });
      },
    };
  });
}
