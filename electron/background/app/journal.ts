import type { IsoDate } from '#shared/calendar/date.ts';
import type { JournalDetail, JournalRow, PostedJournal } from '#shared/contract/journal.ts';
import type { Page } from '#shared/contract/schema.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import { totalsOf, type LogLine } from '#shared/domain/log/journal-body.ts';
import { parseRefText } from '#shared/domain/log/ref.ts';
import { done, refuse, type RefusalValue, type Result } from '#shared/domain/result.ts';
import { momentText } from '#shared/calendar/moment.ts';
import { add, sen, subtract, ZERO, type Sen } from '#shared/money/sen.ts';
import { logRow } from '../store/log.ts';
import { journalById, journalLines, journalPage, type JournalFilter, type StoredJournal } from '../store/queries/journal.ts';
import { memberProductBalance } from '../store/queries/member.ts';
import { unitExists } from '../store/queries/unit.ts';
import type { OpenBook } from './context.ts';
import {
  checkDate, checkMonth, entryText, evidenceCode, line, localId, memberByRef, nextDocument, post, postable, posted, wireId, type DocumentKind,
} from './posting.ts';
import { write, type Writer, type WriteOptions } from './write.ts';

export type JournalInput = {
  readonly date: IsoDate;
  readonly text: string;
  readonly unitCode?: string | undefined;
  readonly lines: readonly {
    readonly accountCode: string;
    readonly debitSen: Sen;
    readonly creditSen: Sen;
    readonly unitCode?: string | undefined;
    readonly memberId: string | null;
  }[];
};

export function listJournals(open: OpenBook, filter: JournalFilter): Page<JournalRow> {
  const page = journalPage(open.read, filter);
  return { rows: page.rows.map((row) => journalRow(open, row)), total: page.total };
}

/** One entry with its lines. Refusals: `journal.notFound`. */
export function getJournal(open: OpenBook, input: { readonly id: string }): Result<JournalDetail, 'journal.notFound'> {
  const id = localId(open.read, input.id);
  const row = id === null ? null : journalById(open.read, id);
  return row === null ? refuse('journal.notFound') : done(journalDetail(open, row));
}

/**
 * A general journal. Refusals, in order: `journal.tooFewLines`, `journal.lineBothSides`, `journal.unbalanced`,
 * `date.outOfRange`, `period.locked`, `unit.notFound`, then per line `account.notFound`, `account.isHeading`,
 * `account.archived`, `unit.notFound`, `member.notFound`, `account.isControl` (a savings account without its member).
 */
export function postJournal(open: OpenBook, input: JournalInput, options?: WriteOptions['command']): Result<PostedJournal> {
  return write(open, { command: options, nouns: ['journal'] }, (writer) => {
    const shape = checkShape(input);
    if (shape !== null) return { ok: false, refusal: shape };
    const date = checkDate(open, writer, input.date);
    if (!date.ok) return date;
    const unitCode = input.unitCode ?? open.unitCode;
    if (!unitExists(writer.book, unitCode)) return refuse('unit.notFound', { code: unitCode });
    const lines: LogLine[] = [];
    let cash: Sen = ZERO;
    for (const draft of input.lines) {
      const checked = checkLine(writer, draft);
      if (!checked.ok) return checked;
      lines.push(checked.value.line);
      if (checked.value.isCash) cash = add(cash, subtract(draft.debitSen, draft.creditSen));
    }
    const kind: DocumentKind = cash > 0 ? 'KM' : cash < 0 ? 'KK' : 'BM';
    const document = nextDocument(open, writer, { kind, date: input.date });
    return done(post(writer, { date: input.date, document, template: MEMO_TEMPLATES.generalJournal.number, lines, unitCode }, input.text.trim()));
  });
}

export type ReverseInput = { readonly id: string; readonly date?: IsoDate | undefined; readonly reason: string };

/**
 * Takes an entry back by its mirror image, dated today unless said otherwise.
 * Refusals: `journal.notFound`, `journal.alreadyReversed`, `journal.isReversal`, `date.outOfRange`, `period.locked`,
 * `savings.insufficient` (the member has meanwhile withdrawn what would be taken back).
 */
export function reverseJournal(open: OpenBook, input: ReverseInput, options?: WriteOptions['command']): Result<PostedJournal> {
  return write(open, { command: options, nouns: ['journal', 'member'] }, (writer) => reverseInside(open, writer, input));
}

/** "Perbaiki": reverses, and answers the wrong entry as the draft of the right one. Refusals as `reverseJournal`. */
export function correctJournal(
  open: OpenBook, input: ReverseInput, options?: WriteOptions['command'],
): Result<{ readonly reversal: PostedJournal; readonly draft: JournalDetail }> {
  return write(open, { command: options, nouns: ['journal', 'member'] }, (writer) => {
    const draft = getJournal(open, input);
    if (!draft.ok) return draft;
    const reversal = reverseInside(open, writer, input);
    return reversal.ok ? done({ reversal: reversal.value, draft: draft.value }) : reversal;
  });
}

