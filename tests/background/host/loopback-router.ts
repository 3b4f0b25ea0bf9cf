import { ORPCError, os } from '@orpc/server';
import { z } from 'zod';

/** What happened inside the test router, for a test to look at. */
export type RouterTrace = { isTickStopped: boolean };

/** A small router with one procedure for each thing a transport must carry. */
export function createTestRouter(trace: RouterTrace) {
  return {
    echo: os.input(z.object({ amountSen: z.int() })).handler(({ input }) => input),
    refuse: os
      .errors({ REFUSED: { data: z.object({ code: z.string() }) } })
      .handler(({ errors }) => {
        throw errors.REFUSED({ data: { code: 'period.locked' } });
      }),
    crash: os.handler(() => {
      throw new Error('a secret of the machine');
    }),
    size: os.input(z.object({ file: z.file() })).handler(async ({ input }) => {
      const bytes = new Uint8Array(await input.file.arrayBuffer());
      return { sizeBytes: bytes.length, sum: bytes.reduce((total, byte) => (total + byte) % 65_521, 0) };
    }),
    make: os.input(z.object({ sizeBytes: z.int() })).handler(({ input }) => new Blob([new Uint8Array(input.sizeBytes).fill(7)], { type: 'application/pdf' })),
    ticks: os.handler(async function* ({ signal }) {
      try {
        for (let tick = 1; tick <= 1_000; tick += 1) {
          if (signal?.aborted) return;
          yield { tick };
          await new Promise((resolve) => setTimeout(resolve, tick < 3 ? 0 : 20));
        }
      } finally {
        trace.isTickStopped = true;
      }
    }),
    missing: os.handler(() => {
      throw new ORPCError('NOT_FOUND');
    }),
  };
}

export type TestRouter = ReturnType<typeof createTestRouter>;
