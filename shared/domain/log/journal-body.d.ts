import { type IsoDate } from '../../calendar/date.ts';
import { type Sen } from '../../money/sen.ts';
import { type Ref } from './ref.ts';
import { type Body } from './value.ts';
/** One line of a journal in the log. Exactly one side is above zero. */
export type LogLine = {
    readonly accountCode: string;
    readonly debitSen: Sen;
    readonly creditSen: Sen;
    readonly member: Ref | null;
    /** Null: the unit of the journal. */
    readonly unitCode: string | null;
    /** The savings product of the member ledger; null: the product the account belongs to, if any. */
    readonly productCode: string | null;
};
/**
 * The body of `journal.post` (kind 10). `document` is the number of the own series; imported entries keep the number they
 * came with as `source` instead. `params` fill the memo template; a typed remark is a detached payload, never here.
 * `closing` marks the closing entries of a year, which belong to month 13.
 */
export type JournalBody = {
    readonly date: IsoDate;
    readonly document: string | null;
    readonly template: number;
    readonly lines: readonly LogLine[];
    readonly unitCode: string;
    readonly source: {
        readonly name: string;
        readonly ref: string;
    } | null;
    readonly params: readonly string[];
    readonly batch: number | null;
    readonly closing: boolean;
};
/** The body of `journal.reverse` (kind 11): the entry it takes back by reference and hash; its lines are those mirrored. */
export type ReverseBody = {
    readonly date: IsoDate;
    readonly document: string | null;
    readonly reverses: Ref;
    readonly reversesHash: Uint8Array;
    readonly batch: number | null;
};
export declare const JOURNAL_LINES_IN_EVENT_MAX = 1000;
export declare function encodeJournalBody(body: JournalBody): Body;
/**
 * The body of its map, or null when it is no valid journal: fewer than two lines, a line with both or neither side,
 * an unbalanced whole. Pure over the bytes, so that every PC judges an entry alike (sync.md 1.6).
 */
export declare function decodeJournalBody(map: Body): JournalBody | null;
export declare function encodeReverseBody(body: ReverseBody): Body;
export declare function decodeReverseBody(map: Body): ReverseBody | null;
/** The lines that take an entry back: the same accounts, units and members with the sides exchanged. */
export declare function mirroredLines(lines: readonly LogLine[]): LogLine[];
/** Sums of both sides; null when a sum leaves the safe range. */
export declare function totalsOf(lines: readonly {
    readonly debitSen: number;
    readonly creditSen: number;
}[]): {
    readonly debit: number;
    readonly credit: number;
} | null;
