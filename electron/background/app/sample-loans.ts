import type { SamplePart, SampleLoan, SampleMember, SampleWorld } from './sample-world.ts';
import { boxSen, cashLine, credit, debit, enter, portion, receive, scaled, scaledCount, type SampleEvent } from './sample-world.ts';
import { rupiah } from '#shared/money/sen.ts';
import { done } from '#shared/domain/result.ts';
import type { Chance } from './sample-chance.ts';
import { workDay } from './sample-calendar.ts';

/** Jasa of a flat loan, a month, on the amount lent. */
const RATE_BASIS_POINTS = 100;
const FEE_BASIS_POINTS = 100;
const FINE_RUPIAH = 10_000;
const NEW_LOANS_MONTHLY = 9;
const BANK_KEPT_RUPIAH = 130_000_000;
const PRINCIPALS_RUPIAH = [2_000_000, 3_000_000, 4_000_000, 5_000_000, 5_000_000, 6_000_000, 8_000_000, 10_000_000, 12_000_000];

/** A flat loan, of which a part is already paid. */
export function newLoan(chance: Chance, { termMonths, paidPart }: { readonly termMonths: number; readonly paidPart: number }): SampleLoan {
  const principal = chance.pick(PRINCIPALS_RUPIAH);
  const instalment = Math.floor(principal / termMonths / 1000) * 1000;
  const paid = Math.floor((termMonths * paidPart) / 100);
  return {
    instalmentRupiah: instalment, interestRupiah: portion(principal, RATE_BASIS_POINTS), dueDay: chance.between(5, 26),
    remainingRupiah: principal - paid * instalment, missedMonths: 0,
  };
}

/** Instalments of everyone who owes, and new loans of the month (koperasi.md 4.2, 17 and 19), as plain entries. */
export const loanEvents: SamplePart = (world, month) => {
  const instalments = world.members.flatMap((member): readonly SampleEvent[] => {
    const { loan } = member;
    if (loan === null) return [];
    const date = workDay(month, loan.dueDay + world.chance.below(3));
    return [{ date, run: () => payInstalment(world, member, date) }];
  });
  const borrowers = world.chance.some(world.members.filter(mayBorrow), scaledCount(world, NEW_LOANS_MONTHLY));
  const disbursements = borrowers.map((member): SampleEvent => {
    const date = workDay(month, world.chance.between(3, 24));
    return { date, run: () => lend(world, member, date) };
  });
  return [...instalments, ...disbursements];
};

function mayBorrow(member: SampleMember): boolean {
  return !member.left && member.loan === null && member.wajibOwedMonths < 3;
}

function payInstalment(world: SampleWorld, member: SampleMember, date: SampleEvent['date']): ReturnType<SampleEvent['run']> {
  const { loan } = member;
  if (loan === null) return done(null);
  if (!world.chance.percent(member.punctualPercent)) {
    loan.missedMonths += 1;
    return done(null);
  }
  const months = loan.missedMonths + 1;
  const due = Math.min(loan.remainingRupiah, months * loan.instalmentRupiah);
  // The remainder of the division goes with the last instalment.
  const principal = loan.remainingRupiah - due < loan.instalmentRupiah ? loan.remainingRupiah : due;
  const interest = months * loan.interestRupiah;
  const fine = loan.missedMonths * FINE_RUPIAH;
  loan.remainingRupiah -= principal;
  loan.missedMonths = 0;
  if (loan.remainingRupiah === 0) member.loan = null;
  world.turnoverRupiah += interest + fine;
  return receive(world, {
    date, box: '11103', text: member.loan === null ? `Pelunasan pinjaman ${member.name}` : `Angsuran pinjaman ${member.name}`,
    lines: [cashLine('12101', principal, member.id), cashLine('41101', interest, member.id), cashLine('41103', fine, member.id)],
  });
}

function lend(world: SampleWorld, member: SampleMember, date: SampleEvent['date']): ReturnType<SampleEvent['run']> {
  const loan = newLoan(world.chance, { termMonths: world.chance.pick([10, 12, 20]), paidPart: 0 });
  // Lent is only what leaves enough in the bank for the next harvest.
  const neededSen = rupiah(scaled(world, BANK_KEPT_RUPIAH) + loan.remainingRupiah);
  if (!mayBorrow(member) || boxSen(world, '11201') < neededSen) return done(null);
  const fee = portion(loan.remainingRupiah, FEE_BASIS_POINTS);
  member.loan = loan;
  world.turnoverRupiah += fee;
  return enter(world, {
    date, unitCode: 'USP', text: `Pencairan pinjaman ${member.name}`,
    lines: [
      debit('12101', loan.remainingRupiah, { memberId: member.id }),
      credit('11103', loan.remainingRupiah - fee),
      credit('41102', fee, { memberId: member.id }),
    ],
  });
}
