import type { IsoDate } from '#shared/calendar/date.ts';
import type { JournalRow } from '#shared/contract/journal.ts';
import type { BackgroundClient } from '../../boot/connect.ts';

/** How many entries one more press of "Tampilkan lagi" brings; the contract gives no more in one answer. */
export const PAGE_ROWS = 500;

export type JournalQuestion = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly search: string;
  readonly unitCode?: string;
};

export type JournalPages = { readonly rows: readonly JournalRow[]; readonly total: number };

/** The first pages of the entries that match, newest first, as one list. */
export async function readJournals(client: BackgroundClient, question: JournalQuestion, pages: number): Promise<JournalPages> {
  const offsets = Array.from({ length: pages }, (_, index) => index * PAGE_ROWS);
  const answers = await Promise.all(offsets.map((offset) => client.journal.list({ ...question, offset, limit: PAGE_ROWS })));
  return { rows: answers.flatMap((answer) => answer.rows), total: answers[0]?.total ?? 0 };
}
