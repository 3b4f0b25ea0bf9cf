import { describe, expect, it } from 'vitest';
import { brokerPorts } from '../../electron/main/port-broker.ts';
import type { AskingFrame } from '../../electron/main/port-broker.ts';
import { handOverPort } from '../../electron/preload/hand-over-port.ts';
import type { PageWorld } from '../../electron/preload/hand-over-port.ts';

type Listener<Event> = (event: Event) => void;

/** Main with an IPC that a test can speak into. */
function fakeMain() {
  const given: string[] = [];
  const sent: unknown[] = [];
  let ask: Listener<{ senderFrame: AskingFrame<string> | null }> = () => undefined;
  brokerPorts<string>({
    ipc: { on: (channel, listener) => { if (channel === 'koperasi:connect') ask = listener; } },
    createChannel: () => ({ port1: 'background end', port2: 'page end' }),
    givePort: (port) => given.push(port),
  });
  const frame = (url: string, parent: object | null): AskingFrame<string> => ({ url, parent, postMessage: (...message) => sent.push(message) });
  return { given, sent, frame, ask: (senderFrame: AskingFrame<string> | null) => ask({ senderFrame }) };
}

describe('the broker', () => {
  it('gives one end to the background and the other to the main frame of our page', () => {
    const { given, sent, frame, ask } = fakeMain();
    ask(frame('app://koperasi/index.html#/anggota', null));
    expect({ given, sent }).toEqual({ given: ['background end'], sent: [['koperasi:port', null, ['page end']]] });
  });

  it.each([
    ['a frame inside the page', 'app://koperasi/index.html', {}],
    ['another address of the scheme', 'app://other/index.html', null],
    ['an address that only begins alike', 'app://koperasi.evil/index.html', null],
    ['a page of the network', 'https://evil.example/app://koperasi/', null],
    ['a blob of the page', 'blob:app://koperasi/1', null],
  ])('gives nothing to %s', (_name, url, parent) => {
    const { given, sent, frame, ask } = fakeMain();
    ask(frame(url, parent));
    expect({ given, sent }).toEqual({ given: [], sent: [] });
  });

  it('gives nothing to a frame that is gone', () => {
    const { given, ask } = fakeMain();
    ask(null);
    expect(given).toEqual([]);
  });
});

describe('the preload', () => {
  function fakeWorld() {
    const sent: string[] = [];
    const posted: unknown[] = [];
    let hear: Listener<{ source: unknown; data: unknown }> = () => undefined;
    let answer: Listener<{ ports: unknown[] }> = () => undefined;
    const world: PageWorld = {
      location: { origin: 'app://koperasi' },
      addEventListener: (_event, listener) => (hear = listener),
      postMessage: (...message) => posted.push(message),
    };
    handOverPort(world, { send: (channel) => sent.push(channel), on: (_channel, listener) => (answer = listener) });
    return { world, sent, posted, hear: (source: unknown, data: unknown) => hear({ source, data }), answer: (ports: unknown[]) => answer({ ports }) };
  }

  it('asks main when the page asks, and passes the port to the origin of the page only', () => {
    const { world, sent, posted, hear, answer } = fakeWorld();
    hear(world, 'koperasi:connect');
    answer(['page end']);
    expect({ sent, posted }).toEqual({ sent: ['koperasi:connect'], posted: [['koperasi:port', 'app://koperasi', ['page end']]] });
  });

  it('does not listen to another window or another word', () => {
    const { world, sent, hear } = fakeWorld();
    hear({}, 'koperasi:connect');
    hear(world, 'koperasi:other');
    hear(world, { kind: 'koperasi:connect' });
    expect(sent).toEqual([]);
  });
});
