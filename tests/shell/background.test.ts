import { describe, expect, it } from 'vitest';
import { startBackground } from '../../electron/main/background.ts';
import { givenUpMessage, restartedMessage } from '../../electron/main/failure-messages.ts';

/** A background whose processes a test can end; `log` tells what was done to them in order. */
function fakeBackground() {
  const log: string[] = [];
  const exits: ((code: number) => void)[] = [];
  let nowMs = 0;
  const background = startBackground<string>({
    fork: () => {
      const name = `process ${exits.length + 1}`;
      return {
        postMessage: (message, ports = []) => log.push(`${name} gets ${JSON.stringify(message)}${ports.map((port) => ` with ${port}`).join('')}`),
        on: (_event, listener) => exits.push(listener),
        kill: () => log.push(`${name} is killed`) > 0,
      };
    },
    dataFolder: '/data',
    nowMs: () => nowMs,
    onRestarted: (code) => log.push(`restarted after ${code}`),
    onGivenUp: (code) => log.push(`given up after ${code}`),
  });
  const exit = (atMs: number): void => {
    nowMs = atMs;
    exits.at(-1)?.(1);
  };
  return { log, background, exit, processCount: () => exits.length };
}

describe('the background process', () => {
  it('is told its data folder first and then gets its ports', () => {
    const { log, background } = fakeBackground();
    background.givePort('a port');
    expect(log).toEqual(['process 1 gets {"kind":"start","dataFolder":"/data"}', 'process 1 gets {"kind":"port"} with a port']);
  });

  it('is started again when it ends by itself, and the next port goes to the new one', () => {
    const { log, background, exit } = fakeBackground();
    exit(1_000);
    background.givePort('a port');
    expect(log.slice(1)).toEqual([
      'process 2 gets {"kind":"start","dataFolder":"/data"}',
      'restarted after 1',
      'process 2 gets {"kind":"port"} with a port',
    ]);
  });

  it('is given up at the fourth end within a minute', () => {
    const { log, exit, processCount } = fakeBackground();
    for (const atMs of [1_000, 2_000, 3_000, 60_000]) exit(atMs);
    expect(log.at(-1)).toBe('given up after 1');
    expect(processCount()).toBe(4);
  });

  it('may end now and then for ever', () => {
    const { log, exit } = fakeBackground();
    for (let minute = 1; minute <= 20; minute += 1) exit(minute * 30_000);
    expect(log).not.toContain('given up after 1');
  });

  it('is not started again after it was stopped', () => {
    const { log, background, exit } = fakeBackground();
    background.stop();
    exit(1_000);
    expect(log.slice(1)).toEqual(['process 1 is killed']);
  });

  it('tells the user what happened, that the books are safe, and what to do next', () => {
    expect(restartedMessage(1).detail).toContain('tetap aman');
    expect(givenUpMessage(1).detail).toContain('Nyalakan ulang komputer');
  });
});
