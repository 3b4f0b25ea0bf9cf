import { lastDayOf, type YearMonth } from '#shared/calendar/month.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { wholeRupiah } from '#shared/money/sen.ts';
import { weekdaysOf, workDay } from './sample-calendar.ts';
import { bankSurplus, boxSen, cashLine, credit, debit, enter, pay, portion, scaled, type SampleEvent, type SamplePart, type SampleWorld } from './sample-world.ts';

const OFFICE_BOX = '11101';
const BANK = '11201';
/** A month's pay in the box of each unit. */
const SALARIES_RUPIAH: Readonly<Record<string, number>> = { '11101': 2_150_000, '11103': 1_900_000, '11104': 1_750_000, '11105': 600_000 };
/** The feast month by year, in which everyone gets a month's pay more. */
const FEAST_MONTHS: readonly YearMonth[] = [202304, 202404, 202503, 202603, 202703, 202802];
const TAX_BASIS_POINTS = 50;
const BANK_INTEREST_BASIS_POINTS = 150;
const BANK_FEE_RUPIAH = 15_000;
/** Depreciation of a month, straight line: buildings 20 years, vehicle 8, equipment 5. */
const DEPRECIATION_RUPIAH: Readonly<Record<string, number>> = { '15202': 500_000, '15203': 364_000, '15205': 410_000 };
const ALLOWANCE_BASIS_POINTS = 150;

/** What happens in every office each month: pay, bills, the bank, depreciation, tax (koperasi.md 4.5). */
export const officeEvents: SamplePart = (world, month) => {
  const last = lastDayOf(month);
  return [
    ...Object.entries(SALARIES_RUPIAH).map(([box, amount]): SampleEvent => ({ date: workDay(month, 25), run: () => paySalary(world, { date: workDay(month, 25), box, amount }) })),
    ...(FEAST_MONTHS.includes(month)
      ? Object.entries(SALARIES_RUPIAH).map(([box, amount]): SampleEvent => ({ date: workDay(month, 3), run: () => paySalary(world, { date: workDay(month, 3), box, amount }) }))
      : []),
    ...bills(world, month),
    ...weekdaysOf(month, ['Jumat']).map((date): SampleEvent => ({ date, run: () => bankSurplus(world, date) })),
    ...(month % 3 === 0 ? [expense(world, { date: workDay(month, 28), box: OFFICE_BOX, code: '62102', amount: 3_600_000, text: 'Honor pengurus dan pengawas triwulan ini' })] : []),
    ...(month % 100 === 12 ? yearEnd(world, last) : []),
    { date: last, run: () => bankMonth(world, last) },
    { date: last, run: () => depreciate(world, last) },
    { date: last, run: () => accrueTax(world, last) },
    { date: workDay(month, 15), run: () => payTax(world, workDay(month, 15)) },
  ];
};

function bills(world: SampleWorld, month: YearMonth): readonly SampleEvent[] {
  const { chance } = world;
  return [
    expense(world, { date: workDay(month, 6), box: OFFICE_BOX, code: '61102', amount: chance.between(260, 340) * 1_000, text: 'Listrik, air dan internet kantor' }),
    expense(world, { date: workDay(month, 14), box: OFFICE_BOX, code: '61102', amount: chance.between(80, 190) * 1_000, text: 'Alat tulis dan fotokopi' }),
    expense(world, { date: workDay(month, 9), box: '11104', code: '61102', amount: chance.between(180, 260) * 1_000, text: 'Listrik dan kebersihan toko' }),
    expense(world, { date: workDay(month, 18), box: '11104', code: '61104', amount: chance.between(150, 280) * 1_000, text: 'Angkut barang toko' }),
    expense(world, { date: workDay(month, 21), box: OFFICE_BOX, code: '61110', amount: chance.between(40, 110) * 1_000, text: 'Konsumsi rapat pengurus' }),
  ];
}

type Expense = { readonly date: SampleEvent['date']; readonly box: string; readonly code: string; readonly amount: number; readonly text: string };

