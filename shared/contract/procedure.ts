import { oc } from '@orpc/contract';
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

const refusalData = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The Indonesian sentence: what happened and what to do next. */
  message: z.string(),
});

const base = oc
  .$meta<ProcedureMeta>({ kind: 'query', refusals: [], withoutBook: false })
  .errors({ REFUSED: { status: 422, data: refusalData } });

const commandId = { commandId: z.string().max(64).optional() };

/** A read. Output types are not validated at run time: the background is ours, the renderer only displays. */
export function query<Output>() {
  return <Shape extends z.ZodRawShape>(shape: Shape, refusals: readonly RefusalCode[] = []) =>
    base.meta({ kind: 'query', refusals, withoutBook: false }).input(z.strictObject(shape)).output(z.custom<Output>());
}

/** A write: one transaction, one answer, repeatable by its command id. */
export function command<Output>() {
  return <Shape extends z.ZodRawShape>(shape: Shape, refusals: readonly RefusalCode[]) =>
    base
      .meta({ kind: 'command', refusals, withoutBook: false })
      .input(z.strictObject({ ...shape, ...commandId }))
      .output(z.custom<Output>());
}

/** A procedure that needs no open book. */
export function bookless<Output>(kind: ProcedureMeta['kind'] = 'query') {
  return <Shape extends z.ZodRawShape>(shape: Shape, refusals: readonly RefusalCode[] = []) =>
    base.meta({ kind, refusals, withoutBook: true }).input(z.strictObject(shape)).output(z.custom<Output>());
}
