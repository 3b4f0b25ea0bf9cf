import { z } from 'zod';
import type { RefusalCode } from './refusal.ts';
/**
 * Every procedure of the contract is a query or a command. A command carries a command id, so that the same click twice
 * changes nothing and answers alike; without one (terminal, scripts) the host makes it.
 * `refusals` lists the codes a procedure can answer with, in order of precedence.
 */
export type ProcedureMeta = {
    readonly kind: 'query' | 'command' | 'stream';
    readonly refusals: readonly RefusalCode[];
    /** Works without an open book: first run, status, calculators. */
    readonly withoutBook: boolean;
};
/** A read. Output types are not validated at run time: the background is ours, the renderer only displays. */
export declare function query<Output>(): <Shape extends z.ZodRawShape>(shape: Shape, refusals?: readonly RefusalCode[]) => import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{ -readonly [P in keyof Shape]: Shape[P]; }, z.core.$strict>, z.ZodCustom<Output, Output>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
    REFUSED: {
        status: number;
        data: z.ZodObject<{
            code: z.ZodString;
            params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            message: z.ZodString;
        }, z.core.$strip>;
    };
}>, ProcedureMeta & Record<never, never>>;
/** A write: one transaction, one answer, repeatable by its command id. */
export declare function command<Output>(): <Shape extends z.ZodRawShape>(shape: Shape, refusals: readonly RefusalCode[]) => import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<Shape & {
    commandId: z.ZodOptional<z.ZodString>;
} extends infer T ? { -readonly [P in keyof T]: T[P]; } : never, z.core.$strict>, z.ZodCustom<Output, Output>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
    REFUSED: {
        status: number;
        data: z.ZodObject<{
            code: z.ZodString;
            params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            message: z.ZodString;
        }, z.core.$strip>;
    };
}>, ProcedureMeta & Record<never, never>>;
/** A procedure that needs no open book. */
export declare function bookless<Output>(kind?: ProcedureMeta['kind']): <Shape extends z.ZodRawShape>(shape: Shape, refusals?: readonly RefusalCode[]) => import("@orpc/contract").ContractProcedureBuilderWithInputOutput<z.ZodObject<{ -readonly [P in keyof Shape]: Shape[P]; }, z.core.$strict>, z.ZodCustom<Output, Output>, import("@orpc/contract").MergedErrorMap<Record<never, never>, {
    REFUSED: {
        status: number;
        data: z.ZodObject<{
            code: z.ZodString;
            params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            message: z.ZodString;
        }, z.core.$strip>;
    };
}>, ProcedureMeta & Record<never, never>>;
