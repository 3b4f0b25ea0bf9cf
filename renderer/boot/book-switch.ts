import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { BookStatus } from '#shared/contract/book.ts';
import { failureOf, useClient, type Command } from './client.tsx';
import type { BackgroundClient } from './connect.ts';

/** The key of the one answer that decides which book is open; every other answer belongs to that book. */
export const STATUS_KEY = ['book.status'] as const;

/**
 * Opens, makes or leaves a book. `act` answers the status after it; everything read from the former book is forgotten
 * before the screens of the new one appear.
 */
export function useBookSwitch<Input = void>(act: (client: BackgroundClient, input: Input) => Promise<BookStatus>): Command<Input> {
  const client = useClient();
  const queries = useQueryClient();
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: (input: Input) => act(client, input),
    onSuccess: (status) => putStatus(queries, status),
  });
  return {
    run: (input) => {
      if (!isPending) mutate(input);
    },
    reset,
    isPending,
    refusal: error === null ? null : failureOf(error),
  };
}

function putStatus(queries: QueryClient, status: BookStatus): void {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== STATUS_KEY[0] });
  queries.setQueryData(STATUS_KEY, status);
}