/** A cost paid from a box, of that box's unit. */
export function expense(world: SampleWorld, { date, box, code, amount, text }: Expense): SampleEvent {
  return { date, run: () => pay(world, { date, box, text, lines: [cashLine(code, scaled(world, amount))] }) };
}

function paySalary(world: SampleWorld, { date, box, amount }: { readonly date: SampleEvent['date']; readonly box: string; readonly amount: number }): Result<unknown> {
  return pay(world, { date, box, text: date.endsWith('-25') ? 'Gaji karyawan' : 'Gaji dan tunjangan karyawan', lines: [cashLine('61101', scaled(world, amount))] });
}

function bankMonth(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const interest = Math.floor(portion(wholeRupiah(boxSen(world, BANK)), BANK_INTEREST_BASIS_POINTS) / 12);
  const credited = enter(world, { date, unitCode: 'PUSAT', text: 'Jasa giro bank', lines: [debit(BANK, interest), credit('49101', interest)] });
  if (!credited.ok) return credited;
  return pay(world, { date, box: BANK, text: 'Biaya administrasi bank', lines: [cashLine('61110', BANK_FEE_RUPIAH)] });
}

function depreciate(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const parts = Object.entries(DEPRECIATION_RUPIAH).map(([code, amount]): readonly [string, number] => [code, scaled(world, amount)]);
  const whole = parts.reduce((sum, [, amount]) => sum + amount, 0);
  return enter(world, {
    date, unitCode: 'PUSAT', text: 'Penyusutan aset tetap bulan ini',
    lines: [debit('61106', whole), ...parts.map(([code, amount]) => credit(code, amount))],
  });
}

function accrueTax(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const tax = portion(world.turnoverRupiah, TAX_BASIS_POINTS);
  world.turnoverRupiah = 0;
  world.taxOwedRupiah += tax;
  return enter(world, { date, unitCode: 'PUSAT', text: 'PPh final 0,5% atas peredaran bruto bulan ini', lines: [debit('81101', tax), credit('21603', tax)] });
}

function payTax(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const amount = world.taxOwedRupiah;
  if (amount === 0) return done(null);
  world.taxOwedRupiah = 0;
  return pay(world, { date, box: BANK, text: 'Setor PPh final bulan lalu', lines: [cashLine('21603', amount)] });
}

/** 31 December: the stock count, the allowance for loans, dues and training of the year. */
function yearEnd(world: SampleWorld, date: SampleEvent['date']): readonly SampleEvent[] {
  return [
    expense(world, { date, box: OFFICE_BOX, code: '62103', amount: 2_750_000, text: 'Pelatihan pembukuan keluarga anggota' }),
    expense(world, { date, box: OFFICE_BOX, code: '62104', amount: 600_000, text: 'Iuran Dekopinda setahun' }),
    { date, run: () => countStock(world, date) },
    { date, run: () => setAllowance(world, date) },
  ];
}

function countStock(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const missing = scaled(world, world.chance.between(180, 460) * 1_000);
  world.stockRupiah.set('13101', (world.stockRupiah.get('13101') ?? 0) - missing);
  return enter(world, { date, unitCode: 'TOKO', text: 'Selisih hitung fisik barang toko', lines: [debit('61108', missing), credit('13101', missing)] });
}

function setAllowance(world: SampleWorld, date: SampleEvent['date']): Result<unknown> {
  const owed = world.members.reduce((sum, member) => sum + (member.loan?.remainingRupiah ?? 0), 0);
  const change = portion(owed, ALLOWANCE_BASIS_POINTS) - world.allowanceRupiah;
  world.allowanceRupiah += change;
  return enter(world, {
    date, unitCode: 'USP', text: 'Penyisihan kerugian pinjaman',
    lines: [debit('61107', Math.max(change, 0)), debit('12109', Math.max(-change, 0)), credit('12109', Math.max(change, 0)), credit('61107', Math.max(-change, 0))],
  });
}
