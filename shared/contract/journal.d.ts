import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { YearMonth } from '../calendar/month.ts';
import type { Sen } from '../money/sen.ts';
import { type Page } from './schema.ts';
export declare const JOURNAL_LINES_MAX = 200;
export declare const journalLineSchema: z.ZodObject<{
    accountCode: z.ZodString;
    debitSen: z.ZodPrefault<z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>>;
    creditSen: z.ZodPrefault<z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>>;
    unitCode: z.ZodOptional<z.ZodString>;
    memberId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
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
export declare const journal: {
    list: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        from: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>>;
        to: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>>;
        search: z.ZodDefault<z.ZodString>;
        unitCode: z.ZodOptional<z.ZodString>;
        cashOnly: z.ZodDefault<z.ZodBoolean>;
        offset: z.ZodDefault<z.ZodInt>;
        limit: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>, z.ZodCustom<Page<JournalRow>, Page<JournalRow>>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    get: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        id: z.ZodString;
    }, z.core.$strict>, z.ZodCustom<JournalDetail, JournalDetail>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    post: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        date: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        text: z.ZodDefault<z.ZodString>;
        unitCode: z.ZodOptional<z.ZodString>;
        lines: z.ZodArray<z.ZodObject<{
            accountCode: z.ZodString;
            debitSen: z.ZodPrefault<z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>>;
            creditSen: z.ZodPrefault<z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>>;
            unitCode: z.ZodOptional<z.ZodString>;
            memberId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<PostedJournal, PostedJournal>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    reverse: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        id: z.ZodString;
        date: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>>;
        reason: z.ZodString;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<PostedJournal, PostedJournal>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** "Perbaiki": the reversal, and the lines of the wrong entry to start the right one from. */
    correct: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        id: z.ZodString;
        date: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>>;
        reason: z.ZodString;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly reversal: PostedJournal;
        readonly draft: JournalDetail;
    }, {
        readonly reversal: PostedJournal;
        readonly draft: JournalDetail;
    }>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
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
export declare const kas: {
    accounts: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly CashAccount[], readonly CashAccount[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    receive: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        date: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        cashAccountCode: z.ZodString;
        unitCode: z.ZodOptional<z.ZodString>;
        text: z.ZodDefault<z.ZodString>;
        lines: z.ZodArray<z.ZodObject<{
            accountCode: z.ZodString;
            amountSen: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
            memberId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<PostedJournal, PostedJournal>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    pay: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        date: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        cashAccountCode: z.ZodString;
        unitCode: z.ZodOptional<z.ZodString>;
        text: z.ZodDefault<z.ZodString>;
        lines: z.ZodArray<z.ZodObject<{
            accountCode: z.ZodString;
            amountSen: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
            memberId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<PostedJournal, PostedJournal>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    transfer: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        date: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        fromAccountCode: z.ZodString;
        toAccountCode: z.ZodString;
        amountSen: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
        text: z.ZodDefault<z.ZodString>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<PostedJournal, PostedJournal>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
};
