import { PAGE_ORIGIN } from './content-policy.ts';

/** The words between preload and main; `electron/preload/preload.ts` has the same two. */
export const ASK_FOR_PORT = 'koperasi:connect';
export const HERE_IS_PORT = 'koperasi:port';

/** The members used of Electron's `WebFrameMain`. */
export type AskingFrame<Port> = {
  readonly url: string;
  readonly parent: object | null;
  postMessage(channel: string, message: unknown, transfer: Port[]): void;
};

/**
 * Makes one channel for a page that asks: one end to the background, the other to the page; then main hears nothing of
 * what they say. Only the main frame of an `app://koperasi/` page gets one; anyone else gets no answer at all.
 */
export function brokerPorts<Port>(options: {
  readonly ipc: { on(channel: string, listener: (event: { readonly senderFrame: AskingFrame<Port> | null }) => void): unknown };
  readonly createChannel: () => { readonly port1: Port; readonly port2: Port };
  readonly givePort: (port: Port) => void;
}): void {
  options.ipc.on(ASK_FOR_PORT, ({ senderFrame }) => {
    if (senderFrame === null || senderFrame.parent !== null || !senderFrame.url.startsWith(`${PAGE_ORIGIN}/`)) return;
    const { port1, port2 } = options.createChannel();
    options.givePort(port1);
    senderFrame.postMessage(HERE_IS_PORT, null, [port2]);
  });
}
