import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { Sen } from '../money/sen.ts';
import { type FileLike } from './schema.ts';
export type DeviceRow = {
    readonly keyId: string;
    readonly series: string;
    readonly unitCode: string;
    readonly role: 'pusat' | 'unit';
    readonly status: 'active' | 'waiting' | 'closed' | 'revoked';
    readonly self: boolean;
    readonly words: string;
    readonly entries: number;
    readonly lastReceived: string | null;
    /** Entries of ours the other side has not acknowledged. */
    readonly unsent: number;
};
export type EnrolmentPreview = {
    readonly requestId: string;
    readonly unitCode: string;
    readonly appVersion: string;
    readonly words: string;
    readonly digits: string;
};
export declare const device: {
    list: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly DeviceRow[], readonly DeviceRow[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** The words of this cooperative's genesis, which a joining device compares. */
    cooperative: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<{
        readonly id: string;
        readonly words: string;
        readonly digits: string;
        readonly trustVersion: number;
    }, {
        readonly id: string;
        readonly words: string;
        readonly digits: string;
        readonly trustVersion: number;
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
    /** Reads a `.kopkey` and shows the six words to compare; nothing is stored. */
    inspectRequest: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        file: z.ZodCustom<FileLike, FileLike>;
    }, z.core.$strict>, z.ZodCustom<EnrolmentPreview, EnrolmentPreview>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** Enrols after the words were compared; answers the file to carry back (trust document and first bundle). */
    enrol: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        file: z.ZodCustom<FileLike, FileLike>;
        unitCode: z.ZodString;
        unitName: z.ZodOptional<z.ZodString>;
        wordsCompared: z.ZodLiteral<true>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly device: DeviceRow;
        readonly trustFile: FileLike;
        readonly bundleFile: FileLike;
    }, {
        readonly device: DeviceRow;
        readonly trustFile: FileLike;
        readonly bundleFile: FileLike;
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
    /** The request of a joining PC, to put on the stick. */
    requestFile: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<FileLike, FileLike>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** On the joining PC: reads the trust document, shows the cooperative's words before it is pinned. */
    inspectTrust: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        file: z.ZodCustom<FileLike, FileLike>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly name: string;
        readonly words: string;
        readonly digits: string;
    }, {
        readonly name: string;
        readonly words: string;
        readonly digits: string;
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
    /** Pins the cooperative and opens the joined book with the first bundle. */
    accept: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        trustFile: z.ZodCustom<FileLike, FileLike>;
        bundleFile: z.ZodCustom<FileLike, FileLike>;
        wordsCompared: z.ZodLiteral<true>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly events: number;
    }, {
        readonly events: number;
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
/** What a person reads before confirming (sync.md 4.4). Nothing has changed yet. */
export type BundlePreview = {
    readonly bundleId: string;
    readonly fileName: string;
    readonly senderSeries: string;
    readonly senderUnit: string;
    readonly createdAt: string;
    readonly number: number;
    readonly lastNumber: number;
    readonly decision: 'apply' | 'already' | 'nothingNew' | 'gap' | 'parked';
    readonly missingNumber: number | null;
    readonly events: number;
    readonly newEvents: number;
    readonly journals: number;
    readonly firstDate: IsoDate | null;
    readonly lastDate: IsoDate | null;
    readonly debitSen: Sen;
    readonly newMembers: number;
    readonly changedMembers: number;
    readonly lateEntries: number;
    readonly notBooked: number;
    readonly notes: readonly string[];
};
export type BundleHistoryRow = {
    readonly direction: 'in' | 'out';
    readonly fileName: string;
    readonly partnerSeries: string;
    readonly number: number;
    readonly events: number;
    readonly at: string;
    readonly state: 'applied' | 'parked' | 'written' | 'acknowledged';
};
export declare const bundle: {
    recipients: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly DeviceRow[], readonly DeviceRow[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    export: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        keyId: z.ZodOptional<z.ZodString>;
        everything: z.ZodDefault<z.ZodBoolean>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly file: FileLike;
        readonly fileName: string;
        readonly number: number;
        readonly events: number;
    }, {
        readonly file: FileLike;
        readonly fileName: string;
        readonly number: number;
        readonly events: number;
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
    inspect: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        file: z.ZodCustom<FileLike, FileLike>;
    }, z.core.$strict>, z.ZodCustom<BundlePreview, BundlePreview>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** Applies, or parks what waits for an earlier one; parked bundles follow by themselves. */
    import: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        file: z.ZodCustom<FileLike, FileLike>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly preview: BundlePreview;
        readonly applied: number;
        readonly followed: readonly string[];
    }, {
        readonly preview: BundlePreview;
        readonly applied: number;
        readonly followed: readonly string[];
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
    history: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly BundleHistoryRow[], readonly BundleHistoryRow[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    exceptions: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly {
        readonly code: string;
        readonly message: string;
        readonly document: string;
    }[], readonly {
        readonly code: string;
        readonly message: string;
        readonly document: string;
    }[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
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
