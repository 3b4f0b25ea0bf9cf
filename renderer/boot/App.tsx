import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { UiProvider } from '../ui/UiProvider.tsx';
import { createAppRouter } from './router.tsx';
import { FEATURES } from './routes.tsx';

const router = createAppRouter(FEATURES);
// The book is on this machine: an answer is fresh until a command says otherwise, and a refusal is not retried.
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
});

/** The providers around every screen, from the outside in. */
export function App() {
  return (
    <StrictMode>
      <UiProvider language="id">
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </UiProvider>
    </StrictMode>
  );
}