function reverseInside(open: OpenBook, writer: Writer, input: ReverseInput): Result<PostedJournal> {
  const id = localId(writer.book, input.id);
  const ref = parseRefText(input.id);
  const row = id === null ? null : journalById(writer.book, id);
  if (id === null || ref === null || row === null) return refuse('journal.notFound');
  if (row.reversed_by !== null) return refuse('journal.alreadyReversed', { document: documentOf(row) });
  if (row.reverses !== null) return refuse('journal.isReversal', { document: documentOf(row) });
  const date = input.date ?? open.environment.today();
  const checked = input.date === undefined ? checkMonth(writer, date) : checkDate(open, writer, date);
  if (!checked.ok) return checked;
  for (const item of journalLines(writer.book, id)) {
    if (item.member === null || item.product === null || item.credit === 0) continue;
    const left = memberProductBalance(writer.book, item.member, item.product) - item.credit;
    if (left < 0) return refuse('savings.insufficient', { balanceSen: left + item.credit });
  }
  const kind: DocumentKind = row.cash > 0 ? 'KK' : row.cash < 0 ? 'KM' : 'BM';
  const document = nextDocument(open, writer, { kind, date });
  const hash = logRow(writer.book, id)?.hash;
  if (hash === undefined) throw new Error('a journal without its event');
  const appended = writer.reverseJournal({ date, document, reverses: ref, reversesHash: new Uint8Array(hash), batch: null }, input.reason.trim());
  return done(posted(appended, document, writer));
}

function checkShape(input: JournalInput): RefusalValue | null {
  if (input.lines.length < 2) return refuse('journal.tooFewLines').refusal;
  const both = input.lines.findIndex((item) => (item.debitSen === 0) === (item.creditSen === 0));
  if (both >= 0) return refuse('journal.lineBothSides', { line: both + 1 }).refusal;
  const totals = totalsOf(input.lines);
  if (totals === null || totals.debit !== totals.credit) {
    return refuse('journal.unbalanced', { differenceSen: totals === null ? 0 : totals.debit - totals.credit }).refusal;
  }
  return null;
}

function checkLine(writer: Writer, draft: JournalInput['lines'][number]): Result<{ readonly line: LogLine; readonly isCash: boolean }> {
  const account = postable(writer.book, draft.accountCode);
  if (!account.ok) return account;
  if (draft.unitCode !== undefined && !unitExists(writer.book, draft.unitCode)) return refuse('unit.notFound', { code: draft.unitCode });
  const member = draft.memberId === null ? null : memberByRef(writer.book, draft.memberId);
  if (member !== null && !member.ok) return member;
  const entry = writer.projection.accounts.get(account.value.code);
  if (entry !== undefined && entry.product !== null && member === null) return refuse('account.isControl', { code: account.value.code, name: account.value.name });
  return done({
    line: line({
      accountCode: account.value.code, debitSen: draft.debitSen, creditSen: draft.creditSen, member: member?.value.ref ?? null, unitCode: draft.unitCode ?? null,
    }),
    isCash: entry?.cash ?? false,
  });
}

export function documentOf(row: Pick<StoredJournal, 'document' | 'ref'>): string {
  return row.document ?? row.ref ?? '';
}

export function journalRow(open: OpenBook, row: StoredJournal): JournalRow {
  return {
    id: wireId(open.read, row.id),
    document: documentOf(row),
    date: row.date,
    month: row.ym,
    enteredAt: momentText(row.entered),
    kind: kindOf(row),
    text: entryText(row),
    memberNumber: row.member_number,
    memberName: row.member_name,
    unitCode: row.unit_code,
    totalSen: sen(row.total),
    cashSen: sen(row.cash),
    reversesId: row.reverses === null ? null : wireId(open.read, row.reverses),
    reversedById: row.reversed_by === null ? null : wireId(open.read, row.reversed_by),
  };
}

export function journalDetail(open: OpenBook, row: StoredJournal): JournalDetail {
  const hash = logRow(open.read, row.id)?.hash ?? new Uint8Array(32);
  return {
    ...journalRow(open, row),
    lines: journalLines(open.read, row.id).map((item) => ({
      accountCode: item.account_code, accountName: item.account_name, unitCode: item.unit_code,
      memberId: item.member === null ? null : wireId(open.read, item.member), memberNumber: item.member_number, memberName: item.member_name,
      debitSen: sen(item.debit), creditSen: sen(item.credit),
    })),
    evidenceCode: evidenceCode(hash),
    series: open.feed.series,
    reversesDocument: documentOfId(open, row.reverses),
    reversedByDocument: documentOfId(open, row.reversed_by),
  };
}

function documentOfId(open: OpenBook, id: number | null): string | null {
  const row = id === null ? null : journalById(open.read, id);
  return row === null ? null : documentOf(row);
}

function kindOf(row: StoredJournal): string {
  if (row.document === null) return 'IM';
  return row.document.slice(0, row.document.indexOf('-'));
}
