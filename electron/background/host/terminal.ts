import { stderr, stdout } from 'node:process';
import { EXIT, USAGE, type Terminal } from './terminal-words.ts';

type Command = (words: readonly string[], terminal: Terminal) => Promise<number>;

/** Each command is loaded only when it is called: the start of the terminal is a figure people wait for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./terminal-book.ts')).newBook,
  call: async () => (await import('./terminal-call.ts')).call,
  import: async () => (await import('./terminal-import.ts')).importFile,
  check: async () => (await import('./terminal-book.ts')).check,
  report: async () => (await import('./terminal-report.ts')).report,
  rat: async () => (await import('./terminal-report.ts')).rat,
  calc: async () => (await import('./terminal-calc.ts')).calc,
  bundle: async () => (await import('./terminal-bundle.ts')).bundle,
  device: async () => (await import('./terminal-bundle.ts')).device,
  serve: async () => (await import('./terminal-serve.ts')).serve,
  demo: async () => (await import('./terminal-serve.ts')).demo,
};

export async function runTerminal(words: readonly string[]): Promise<number> {
  const json = words.includes('--json');
  const rest = words.filter((word) => word !== '--json');
  const [name = '', ...args] = rest;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    stderr.write(USAGE);
    return name === '' || name === 'help' || name === '--help' ? EXIT.done : EXIT.usage;
  }
  const command = await load();
  return command(args, { json, out: writeOut, note: (text) => void stderr.write(`${text}\n`) });
}

/** Written synchronously to the descriptor, so that nothing is lost when the process ends. */
function writeOut(text: string | Uint8Array): void {
  stdout.write(text);
}
