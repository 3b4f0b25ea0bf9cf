/** The words between page, preload and main; `renderer/boot/connect.ts` and `electron/main/port-broker.ts` have the same two. */
const ASK_FOR_PORT = 'koperasi:connect';
const HERE_IS_PORT = 'koperasi:port';

/** The members used of the page's `window`. */
export type PageWorld = {
  readonly location: { readonly origin: string };
  addEventListener(event: 'message', listener: (event: { readonly source: unknown; readonly data: unknown }) => void): void;
  postMessage(message: string, origin: string, transfer: unknown[]): void;
};

/** The members used of Electron's `ipcRenderer`. */
export type PreloadIpc = {
  send(channel: string): void;
  on(channel: string, listener: (event: { readonly ports: unknown[] }) => void): unknown;
};

/** Passes the page's wish for a port to main, and the port that comes back to the page: to its own origin only. */
export function handOverPort(world: PageWorld, ipc: PreloadIpc): void {
  world.addEventListener('message', ({ source, data }) => {
    if (source === world && data === ASK_FOR_PORT) ipc.send(ASK_FOR_PORT);
  });
  ipc.on(HERE_IS_PORT, ({ ports }) => world.postMessage(HERE_IS_PORT, world.location.origin, ports));
}
