import type { RefusalValue, Result } from '#shared/domain/result.ts';
import type { OpenBook } from '../app/context.ts';
import { refusalData, type RefusalData } from './refusal-data.ts';

/** What a handler is told beside its input: the open book, and the command id for what writes. */
export type Command = { readonly id: string; readonly procedure: string };

/** What the host keeps between calls. */
export type HostState = {
  readonly current: () => OpenBook | null;
  readonly newCommandId: () => string;
  /** Writes an incident for support staff and answers its number. */
  readonly report: (procedure: string, error: unknown) => string;
};

type Call<Input> = {
  readonly input: Input;
  readonly path: readonly string[];
  readonly errors: { readonly REFUSED: (options: { readonly data: RefusalData }) => Error };
};

/** A refusal on its way out of the dispatcher. The only exception that is no bug. */
class RefusalError extends Error {
  readonly refusal: RefusalValue;
  constructor(refusal: RefusalValue) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The handlers of a host: each catches once, turns refusals into the contract's error and bugs into an incident. */
export function createHandlers(state: HostState) {
  const guarded = <Input, Output>(run: (call: Call<Input>) => Output | Promise<Output>) => async (call: Call<Input>): Promise<Output> => {
    try {
      return await run(call);
    } catch (error) {
      const refusal = error instanceof RefusalError ? error.refusal : unexpected(state.report(call.path.join('.'), error));
      throw call.errors.REFUSED({ data: refusalData(refusal) });
    }
  };
  const book = (): OpenBook => {
    const open = state.current();
    if (open === null) throw new RefusalError({ code: 'book.none', params: {} });
    return open;
  };
  return {
    /** A query that always answers. */
    reads: <Input, Output>(run: (open: OpenBook, input: Input) => Output | Promise<Output>) => guarded<Input, Output>((call) => run(book(), call.input)),
    /** A query that may refuse. */
    asks: <Input, Output>(run: (open: OpenBook, input: Input) => Result<Output> | Promise<Result<Output>>) =>
      guarded<Input, Output>(async (call) => valueOf(await run(book(), call.input))),
    /** A command: its id is taken out of the input, or made here. */
    does: <Input extends { readonly commandId?: string | undefined }, Output>(
      run: (open: OpenBook, input: Omit<Input, 'commandId'>, command: Command) => Result<Output> | Promise<Result<Output>>,
    ) => guarded<Input, Output>(async (call) => {
      const { commandId, ...input } = call.input;
      return valueOf(await run(book(), input, { id: commandId ?? state.newCommandId(), procedure: call.path.join('.') }));
    }),
    /** Works without a book. */
    free: <Input, Output>(run: (input: Input) => Result<Output> | Promise<Result<Output>>) => guarded<Input, Output>(async (call) => valueOf(await run(call.input))),
  };
}

function valueOf<Output>(result: Result<Output>): Output {
  if (result.ok) return result.value;
  throw new RefusalError(result.refusal);
}

function unexpected(incident: string): RefusalValue {
  return { code: 'internal.unexpected', params: { id: incident } };
}
