/**
 * What `electron/main` tells the background process. `start` comes once and first; each `port` message brings one
 * MessagePort whose other end is held by a page.
 */
export type BackgroundMessage = { readonly kind: 'start'; readonly dataFolder: string } | { readonly kind: 'port' };

/** Reads a message of the main process; undefined when it is not one of ours. */
export function parseBackgroundMessage(data: unknown): BackgroundMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'port') return { kind: 'port' };
  if (data.kind === 'start' && 'dataFolder' in data && typeof data.dataFolder === 'string') {
    return { kind: 'start', dataFolder: data.dataFolder };
  }
  return undefined;
}
