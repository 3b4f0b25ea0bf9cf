import { notifications } from '@mantine/notifications';
import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useRef } from 'react';
import type { BackgroundClient } from './connect.ts';
import { failureOf, refusalOf, type Refusal } from './failure.ts';

export const ClientContext = createContext<BackgroundClient | null>(null);

/** The typed client of every procedure of the contract. */
export function useClient(): BackgroundClient {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('useClient outside of ClientContext');
  return client;
}

export type BackgroundQuery<T> = {
  readonly data: T | undefined;
  /** Null while there is none; pass it to `failureOf` for the sentence. */
  readonly error: Error | null;
  /** No answer yet, not even an older one. */
  readonly isPending: boolean;
  /** Asking, possibly with an older answer on screen. */
  readonly isFetching: boolean;
  readonly refetch: () => void;
};

/**
 * One read of the background: `useBackgroundQuery(['member.get', id], (client) => client.member.get({ id }))`.
 * The key names the procedure and its whole input. `keep` shows the former answer while another key is being read
 * (searching, paging); `enabled: false` waits.
 */
export function useBackgroundQuery<T>(
  key: readonly unknown[],
  read: (client: BackgroundClient) => Promise<T>,
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): BackgroundQuery<T> {
  const client = useClient();
  const query = useQuery({
    queryKey: key,
    queryFn: () => read(client),
    enabled: options.enabled ?? true,
    placeholderData: options.keep === true ? keepPreviousData : undefined,
  });
  const { data, error, isPending, isFetching, refetch } = query;
  return { data, error, isPending, isFetching, refetch: useCallback(() => void refetch(), [refetch]) };
}

export type Command<Input> = {
  /** Does nothing while an earlier run is under way: a double click is one intention. */
  readonly run: (input: Input) => void;
  readonly isPending: boolean;
  /** Why the last run failed, with the sentence to show; null after a success, a reset or a new run. */
  readonly refusal: Refusal | null;
  readonly reset: () => void;
};

const DONE_SHOWN_MILLISECONDS = 2500;

type Intention = { readonly commandId: string; readonly input: string };

/**
 * One write: `useCommand((client, input: Deposit, commandId) => client.savings.deposit({ ...input, commandId }), { onDone })`.
 * Pass `commandId` on to every procedure that is a command of an open book: after a lost answer the same input goes out
 * with the same id, so that trying again cannot write twice. A refusal wrote nothing, so the next try is a new intention.
 * After a success every query is asked again (the book is on this machine), then `onDone` runs; `doneMessage` is a toast.
 */
export function useCommand<Input = void, Output = unknown>(
  act: (client: BackgroundClient, input: Input, commandId: string) => Promise<Output>,
  options: { readonly onDone?: (output: Output, input: Input) => void; readonly doneMessage?: (output: Output) => string } = {},
): Command<Input> {
  const client = useClient();
  const queries = useQueryClient();
  const intention = useRef<Intention | null>(null);
  const running = useRef(false);
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      intention.current = sameOrNew(intention.current, input);
      return act(client, input, intention.current.commandId);
    },
    onSuccess: (output, input) => {
      intention.current = null;
      refreshAll(queries);
      if (options.doneMessage !== undefined) showDone(options.doneMessage(output));
      options.onDone?.(output, input);
    },
    onError: (error) => {
      if (refusalOf(error) !== null) intention.current = null;
    },
    onSettled: () => {
      running.current = false;
    },
  });
  const { mutate, reset } = mutation;
  const run = useCallback(
    (input: Input) => {
      if (running.current) return;
      running.current = true;
      mutate(input);
    },
    [mutate],
  );
  return { run, reset, isPending: mutation.isPending, refusal: mutation.error === null ? null : failureOf(mutation.error) };
}

/** For a short while: the next entry must not wait for it. */
function showDone(message: string): void {
  notifications.show({ message, color: 'green', autoClose: DONE_SHOWN_MILLISECONDS });
}

/** Every answer on screen is asked again, those behind it when they are next shown. */
export function refreshAll(queries: QueryClient): void {
  void queries.invalidateQueries();
}

function sameOrNew(former: Intention | null, input: unknown): Intention {
  const text = JSON.stringify(input) ?? '';
  return former !== null && former.input === text ? former : { commandId: crypto.randomUUID(), input: text };
}

// Screens meet errors where they meet the hooks.
export { failureOf, refusalOf, type Refusal };
