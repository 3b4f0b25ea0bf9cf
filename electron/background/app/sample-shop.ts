import { done, type Result } from '#shared/domain/result.ts';
import { weekdaysOf, workDay } from './sample-calendar.ts';
import { cashLine, credit, debit, enter, pay, portion, receive, scaled, type SampleEvent, type SampleMember, type SamplePart, type SampleWorld } from './sample-world.ts';

const COST_BASIS_POINTS = 8_600;
const STOCK_WANTED_RUPIAH = 62_000_000;
const BOX = '11104';
const GOODS = '13101';
const SUPPLIERS = ['UD Sumber Rejeki', 'CV Merapi Jaya', 'Toko Grosir Tempel', 'PT Boga Mataram'];

/** A month in the shop: sales to members and others, credit paid back, goods bought and paid for (koperasi.md 4.3, 34 to 44). */
export const shopEvents: SamplePart = (world, month) => [
  ...world.members.filter((member) => !member.left).flatMap((member) => visits(world, member, month)),
  ...weekdaysOf(month, ['Rabu', 'Sabtu']).map((date): SampleEvent => ({ date, run: () => sellToOthers(world, date) })),
  ...weekdaysOf(month, ['Senin']).map((date): SampleEvent => ({ date, run: () => restock(world, date) })),
  { date: workDay(month, 12), run: () => paySupplier(world, workDay(month, 12)) },
  { date: workDay(month, 27), run: () => paySupplier(world, workDay(month, 27)) },
];

function visits(world: SampleWorld, member: SampleMember, month: number): readonly SampleEvent[] {
  const events: SampleEvent[] = [];
  for (let visit = 0; visit < member.shopVisitsMax; visit += 1) {
    if (!world.chance.percent(75)) continue;
    const date = workDay(month, world.chance.between(1, 28));
    const amount = world.chance.between(120, 900) * 500;
    const onCredit = world.chance.percent(25);
    events.push({ date, run: () => sell(world, member, { date, amount, onCredit }) });
  }
  if (member.shopDebtRupiah > 0) {
    const date = workDay(month, world.chance.between(5, 20));
    if (world.chance.percent(member.punctualPercent)) events.push({ date, run: () => payBack(world, member, date) });
  }
  return events;
}

type Sale = { readonly date: SampleEvent['date']; readonly amount: number; readonly onCredit: boolean };

function sell(world: SampleWorld, member: SampleMember, { date, amount, onCredit }: Sale): Result<unknown> {
  if (member.left) return done(null);
  const whose = { memberId: member.id };
  const cost = takeFromStock(world, portion(amount, COST_BASIS_POINTS));
  world.turnoverRupiah += amount;
  if (onCredit) member.shopDebtRupiah += amount;
  return enter(world, {
    date, unitCode: 'TOKO', text: `Penjualan toko ${onCredit ? 'kredit' : 'tunai'} ${member.name}`,
    lines: [onCredit ? debit('12201', amount, whose) : debit(BOX, amount), credit('42101', amount, whose), debit('52101', cost, whose), credit(GOODS, cost)],
  });
}

function payBack(world: SampleWorld, member: SampleMember, date: SampleEvent['date']): Result<unknown> {
  const amount = member.shopDebtRupiah;
  if (amount === 0 || member.left) return done(null);
  member.shopDebtRupiah = 0;
  return receive(world, { date, box: BOX, text: `Pelunasan belanja kredit ${member.name}`, lines: [cashLine('12201', amount, member.id)] });
}

function sellToOthers(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const amount = scaled(world, world.chance.between(1_100, 2_200) * 1_000);
  const cost = takeFromStock(world, portion(amount, COST_BASIS_POINTS));
  world.turnoverRupiah += amount;
  return enter(world, {
    date, unitCode: 'TOKO', text: 'Penjualan tunai kepada umum',
    lines: [debit(BOX, amount), credit('42102', amount), debit('52102', cost), credit(GOODS, cost)],
  });
}

function takeFromStock(world: SampleWorld, cost: number): number {
  world.stockRupiah.set(GOODS, (world.stockRupiah.get(GOODS) ?? 0) - cost);
  return cost;
}

/** Buys what is missing from the stock one wants, half of it on credit. */
function restock(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const stock = world.stockRupiah.get(GOODS) ?? 0;
  const lack = scaled(world, STOCK_WANTED_RUPIAH) - stock;
  const amount = Math.floor(lack / 50_000) * 50_000;
  if (amount <= 0) return done(null);
  world.stockRupiah.set(GOODS, stock + amount);
  const onCredit = portion(Math.floor(amount / 1_000), 5_000) * 1_000;
  world.supplierDebtRupiah += onCredit;
  return enter(world, {
    date, unitCode: 'TOKO', text: `Pembelian barang ${world.chance.pick(SUPPLIERS)}`,
    lines: [debit(GOODS, amount), credit('21401', onCredit), credit(BOX, amount - onCredit)],
  });
}

function paySupplier(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const amount = portion(Math.floor(world.supplierDebtRupiah / 1_000), 7_500) * 1_000;
  if (amount <= 0) return done(null);
  world.supplierDebtRupiah -= amount;
  return pay(world, { date, box: BOX, text: `Pembayaran utang ${world.chance.pick(SUPPLIERS)}`, lines: [cashLine('21401', amount)] });
}
