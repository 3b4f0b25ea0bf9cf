import { z } from 'zod';
import type { YearMonth } from '../calendar/month.ts';
import type { Statement } from '../domain/statement/statement.ts';
import type { Sen } from '../money/sen.ts';
import { type FileLike } from './schema.ts';
/** The reports of this release; the name is also the terminal's `koperasi report FILE NAME`. */
export declare const REPORT_NAMES: readonly ["trial-balance", "neraca", "phu", "phu-unit", "equity", "ledger", "journal", "members", "savings", "shu", "shu-members"];
export type ReportName = (typeof REPORT_NAMES)[number];
export declare const PAPERS: readonly ["F4", "A4"];
export type Paper = (typeof PAPERS)[number];
export type TrialBalanceRow = {
    readonly code: string;
    readonly name: string;
    readonly debitSen: Sen;
    readonly creditSen: Sen;
};
export declare const report: {
    /** Closing balance of each account that moved, on its debit or credit side. */
    trialBalance: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        period: z.ZodOptional<z.ZodString>;
        unitCode: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly rows: readonly TrialBalanceRow[];
        readonly debitSen: Sen;
        readonly creditSen: Sen;
    }, {
        readonly rows: readonly TrialBalanceRow[];
        readonly debitSen: Sen;
        readonly creditSen: Sen;
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
    statement: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        name: z.ZodEnum<{
            journal: "journal";
            equity: "equity";
            "trial-balance": "trial-balance";
            neraca: "neraca";
            phu: "phu";
            "phu-unit": "phu-unit";
            ledger: "ledger";
            members: "members";
            savings: "savings";
            shu: "shu";
            "shu-members": "shu-members";
        }>;
        period: z.ZodString;
        unitCode: z.ZodOptional<z.ZodString>;
        accountCode: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodCustom<Statement, Statement>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
        REFUSED: {
            status: number;
            data: z.ZodObject<{
                code: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                message: z.ZodString;
            }, z.core.$strip>;
        };
    }>, import("./procedure.ts").ProcedureMeta & Record<never, never>>;
    pdf: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        paper: z.ZodDefault<z.ZodEnum<{
            F4: "F4";
            A4: "A4";
        }>>;
        name: z.ZodEnum<{
            journal: "journal";
            equity: "equity";
            "trial-balance": "trial-balance";
            neraca: "neraca";
            phu: "phu";
            "phu-unit": "phu-unit";
            ledger: "ledger";
            members: "members";
            savings: "savings";
            shu: "shu";
            "shu-members": "shu-members";
        }>;
        period: z.ZodString;
        unitCode: z.ZodOptional<z.ZodString>;
        accountCode: z.ZodOptional<z.ZodString>;
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
    xlsx: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        name: z.ZodEnum<{
            journal: "journal";
            equity: "equity";
            "trial-balance": "trial-balance";
            neraca: "neraca";
            phu: "phu";
            "phu-unit": "phu-unit";
            ledger: "ledger";
            members: "members";
            savings: "savings";
            shu: "shu";
            "shu-members": "shu-members";
        }>;
        period: z.ZodString;
        unitCode: z.ZodOptional<z.ZodString>;
        accountCode: z.ZodOptional<z.ZodString>;
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
    /** Bukti kas masuk / keluar / memorial of one journal, A5. A second print is marked as a copy by the caller. */
    receipt: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        journalId: z.ZodString;
        copy: z.ZodDefault<z.ZodBoolean>;
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
    /** Months of balances for the charts: simpanan, SHU and cash. */
    series: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        to: z.ZodInt;
        months: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly months: readonly YearMonth[];
        readonly simpananSen: readonly Sen[];
        readonly loansSen: readonly Sen[];
        readonly shuSen: readonly Sen[];
        readonly cashSen: readonly Sen[];
        readonly members: readonly number[];
    }, {
        readonly months: readonly YearMonth[];
        readonly simpananSen: readonly Sen[];
        readonly loansSen: readonly Sen[];
        readonly shuSen: readonly Sen[];
        readonly cashSen: readonly Sen[];
        readonly members: readonly number[];
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
export type HomeTask = {
    readonly kind: 'late' | 'today' | 'approve' | 'sync' | 'rat' | 'check';
    readonly text: string;
    readonly detail: string;
    /** Where a click leads, as a path of the renderer. */
    readonly path: string;
};
export declare const home: {
    summary: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        date: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<import("../calendar/date.ts").IsoDate, string>>>;
    }, z.core.$strict>, z.ZodCustom<{
        readonly date: string;
        readonly cashSen: Sen;
        readonly cashTodaySen: Sen;
        readonly simpananSen: Sen;
        readonly simpananChangeBasisPoints: number;
        readonly loansSen: Sen;
        readonly shuSen: Sen;
        readonly members: number;
        readonly memberChange: number;
        readonly journalsToday: number;
        readonly tasks: readonly HomeTask[];
        readonly lastBackup: string | null;
        readonly lastSync: string | null;
        readonly waitingBundles: number;
    }, {
        readonly date: string;
        readonly cashSen: Sen;
        readonly cashTodaySen: Sen;
        readonly simpananSen: Sen;
        readonly simpananChangeBasisPoints: number;
        readonly loansSen: Sen;
        readonly shuSen: Sen;
        readonly members: number;
        readonly memberChange: number;
        readonly journalsToday: number;
        readonly tasks: readonly HomeTask[];
        readonly lastBackup: string | null;
        readonly lastSync: string | null;
        readonly waitingBundles: number;
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
export type SearchHit = {
    readonly kind: 'member' | 'account' | 'journal';
    readonly id: string;
    readonly title: string;
    readonly detail: string;
};
export declare const search: {
    find: import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{
        text: z.ZodString;
        limit: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>, z.ZodCustom<readonly SearchHit[], readonly SearchHit[]>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
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
