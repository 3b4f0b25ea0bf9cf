import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { Sen } from '../money/sen.ts';
import { type LeaveReason, type MemberKind, type MemberStatus } from '../domain/member/member.ts';
import { type Page } from './schema.ts';
import type { PostedJournal } from './journal.ts';
/** The register of koperasi.md 10.1, as far as one person has data in it. Empty text where nothing is known. */
export type MemberDetails = {
    readonly name: string;
    readonly gender: '' | 'L' | 'P';
    readonly birthPlace: string;
    readonly birthDate: IsoDate | null;
    readonly nationalId: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    readonly occupation: string;
    readonly heir: string;
    readonly bankAccount: string;
    readonly note: string;
};
export declare const memberDetailsSchema: z.ZodObject<{
    name: z.ZodString;
    gender: z.ZodDefault<z.ZodEnum<{
        "": "";
        L: "L";
        P: "P";
    }>>;
    birthPlace: z.ZodDefault<z.ZodString>;
    birthDate: z.ZodDefault<z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>>>;
    nationalId: z.ZodDefault<z.ZodString>;
    address: z.ZodDefault<z.ZodString>;
    phone: z.ZodDefault<z.ZodString>;
    email: z.ZodDefault<z.ZodString>;
    occupation: z.ZodDefault<z.ZodString>;
    heir: z.ZodDefault<z.ZodString>;
    bankAccount: z.ZodDefault<z.ZodString>;
    note: z.ZodDefault<z.ZodString>;
}, z.core.$strict>;
export type MemberRow = {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly unitCode: string;
    readonly joined: IsoDate;
    readonly status: MemberStatus;
    readonly kind: MemberKind;
    readonly pokokSen: Sen;
    readonly wajibSen: Sen;
    readonly sukarelaSen: Sen;
    readonly otherSen: Sen;
};
export type SavingsBalance = {
    readonly productCode: string;
    readonly productName: string;
    readonly accountCode: string;
    readonly balanceSen: Sen;
};
export type MemberMovement = {
    readonly journalId: string | null;
    readonly date: IsoDate;
    readonly document: string;
    readonly text: string;
    readonly productCode: string;
    readonly productName: string;
    readonly withdrawalSen: Sen;
    readonly depositSen: Sen;
    readonly balanceSen: Sen;
};
export type MemberPage = {
    readonly id: string;
    readonly number: string;
    readonly kind: MemberKind;
    readonly status: MemberStatus;
    readonly unitCode: string;
    readonly joined: IsoDate;
    readonly left: IsoDate | null;
    readonly leftReason: LeaveReason | null;
    readonly details: MemberDetails;
    readonly balances: readonly SavingsBalance[];
    /** Newest first, one page. */
    readonly movements: readonly MemberMovement[];
    readonly movementsTotal: number;
    readonly shuByYear: readonly {
        readonly year: number;
        readonly amountSen: Sen;
    }[];
    readonly conflicts: readonly {
        readonly field: string;
        readonly values: readonly string[];
    }[];
};
export declare const member: {
    list: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        search: z.ZodDefault<z.ZodString>;
        status: z.ZodDefault<z.ZodEnum<{
            active: "active";
            left: "left";
            all: "all";
        }>>;
        unitCode: z.ZodOptional<z.ZodString>;
        sort: z.ZodDefault<z.ZodEnum<{
            number: "number";
            name: "name";
            wajib: "wajib";
            sukarela: "sukarela";
            joined: "joined";
        }>>;
        descending: z.ZodDefault<z.ZodBoolean>;
        offset: z.ZodDefault<z.ZodInt>;
        limit: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>, z.ZodCustom<Page<MemberRow>, Page<MemberRow>>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
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
        offset: z.ZodDefault<z.ZodInt>;
        limit: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>, z.ZodCustom<MemberPage, MemberPage>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    nextNumber: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<{
        readonly number: string;
    }, {
        readonly number: string;
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
    register: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        number: z.ZodOptional<z.ZodString>;
        joined: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        kind: z.ZodDefault<z.ZodEnum<{
            anggota: "anggota";
            calon: "calon";
            luarBiasa: "luarBiasa";
        }>>;
        unitCode: z.ZodOptional<z.ZodString>;
        details: z.ZodObject<{
            name: z.ZodString;
            gender: z.ZodDefault<z.ZodEnum<{
                "": "";
                L: "L";
                P: "P";
            }>>;
            birthPlace: z.ZodDefault<z.ZodString>;
            birthDate: z.ZodDefault<z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>>>;
            nationalId: z.ZodDefault<z.ZodString>;
            address: z.ZodDefault<z.ZodString>;
            phone: z.ZodDefault<z.ZodString>;
            email: z.ZodDefault<z.ZodString>;
            occupation: z.ZodDefault<z.ZodString>;
            heir: z.ZodDefault<z.ZodString>;
            bankAccount: z.ZodDefault<z.ZodString>;
            note: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly id: string;
        readonly number: string;
    }, {
        readonly id: string;
        readonly number: string;
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
    edit: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        id: z.ZodString;
        details: z.ZodObject<{
            name: z.ZodString;
            gender: z.ZodDefault<z.ZodEnum<{
                "": "";
                L: "L";
                P: "P";
            }>>;
            birthPlace: z.ZodDefault<z.ZodString>;
            birthDate: z.ZodDefault<z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>>>;
            nationalId: z.ZodDefault<z.ZodString>;
            address: z.ZodDefault<z.ZodString>;
            phone: z.ZodDefault<z.ZodString>;
            email: z.ZodDefault<z.ZodString>;
            occupation: z.ZodDefault<z.ZodString>;
            heir: z.ZodDefault<z.ZodString>;
            bankAccount: z.ZodDefault<z.ZodString>;
            note: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>;
        number: z.ZodOptional<z.ZodString>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<MemberPage, MemberPage>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    /** Leaving: capital is released to 21104, paid out now when a cash account is named (koperasi.md 4.1, 13 to 15). */
    leave: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        id: z.ZodString;
        date: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        reason: z.ZodEnum<{
            keluar: "keluar";
            meninggal: "meninggal";
            diberhentikan: "diberhentikan";
        }>;
        cashAccountCode: z.ZodOptional<z.ZodString>;
        text: z.ZodDefault<z.ZodString>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly journals: readonly PostedJournal[];
        readonly refundSen: Sen;
    }, {
        readonly journals: readonly PostedJournal[];
        readonly refundSen: Sen;
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
export type SavingsProductRow = {
    readonly code: string;
    readonly name: string;
    readonly accountCode: string;
    readonly kind: 'pokok' | 'wajib' | 'sukarela' | 'other';
    readonly amountSen: Sen;
    readonly withdrawable: boolean;
    readonly totalSen: Sen;
    readonly members: number;
};
export declare const savings: {
    products: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{}, z.core.$strict>, z.ZodCustom<readonly SavingsProductRow[], readonly SavingsProductRow[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    defineProduct: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        code: z.ZodString;
        name: z.ZodString;
        accountCode: z.ZodString;
        kind: z.ZodEnum<{
            other: "other";
            pokok: "pokok";
            wajib: "wajib";
            sukarela: "sukarela";
        }>;
        amountSen: z.ZodPrefault<z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>>;
        withdrawable: z.ZodBoolean;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<SavingsProductRow, SavingsProductRow>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    deposit: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        memberId: z.ZodString;
        productCode: z.ZodString;
        amountSen: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
        date: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        cashAccountCode: z.ZodString;
        text: z.ZodDefault<z.ZodString>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<PostedJournal & {
        readonly balanceSen: Sen;
    }, PostedJournal & {
        readonly balanceSen: Sen;
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
    withdraw: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        memberId: z.ZodString;
        productCode: z.ZodString;
        amountSen: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
        date: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
        cashAccountCode: z.ZodString;
        text: z.ZodDefault<z.ZodString>;
        commandId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<PostedJournal & {
        readonly balanceSen: Sen;
    }, PostedJournal & {
        readonly balanceSen: Sen;
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
    /** Per product: opening, deposits, withdrawals, closing of a year (koperasi.md 7.3, perkembangan simpanan). */
    movementTable: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        year: z.ZodInt;
    }, z.core.$strict>, z.ZodCustom<readonly {
        readonly productCode: string;
        readonly productName: string;
        readonly openingSen: Sen;
        readonly depositSen: Sen;
        readonly withdrawalSen: Sen;
        readonly closingSen: Sen;
    }[], readonly {
        readonly productCode: string;
        readonly productName: string;
        readonly openingSen: Sen;
        readonly depositSen: Sen;
        readonly withdrawalSen: Sen;
        readonly closingSen: Sen;
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
