import type { JournalRow } from '#shared/contract/journal.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import { negate, sum, ZERO, type Sen } from '#shared/money/sen.ts';

/** One document of a member that moved cash: what came in, what went out. */
export type CounterRow = JournalRow & { readonly inSen: Sen; readonly outSen: Sen };

/** How the texts of deposits and withdrawals begin; the product follows. */
const BEGINNINGS = [MEMO_TEMPLATES.savingsDeposit, MEMO_TEMPLATES.savingsWithdrawal].map(({ text }) => text.slice(0, text.indexOf('{')));

/** The deposits and withdrawals of members among journals, in their order, with the cash they moved on its side. */
export function counterRows(journals: readonly JournalRow[]): readonly CounterRow[] {
  return journals
    .filter((journal) => journal.memberNumber !== null && journal.cashSen !== 0 && BEGINNINGS.some((beginning) => journal.text.startsWith(beginning)))
    .map((journal) => ({
      ...journal,
      inSen: journal.cashSen > 0 ? journal.cashSen : ZERO,
      outSen: journal.cashSen < 0 ? negate(journal.cashSen) : ZERO,
    }));
}

export function totalsOfRows(rows: readonly CounterRow[]): { readonly inSen: Sen; readonly outSen: Sen } {
  return { inSen: sum(rows.map((row) => row.inSen)), outSen: sum(rows.map((row) => row.outSen)) };
}
