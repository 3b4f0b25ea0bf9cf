import { z } from 'zod';
import { type FileLike } from './schema.ts';
export type RatText = {
    readonly key: string;
    readonly title: string;
    readonly text: string;
    readonly edited: boolean;
};
export type RatMeeting = {
    readonly number: string;
    readonly date: string;
    readonly time: string;
    readonly place: string;
    readonly present: number;
    readonly quorum: number;
    readonly chair: string;
    readonly secretary: string;
};
export declare const ratMeetingSchema: z.ZodObject<{
    number: z.ZodDefault<z.ZodString>;
    date: z.ZodDefault<z.ZodString>;
    time: z.ZodDefault<z.ZodString>;
    place: z.ZodDefault<z.ZodString>;
    present: z.ZodDefault<z.ZodInt>;
    quorum: z.ZodDefault<z.ZodInt>;
    chair: z.ZodDefault<z.ZodString>;
    secretary: z.ZodDefault<z.ZodString>;
}, z.core.$strict>;
export type RatPart = {
    readonly key: string;
    readonly title: string;
    readonly ready: boolean;
    readonly note: string;
};
export declare const rat: {
    state: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        year: z.ZodInt;
    }, z.core.$strict>, z.ZodCustom<{
        readonly year: number;
        readonly parts: readonly RatPart[];
        readonly texts: readonly RatText[];
        readonly meeting: RatMeeting;
        readonly placeholders: readonly string[];
    }, {
        readonly year: number;
        readonly parts: readonly RatPart[];
        readonly texts: readonly RatText[];
        readonly meeting: RatMeeting;
        readonly placeholders: readonly string[];
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
    setText: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        year: z.ZodInt;
        key: z.ZodString;
        text: z.ZodString;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<RatText, RatText>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    setMeeting: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        year: z.ZodInt;
        meeting: z.ZodObject<{
            number: z.ZodDefault<z.ZodString>;
            date: z.ZodDefault<z.ZodString>;
            time: z.ZodDefault<z.ZodString>;
            place: z.ZodDefault<z.ZodString>;
            present: z.ZodDefault<z.ZodInt>;
            quorum: z.ZodDefault<z.ZodInt>;
            chair: z.ZodDefault<z.ZodString>;
            secretary: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<RatMeeting, RatMeeting>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** Starts the book as a job: progress, cancel and the file through `job`. */
    print: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        year: z.ZodInt;
        paper: z.ZodDefault<z.ZodEnum<{
            F4: "F4";
            A4: "A4";
        }>>;
        parts: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly jobId: string;
    }, {
        readonly jobId: string;
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
export type JobProgress = {
    readonly state: 'running' | 'done' | 'refused' | 'cancelled';
    readonly done: number;
    readonly total: number;
    readonly label: string;
    readonly refusal: {
        readonly code: string;
        readonly message: string;
    } | null;
};
export declare const job: {
    progress: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        jobId: z.ZodString;
    }, z.core.$strict>, z.ZodCustom<JobProgress, JobProgress>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    cancel: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        jobId: z.ZodString;
    }, z.core.$strict>, z.ZodCustom<JobProgress, JobProgress>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    file: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        jobId: z.ZodString;
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
};
export type CheckResult = {
    readonly code: string;
    readonly title: string;
    readonly state: 'ok' | 'notice' | 'failed';
    readonly detail: string;
};
export declare const check: {
    /** Periksa Buku: every invariant; `rebuild` also rebuilds all projections from the log and compares whole tables. */
    run: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        rebuild: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly ok: boolean;
        readonly results: readonly CheckResult[];
        readonly milliseconds: number;
    }, {
        readonly ok: boolean;
        readonly results: readonly CheckResult[];
        readonly milliseconds: number;
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
