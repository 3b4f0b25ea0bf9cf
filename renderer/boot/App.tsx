import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { UiProvider } from '../ui/UiProvider.tsx';
import { ClientContext } from './client.tsx';
import type { BackgroundClient } from './connect.ts';
import type { AppRouter } from './router.tsx';

// The book is on this machine: an answer is fresh until a command says otherwise, and a refusal is not retried.
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
});

/** The providers around every screen, from the outside in. */
export function App(props: { readonly client: BackgroundClient; readonly router: AppRouter }) {
  return (
    <StrictMode>
      <UiProvider language="id">
        <ClientContext.Provider value={props.client}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={props.router} />
          </QueryClientProvider>
        </ClientContext.Provider>
      </UiProvider>
    </StrictMode>
  );
}
