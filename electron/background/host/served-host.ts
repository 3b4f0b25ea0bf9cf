import type { AnyRouter } from '@orpc/server';

/**
 * What a transport needs of the host: the router to serve and the context its procedures get.
 *
 * Shape: `wire.ts` makes it; `loopback.ts` (HTTP) and `utility.ts` (MessagePort) only carry it, so a test may
 * serve a router of its own. The one who created a host closes it; a transport never does.
 */
export type ServedHost = {
  readonly router: AnyRouter;
  readonly context: unknown;
};
