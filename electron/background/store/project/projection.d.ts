import type { SqlValue, WritableBook } from '../database.ts';
import type { FeedRole } from '../log.ts';
import type { Body } from '#shared/domain/log/value.ts';
/** An event ready to be projected: decoded, its payloads beside it in the order of its attachments. */
export type StoredEvent = {
    readonly id: number;
    readonly feedIndex: number;
    readonly seq: number;
    readonly t: number;
    readonly c: number;
    readonly kind: number;
    readonly actor: number;
    readonly body: Body;
    readonly payloads: readonly StoredPayload[];
};
export type StoredPayload = {
    readonly class: number;
    readonly bytes: Uint8Array | null;
};
/**
 * What an event did to the books: applied; waiting for something not received yet; refused as wrong but kept.
 * The last two become rows of the quarantine, never errors: the event is authentic (sync.md 1.6 and 4.5).
 */
export type Outcome = {
    readonly kind: 'applied';
} | {
    readonly kind: 'waiting';
    readonly detail: string;
} | {
    readonly kind: 'rejected';
    readonly code: string;
    readonly detail: string;
};
export declare const APPLIED: Outcome;
export type AccountEntry = {
    readonly id: number;
    readonly code: string;
    readonly heading: boolean;
    readonly cash: boolean;
    readonly normal: 'debit' | 'credit';
    /** The product whose control account this is, when there is exactly one to fall back on. */
    product: number | null;
};
/** What authority needs to know of a feed; own entries were judged by the use case that made them. */
export type FeedFacts = {
    readonly own: boolean;
    readonly role: FeedRole;
    readonly series: string;
    readonly tag: string;
};
type Sides = {
    debit: number;
    credit: number;
};
/**
 * The state of one run of projections inside one transaction: caches of what ids mean, and balances that are added up
 * in memory and written once at the end (row by row costs a third of a bulk import).
 */
export type Projection = {
    readonly book: WritableBook;
    /** The statements of every entry, looked up once per run; a bulk import puts buffering ones in their place. */
    insertLog: (...values: SqlValue[]) => void;
    insertPayload: (...values: SqlValue[]) => void;
    insertLine: (...values: SqlValue[]) => void;
    insertJournal: (...values: SqlValue[]) => void;
    readonly accounts: Map<string, AccountEntry>;
    readonly units: Map<string, number>;
    readonly feedsByTag: Map<string, number>;
    readonly feedFacts: Map<number, FeedFacts>;
    readonly products: Map<string, {
        readonly id: number;
        readonly account: number;
    }>;
    readonly members: Set<number>;
    readonly sources: Map<string, number>;
    readonly locks: Map<number, {
        readonly locked: boolean;
        readonly cut: ReadonlyMap<number, number>;
    }>;
    readonly balances: Map<number, Sides & {
        readonly account: number;
        readonly unit: number;
        readonly ym: number;
    }>;
    readonly memberBalances: Map<string, {
        deposit: number;
        withdrawal: number;
        readonly member: number;
        readonly product: number;
        readonly ym: number;
    }>;
    readonly series: Map<string, {
        readonly kind: string;
        readonly series: string;
        readonly year: number;
        last: number;
        count: number;
    }>;
};
export declare const INSERT_LINE = "INSERT INTO line (journal, no, account, unit, member, product, debit, credit, ym) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
export declare const INSERT_JOURNAL = "INSERT INTO journal (id, date, ym, template, params, document, source, ref, unit, member, reverses, batch, total, cash, entered, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
export declare function beginProjection(book: WritableBook): Projection;
/** Reads again what ids mean; called after an event that defines something. */
export declare function reloadCaches(projection: Projection): void;
/** The id of a member reference if the register knows it; null while its registration has not arrived. */
export declare function memberIdOf(projection: Projection, ref: {
    readonly tagHex: string;
    readonly number: number;
}): number | null;
/** The id under which a source of imported rows is remembered. */
export declare function sourceIdOf(projection: Projection, name: string): number;
/** Writes what was added up: once at the end of every transaction that projected something. */
export declare function flushProjection(projection: Projection): void;
export {};
