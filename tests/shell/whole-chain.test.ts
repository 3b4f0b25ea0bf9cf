import { os } from '@orpc/server';
import { afterEach, expect, it, vi } from 'vitest';
import { serveMessagePorts } from '../../electron/background/host/message-port.ts';
import type { PagePort, ParentPort } from '../../electron/background/host/message-port.ts';
import type { ServedHost } from '../../electron/background/host/served-host.ts';
import { startBackground } from '../../electron/main/background.ts';
import { brokerPorts } from '../../electron/main/port-broker.ts';
import type { AskingFrame } from '../../electron/main/port-broker.ts';
import { handOverPort } from '../../electron/preload/hand-over-port.ts';
import type { PreloadIpc } from '../../electron/preload/hand-over-port.ts';
import { connect } from '../../renderer/boot/connect.ts';

afterEach(() => vi.unstubAllGlobals());

type MainListener = (event: { readonly senderFrame: AskingFrame<MessagePort> }) => void;
type PreloadListener = Parameters<PreloadIpc['on']>[1];

it('connects the page to the background through preload and broker, and carries a call', async () => {
  playDesktop({ book: { status: os.handler(() => ({ opened: 'through the whole chain' })) } });
  const client = await connect();
  expect(await client.book.status({})).toEqual({ opened: 'through the whole chain' });
});

it('gives each page that asks a port of its own', async () => {
  playDesktop({ book: { status: os.handler(() => ({ opened: 'twice' })) } });
  const [first, second] = [await connect(), await connect()];
  expect(await Promise.all([first.book.status({}), second.book.status({})])).toEqual([{ opened: 'twice' }, { opened: 'twice' }]);
});

/** The desktop without Electron: every module of the shell is the real one, only the wires between processes are played. */
function playDesktop(router: ServedHost['router']): void {
  const page = fakeWindow();
  vi.stubGlobal('window', page);
  const toMain: MainListener[] = [];
  const toPreload: PreloadListener[] = [];
  const frame: AskingFrame<MessagePort> = {
    url: 'app://koperasi/index.html',
    parent: null,
    postMessage: (_channel, _message, ports) => toPreload.forEach((listener) => listener({ ports })),
  };
  handOverPort(page, { send: () => toMain.forEach((listener) => listener({ senderFrame: frame })), on: (_channel, listener) => toPreload.push(listener) });
  const background = startBackground<MessagePort>({
    fork: () => forkInProcess(() => ({ router, context: {} })),
    dataFolder: '/data',
    nowMs: () => 0,
    onRestarted: () => undefined,
    onGivenUp: () => undefined,
  });
  brokerPorts<MessagePort>({ ipc: { on: (_channel, listener) => toMain.push(listener) }, createChannel: () => new MessageChannel(), givePort: background.givePort });
}

/** A window as far as `connect` and the preload see it: events, and messages to itself that arrive later. */
function fakeWindow() {
  const target = new EventTarget();
  const window = {
    location: { protocol: 'app:', origin: 'app://koperasi' },
    addEventListener: (event: string, listener: (event: MessageEvent) => void) => target.addEventListener(event, asListener(listener)),
    removeEventListener: () => undefined,
    postMessage: (data: unknown, _origin: string, ports: unknown[] = []) => {
      queueMicrotask(() => target.dispatchEvent(Object.assign(new Event('message'), { data, ports, source: window })));
    },
  };
  return window;
}

function asListener(listener: (event: MessageEvent) => void): EventListener {
  return (event) => {
    // A cast is needed because Node's MessageEvent cannot carry a window as its source; the fields read are set above.
    listener(event as MessageEvent);
  };
}

function forkInProcess(createHost: Parameters<typeof serveMessagePorts>[1]) {
  let tell: Parameters<ParentPort['on']>[1] = () => undefined;
  serveMessagePorts({ on: (_event, listener) => (tell = listener) }, createHost);
  return {
    postMessage: (data: unknown, ports: MessagePort[] = []) => tell({ data, ports: ports.map(asPagePort) }),
    on: () => undefined,
    kill: () => true,
  };
}

function asPagePort(port: MessagePort): PagePort {
  return {
    on: (event, listener) => port.addEventListener(event, (message) => listener(message instanceof MessageEvent ? { data: message.data } : undefined)),
    postMessage: (message) => port.postMessage(message),
    start: () => port.start(),
  };
}
