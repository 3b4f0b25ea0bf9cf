import { z } from 'zod';
import { type FileLike } from './schema.ts';
export declare const IMPORT_KINDS: readonly ["accounts", "members", "savings", "journal"];
export type ImportKind = (typeof IMPORT_KINDS)[number];
export declare const NUMBER_STYLES: readonly ["indonesian", "international", "plain"];
/** A column mapping a person chose; remembered under its name. */
export declare const columnMapSchema: z.ZodObject<{
    columns: z.ZodRecord<z.ZodString, z.ZodString>;
    numberStyle: z.ZodOptional<z.ZodEnum<{
        indonesian: "indonesian";
        international: "international";
        plain: "plain";
    }>>;
}, z.core.$loose>;
export declare const importOptions: {
    kind: z.ZodEnum<{
        journal: "journal";
        accounts: "accounts";
        members: "members";
        savings: "savings";
    }>;
    file: z.ZodCustom<FileLike, FileLike>;
    /** Name of a profile that comes with the program or was remembered, such as `aplikasi-lama`. */
    profile: z.ZodOptional<z.ZodString>;
    map: z.ZodOptional<z.ZodObject<{
        columns: z.ZodRecord<z.ZodString, z.ZodString>;
        numberStyle: z.ZodOptional<z.ZodEnum<{
            indonesian: "indonesian";
            international: "international";
            plain: "plain";
        }>>;
    }, z.core.$loose>>;
    /** Under which name the rows' own references are remembered; the same reference twice changes nothing. */
    source: z.ZodDefault<z.ZodString>;
    /** Savings: post a journal against "Selisih Saldo Awal", or keep only the member ledger because the journals come separately. */
    savingsJournal: z.ZodDefault<z.ZodBoolean>;
    /** Savings without a date column: the cut-over date. */
    date: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<import("../calendar/date.ts").IsoDate, string>>>;
};
export type ImportIssue = {
    readonly row: number;
    readonly column: string;
    readonly code: string;
    readonly message: string;
};
export type ImportPreview = {
    readonly kind: ImportKind;
    readonly profile: string;
    readonly headers: readonly string[];
    readonly sample: readonly (readonly string[])[];
    readonly columns: Readonly<Record<string, string>>;
    readonly fields: readonly {
        readonly key: string;
        readonly label: string;
        readonly required: boolean;
    }[];
    readonly numberStyle: string | null;
    readonly rows: number;
    readonly newRows: number;
    readonly knownRows: number;
    readonly errors: readonly ImportIssue[];
    readonly errorsTotal: number;
    readonly findings: readonly ImportIssue[];
    readonly findingsTotal: number;
    readonly totals: readonly {
        readonly label: string;
        readonly value: string;
    }[];
};
export type ImportBatch = {
    readonly id: string;
    readonly kind: ImportKind;
    readonly source: string;
    readonly fileName: string;
    readonly at: string;
    readonly rows: number;
    readonly state: 'applied' | 'reversed';
};
export declare const importing: {
    profiles: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly {
        readonly name: string;
        readonly title: string;
        readonly kinds: readonly ImportKind[];
        readonly own: boolean;
    }[], readonly {
        readonly name: string;
        readonly title: string;
        readonly kinds: readonly ImportKind[];
        readonly own: boolean;
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
    preview: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        kind: z.ZodEnum<{
            journal: "journal";
            accounts: "accounts";
            members: "members";
            savings: "savings";
        }>;
        file: z.ZodCustom<FileLike, FileLike>;
        profile: z.ZodOptional<z.ZodString>;
        map: z.ZodOptional<z.ZodObject<{
            columns: z.ZodRecord<z.ZodString, z.ZodString>;
            numberStyle: z.ZodOptional<z.ZodEnum<{
                indonesian: "indonesian";
                international: "international";
                plain: "plain";
            }>>;
        }, z.core.$loose>>;
        source: z.ZodDefault<z.ZodString>;
        savingsJournal: z.ZodDefault<z.ZodBoolean>;
        date: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<import("../calendar/date.ts").IsoDate, string>>>;
    }, z.core.$strict>, z.ZodCustom<ImportPreview, ImportPreview>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** All or nothing. The answer names the batch, which can be reversed as a whole. */
    run: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        rememberAs: z.ZodOptional<z.ZodString>;
        kind: z.ZodEnum<{
            journal: "journal";
            accounts: "accounts";
            members: "members";
            savings: "savings";
        }>;
        file: z.ZodCustom<FileLike, FileLike>;
        profile: z.ZodOptional<z.ZodString>;
        map: z.ZodOptional<z.ZodObject<{
            columns: z.ZodRecord<z.ZodString, z.ZodString>;
            numberStyle: z.ZodOptional<z.ZodEnum<{
                indonesian: "indonesian";
                international: "international";
                plain: "plain";
            }>>;
        }, z.core.$loose>>;
        source: z.ZodDefault<z.ZodString>;
        savingsJournal: z.ZodDefault<z.ZodBoolean>;
        date: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<import("../calendar/date.ts").IsoDate, string>>>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly batch: ImportBatch | null;
        readonly added: number;
        readonly known: number;
        readonly findings: readonly ImportIssue[];
    }, {
        readonly batch: ImportBatch | null;
        readonly added: number;
        readonly known: number;
        readonly findings: readonly ImportIssue[];
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
    /** The wrong rows as a file, with their own cells and what is wrong. */
    errorFile: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        kind: z.ZodEnum<{
            journal: "journal";
            accounts: "accounts";
            members: "members";
            savings: "savings";
        }>;
        file: z.ZodCustom<FileLike, FileLike>;
        profile: z.ZodOptional<z.ZodString>;
        map: z.ZodOptional<z.ZodObject<{
            columns: z.ZodRecord<z.ZodString, z.ZodString>;
            numberStyle: z.ZodOptional<z.ZodEnum<{
                indonesian: "indonesian";
                international: "international";
                plain: "plain";
            }>>;
        }, z.core.$loose>>;
        source: z.ZodDefault<z.ZodString>;
        savingsJournal: z.ZodDefault<z.ZodBoolean>;
        date: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<import("../calendar/date.ts").IsoDate, string>>>;
    }, z.core.$strict>, z.ZodCustom<FileLike, FileLike>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    batches: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly ImportBatch[], readonly ImportBatch[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
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
        batchId: z.ZodString;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<ImportBatch, ImportBatch>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
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
