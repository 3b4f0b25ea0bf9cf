import { type IsoDate } from '../../calendar/date.ts';
import { type Sen } from '../../money/sen.ts';
import { type Account } from '../account/account.ts';
import { type Ref } from './ref.ts';
import { type Body } from './value.ts';
/** Bodies of the configuration kinds: accounts, units, products, settings, import batches, periods. */
export declare const ACCOUNTS_IN_EVENT_MAX = 200;
/** `account.define` (kind 30): whole accounts, each replacing what the same code said before. */
export declare function encodeAccounts(accounts: readonly Account[], batch: number | null): Body;
export declare function decodeAccounts(map: Body): {
    readonly accounts: readonly Account[];
    readonly batch: number | null;
} | null;
export type UnitBody = {
    readonly code: string;
    readonly name: string;
};
/** `unit.define` (kind 31). */
export declare function encodeUnits(units: readonly UnitBody[]): Body;
export declare function decodeUnits(map: Body): readonly UnitBody[] | null;
export declare const SAVINGS_KINDS: readonly ["pokok", "wajib", "sukarela", "other"];
export type ProductBody = {
    readonly code: string;
    readonly name: string;
    readonly accountCode: string;
    readonly kind: (typeof SAVINGS_KINDS)[number];
    readonly amountSen: Sen;
    readonly withdrawable: boolean;
};
/** `savingsProduct.define` (kind 32). */
export declare function encodeProduct(product: ProductBody): Body;
export declare function decodeProduct(map: Body): ProductBody | null;
/**
 * One movement of the member ledger that has no journal: brought in from another program whose journals come separately
 * (or never came). It counts in the member's balance and is listed by Periksa Buku until the ledgers agree.
 */
export type SavingsRecord = {
    readonly member: Ref;
    readonly productCode: string;
    readonly date: IsoDate;
    /** Positive deposit, negative withdrawal. */
    readonly amountSen: Sen;
    readonly ref: string;
};
export declare const SAVINGS_RECORDS_IN_EVENT_MAX = 500;
/** `savings.record` (kind 33). */
export declare function encodeSavingsRecords(records: readonly SavingsRecord[], batch: number, source: string): Body;
export declare function decodeSavingsRecords(map: Body): {
    readonly records: readonly SavingsRecord[];
    readonly source: string;
    readonly batch: number;
} | null;
/** `import.batch` (kind 34): opens a batch; its number is the sequence number of this event. */
export type ImportBatchBody = {
    readonly kind: string;
    readonly source: string;
    readonly fileName: string;
    readonly rows: number;
};
export declare function encodeImportBatch(body: ImportBatchBody): Body;
export declare function decodeImportBatch(map: Body): ImportBatchBody | null;
/** `import.reverse` (kind 35) names the batch event it takes back. */
export declare function encodeImportReverse(batch: Ref): Body;
export declare function decodeImportReverse(map: Body): Ref | null;
/** `config.set` (kind 40): a setting by key; its JSON value is the detached payload. */
export declare function encodeConfig(key: string): Body;
export declare function decodeConfig(map: Body): string | null;
export type FeedHead = {
    readonly feedId: Uint8Array;
    readonly seq: number;
    readonly hash: Uint8Array;
};
/** `period.close` (kind 60): the month, its version, the hash of its trial balance and the cut of every feed. */
export type PeriodCloseBody = {
    readonly month: number;
    readonly version: number;
    readonly trialBalanceHash: Uint8Array;
    readonly cut: readonly FeedHead[];
};
export declare function encodePeriodClose(body: PeriodCloseBody): Body;
export declare function decodePeriodClose(map: Body): PeriodCloseBody | null;
/** `period.reopen` (kind 61): the month and the version it makes; the reason is the detached payload. */
export declare function encodePeriodReopen(month: number, version: number): Body;
export declare function decodePeriodReopen(map: Body): {
    readonly month: number;
    readonly version: number;
} | null;
/** `sync.import` (kind 3): every head the import moved. */
export declare function encodeSyncImport(heads: readonly FeedHead[]): Body;
export declare function decodeSyncImport(map: Body): readonly FeedHead[] | null;
/** `shu.snapshot` (kind 50): year, SHA-256 of the frozen computation; its JSON is in the detached payloads. */
export declare function encodeShuSnapshot(year: number, hash: Uint8Array): Body;
export declare function decodeShuSnapshot(map: Body): {
    readonly year: number;
    readonly hash: Uint8Array;
} | null;
/** `shu.decision` (kind 51): the meeting's decision over a snapshot, and the journal that carries it. */
export type ShuDecisionBody = {
    readonly year: number;
    readonly hash: Uint8Array;
    readonly decidedOn: IsoDate;
    readonly journal: Ref;
};
export declare function encodeShuDecision(body: ShuDecisionBody): Body;
export declare function decodeShuDecision(map: Body): ShuDecisionBody | null;
