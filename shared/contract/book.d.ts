import { z } from 'zod';
import type { BookKind } from '../domain/book/book.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { YearMonth } from '../calendar/month.ts';
import type { Letterhead, Officer } from '../domain/statement/statement.ts';
/** Identity of the cooperative: what stands on every paper. Text fields may be empty. */
export type BookProfile = Letterhead & {
    readonly taxNumber: string;
    readonly businessNumber: string;
    readonly workArea: string;
    readonly email: string;
    readonly officers: readonly Officer[];
    readonly supervisors: readonly Officer[];
};
export declare const profileSchema: z.ZodObject<{
    name: z.ZodString;
    legalNumber: z.ZodDefault<z.ZodString>;
    legalDate: z.ZodDefault<z.ZodString>;
    nik: z.ZodDefault<z.ZodString>;
    address: z.ZodDefault<z.ZodString>;
    town: z.ZodDefault<z.ZodString>;
    phone: z.ZodDefault<z.ZodString>;
    taxNumber: z.ZodDefault<z.ZodString>;
    businessNumber: z.ZodDefault<z.ZodString>;
    workArea: z.ZodDefault<z.ZodString>;
    email: z.ZodDefault<z.ZodString>;
    officers: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        office: z.ZodString;
    }, z.core.$strip>>>;
    supervisors: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        office: z.ZodString;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type BookFacts = {
    readonly fileName: string;
    readonly folder: string;
    readonly kind: BookKind;
    readonly practice: boolean;
    readonly name: string;
    readonly town: string;
    readonly userName: string;
    /** The document series of this device, such as A1. */
    readonly series: string;
    readonly unitCode: string;
    /** Pusat keeps configuration, periods and trust; a unit only records. */
    readonly role: 'pusat' | 'unit';
    readonly today: IsoDate;
    /** The oldest month that is not locked. */
    readonly openMonth: YearMonth;
    readonly years: readonly number[];
};
export type BookStatus = {
    readonly book: BookFacts | null;
    /** A device waiting for its head office to enrol it; the screen shows its words. */
    readonly joining: {
        readonly words: string;
        readonly digits: string;
        readonly requestFileName: string;
    } | null;
    readonly recent: readonly {
        readonly path: string;
        readonly name: string;
        readonly practice: boolean;
    }[];
    readonly appVersion: string;
};
export declare const book: {
    status: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<BookStatus, BookStatus>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    create: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        kind: z.ZodEnum<{
            ksp: "ksp";
            ksu: "ksu";
            konsumen: "konsumen";
            produsen: "produsen";
            desa: "desa";
        }>;
        profile: z.ZodObject<{
            name: z.ZodString;
            legalNumber: z.ZodDefault<z.ZodString>;
            legalDate: z.ZodDefault<z.ZodString>;
            nik: z.ZodDefault<z.ZodString>;
            address: z.ZodDefault<z.ZodString>;
            town: z.ZodDefault<z.ZodString>;
            phone: z.ZodDefault<z.ZodString>;
            taxNumber: z.ZodDefault<z.ZodString>;
            businessNumber: z.ZodDefault<z.ZodString>;
            workArea: z.ZodDefault<z.ZodString>;
            email: z.ZodDefault<z.ZodString>;
            officers: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                office: z.ZodString;
            }, z.core.$strip>>>;
            supervisors: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                office: z.ZodString;
            }, z.core.$strip>>>;
        }, z.core.$strip>;
        userName: z.ZodString;
        firstYear: z.ZodInt;
        blankChart: z.ZodDefault<z.ZodBoolean>;
        folder: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<BookStatus, BookStatus>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    openPractice: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<BookStatus, BookStatus>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    open: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        path: z.ZodString;
    }, z.core.$strict>, z.ZodCustom<BookStatus, BookStatus>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    close: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<BookStatus, BookStatus>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** Starts this PC as a second device: makes keys and the `.kopkey` request. */
    join: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        unitCode: z.ZodString;
        userName: z.ZodString;
        folder: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<BookStatus, BookStatus>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    profile: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<BookProfile, BookProfile>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    setProfile: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        profile: z.ZodObject<{
            name: z.ZodString;
            legalNumber: z.ZodDefault<z.ZodString>;
            legalDate: z.ZodDefault<z.ZodString>;
            nik: z.ZodDefault<z.ZodString>;
            address: z.ZodDefault<z.ZodString>;
            town: z.ZodDefault<z.ZodString>;
            phone: z.ZodDefault<z.ZodString>;
            taxNumber: z.ZodDefault<z.ZodString>;
            businessNumber: z.ZodDefault<z.ZodString>;
            workArea: z.ZodDefault<z.ZodString>;
            email: z.ZodDefault<z.ZodString>;
            officers: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                office: z.ZodString;
            }, z.core.$strip>>>;
            supervisors: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                office: z.ZodString;
            }, z.core.$strip>>>;
        }, z.core.$strip>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<BookProfile, BookProfile>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
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
