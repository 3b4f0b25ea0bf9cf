import { isCount, isList } from './canonical.ts';
import type { LogEvent } from './event.ts';
import { journalPostKind, journalReverseKind } from './event.ts';
import type { BundleTotals } from './manifest.ts';

const linesKey = 4;
const debitIndex = 1;

export const noTotals: BundleTotals = { events: 0, journals: 0, debitSen: 0 };

/**
 * Totals with one more event counted. Units: sen.
 * Shape: lines of a journal (kinds 10 and 11) are body key 4, the debit is element 1 of each; what is not shaped so
 * counts as a journal of debit 0, because a journal that makes no sense is judged when it is posted, not here.
 * Null when the sum passes 2^53-1: a writer splits before that.
 */
export function countEvent(totals: BundleTotals, event: LogEvent): BundleTotals | null {
  const events = totals.events + 1;
  if (event.kind !== journalPostKind && event.kind !== journalReverseKind) return { ...totals, events };
  const debitSen = addDebits(totals.debitSen, event);
  return debitSen === null ? null : { events, journals: totals.journals + 1, debitSen };
}

function addDebits(startSen: number, event: LogEvent): number | null {
  const lines = event.body.get(linesKey);
  if (!isList(lines)) return startSen;
  // A manifest's total is checked to stay safe, not added to anybody's money.
  let total: number = startSen;
  for (const line of lines) {
    const debit = isList(line) ? line[debitIndex] : undefined;
    if (isCount(debit)) total += debit;
    if (!Number.isSafeInteger(total)) return null;
  }
  return total;
}
