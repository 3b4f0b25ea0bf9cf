import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { YearMonth } from '../calendar/month.ts';
import type { Sen } from '../money/sen.ts';
import { command, query } from './procedure.ts';
import { codeSchema, dateSchema, idSchema, positiveSenSchema, sideSenSchema, textSchema, type Page } from './schema.ts';

export const JOURNAL_LINES_MAX = 200;

export const journalLineSchema = z.strictObject({
  accountCode: codeSchema,
  debitSen: sideSenSchema.prefault(0),
  creditSen: sideSenSchema.prefault(0),
  unitCode: codeSchema.optional(),
  memberId: idSchema.nullable().default(null),
});

export type JournalLine = {
  readonly accountCode: string;
  readonly accountName: string;
  readonly unitCode: string;
  readonly memberId: string | null;
  readonly memberNumber: string | null;
  readonly memberName: string | null;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
};

/** What was posted: the answer of every posting command, and what a receipt is printed from. */
export type PostedJournal = {
  readonly id: string;
  readonly document: string;
  readonly date: IsoDate;
  readonly month: YearMonth;
  /** What moved; the clearing between units is not counted. */
  readonly totalSen: Sen;
  /** The first 40 bits of the chain hash in Crockford base32 (sync.md 1.3). */
  readonly evidenceCode: string;
};

export type JournalRow = {
  readonly id: string;
  readonly document: string;
  readonly date: IsoDate;
  readonly month: YearMonth;
  readonly enteredAt: string;
  readonly kind: string;
  readonly text: string;
  readonly memberNumber: string | null;
  readonly memberName: string | null;
  readonly unitCode: string;
  readonly totalSen: Sen;
  /** What moved in cash and bank: positive in, negative out. */
  readonly cashSen: Sen;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
};

export type JournalDetail = JournalRow & {
  readonly lines: readonly JournalLine[];
  readonly evidenceCode: string;
  readonly series: string;
  readonly reversesDocument: string | null;
  readonly reversedByDocument: string | null;
};

const POSTING_REFUSALS = [
  'period.locked', 'date.outOfRange', 'account.notFound', 'account.isHeading', 'account.archived', 'account.isControl',
  'unit.notFound', 'member.notFound',
] as const;

const reversal = { id: idSchema, date: dateSchema.optional(), reason: textSchema };
const cash = {
  date: dateSchema,
  cashAccountCode: codeSchema,
  unitCode: codeSchema.optional(),
  text: textSchema.default(''),
  /** The other side: what the money was for. */
  lines: z.array(z.strictObject({ accountCode: codeSchema, amountSen: positiveSenSchema, memberId: idSchema.nullable().default(null) })).min(1).max(50),
};

export const journal = {
  list: query<Page<JournalRow>>()({
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    /** Document number, or words of the text. */
    search: z.string().max(100).default(''),
    unitCode: codeSchema.optional(),
    cashOnly: z.boolean().default(false),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(500).default(100),
  }),
  get: query<JournalDetail>()({ id: idSchema }, ['journal.notFound']),
  post: command<PostedJournal>()(
    { date: dateSchema, text: textSchema.default(''), unitCode: codeSchema.optional(), lines: z.array(journalLineSchema).min(2).max(JOURNAL_LINES_MAX) },
    ['journal.tooFewLines', 'journal.lineBothSides', 'journal.unbalanced', ...POSTING_REFUSALS],
  ),
  reverse: command<PostedJournal>()(reversal, ['journal.notFound', 'journal.alreadyReversed', 'journal.isReversal', 'period.locked', 'savings.insufficient']),
  /** "Perbaiki": the reversal, and the lines of the wrong entry to start the right one from. */
  correct: command<{ readonly reversal: PostedJournal; readonly draft: JournalDetail }>()(reversal, [
    'journal.notFound', 'journal.alreadyReversed', 'journal.isReversal', 'period.locked', 'savings.insufficient',
  ]),
};

export type CashAccount = {
  readonly code: string;
  readonly name: string;
  readonly unitCode: string | null;
  readonly role: 'cash' | 'bank';
  readonly balanceSen: Sen;
  readonly todayInSen: Sen;
  readonly todayOutSen: Sen;
};

export const kas = {
  accounts: query<readonly CashAccount[]>()({}),
  receive: command<PostedJournal>()(cash, ['cash.accountWrong', ...POSTING_REFUSALS]),
  pay: command<PostedJournal>()(cash, ['cash.accountWrong', 'cash.insufficient', ...POSTING_REFUSALS]),
  transfer: command<PostedJournal>()(
    { date: dateSchema, fromAccountCode: codeSchema, toAccountCode: codeSchema, amountSen: positiveSenSchema, text: textSchema.default('') },
    ['cash.accountWrong', 'cash.sameAccount', 'cash.insufficient', 'period.locked', 'date.outOfRange'],
  ),
};
