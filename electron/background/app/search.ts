import { formatDate } from '#shared/calendar/date.ts';
import type { SearchHit } from '#shared/contract/report.ts';
import { accounts } from '../store/queries/account.ts';
import { journalPage } from '../store/queries/journal.ts';
import { memberPage } from '../store/queries/member.ts';
import type { OpenBook } from './context.ts';
import { documentOf } from './journal.ts';
import { entryText, wireId } from './posting.ts';

/** Members, accounts and documents that match a few letters; members first, a third of the room each at most. */
export function findInBook(open: OpenBook, input: { readonly text: string; readonly limit: number }): readonly SearchHit[] {
  const text = input.text.trim();
  if (text.length < 2) return [];
  const share = Math.max(2, Math.floor(input.limit / 3));
  const members = memberPage(open.read, { search: text, status: 'all', sort: 'number', descending: false, offset: 0, limit: share }).rows.map(
    (row): SearchHit => ({ kind: 'member', id: wireId(open.read, row.id), title: row.name, detail: row.number }),
  );
  const lower = text.toLowerCase();
  const found = accounts(open.read)
    .filter((account) => !account.heading && !account.archived && (account.code.startsWith(text) || account.name.toLowerCase().includes(lower)))
    .slice(0, share)
    .map((account): SearchHit => ({ kind: 'account', id: account.code, title: account.name, detail: account.code }));
  const documents = /\d/.test(text)
    ? journalPage(open.read, { search: text, cashOnly: false, offset: 0, limit: share }).rows.map(
        (row): SearchHit => ({ kind: 'journal', id: wireId(open.read, row.id), title: documentOf(row), detail: `${formatDate(row.date)} · ${entryText(row)}` }),
      )
    : [];
  return [...members, ...found, ...documents].slice(0, input.limit);
}
