/** The members used of Electron's `UtilityProcess`; `Port` is its `MessagePortMain`. */
export type BackgroundProcess<Port> = {
  postMessage(message: unknown, transfer?: Port[]): void;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
};

/** The running background, whichever process it is just now. */
export type Background<Port> = {
  /** Gives one end of a channel to the background; the page holds the other. */
  givePort(port: Port): void;
  /** Ends it for good: the exit that follows is not a failure. */
  stop(): void;
};

const RESTARTS_MAX = 3;
const RESTART_WINDOW_MS = 60_000;

/**
 * Starts the background and starts it again when it ends by itself.
 *
 * Shape: `onRestarted` comes after each new start, so that the page can be loaded anew and ask for a port; `onGivenUp`
 * comes instead when it has ended more than three times within a minute. Units: `nowMs` on a clock that never goes back.
 */
export function startBackground<Port>(options: {
  readonly fork: () => BackgroundProcess<Port>;
  readonly dataFolder: string;
  readonly nowMs: () => number;
  readonly onRestarted: (exitCode: number) => void;
  readonly onGivenUp: (exitCode: number) => void;
}): Background<Port> {
  let isStopping = false;
  let failuresMs: readonly number[] = [];
  let current = launch();

  function launch(): BackgroundProcess<Port> {
    const child = options.fork();
    child.on('exit', afterExit);
    child.postMessage({ kind: 'start', dataFolder: options.dataFolder });
    return child;
  }

  function afterExit(exitCode: number): void {
    if (isStopping) return;
    const nowMs = options.nowMs();
    failuresMs = [...failuresMs, nowMs].filter((momentMs) => nowMs - momentMs < RESTART_WINDOW_MS);
    if (failuresMs.length > RESTARTS_MAX) {
      isStopping = true;
      options.onGivenUp(exitCode);
      return;
    }
    current = launch();
    options.onRestarted(exitCode);
  }

  return {
    givePort: (port) => current.postMessage({ kind: 'port' }, [port]),
    stop: () => {
      isStopping = true;
      current.kill();
    },
  };
}
