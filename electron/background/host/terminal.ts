import { stderr, stdout } from 'node:process';

/** What a command answers: its exit code, after it has written. 0 done, 1 refused, 2 wrong usage. */
export type Terminal = {
  readonly json: boolean;
  readonly out: (text: string | Uint8Array) => void;
  readonly note: (text: string) => void;
};

export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

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

const USAGE = `koperasi PERINTAH
  new FILE --kind ksp|ksu|konsumen|produsen|desa [--blank-chart] [--profile profile.json] [--name NAMA] [--year 2025]
  call FILE NOUN.VERB [JSON | @file | -]      call FILE --list
  import FILE accounts|members|savings|journal DATA [--map map.json|PROFIL] [--source NAMA] [--date YYYY-MM-DD] [--no-journal] [--dry-run]
  import FILE folder FOLDER --map aplikasi-lama
  check FILE [--rebuild]
  report FILE NAME --period 2025[-06] [--unit U] [--account KODE] --format pdf|xlsx|json --out OUT
  rat FILE --year 2025 --out rat.pdf [--paper F4|A4]
  calc shu|loan [JSON | @file | -]
  bundle export FILE --out DIR [--to KEYID] [--all] | inspect BUNDLE [--book FILE] | import FILE BUNDLE
  device list FILE | request FILE --unit U --out DIR | enrol FILE KOPKEY --unit U [--name NAMA] --out DIR --words-compared | accept FILE KOPTRUST KOPSYNC --words-compared
  serve FILE [--port N] [--open]
  demo [--out DIR]
Pilihan umum: --json (jawaban sebagai JSON). Keluar: 0 selesai, 1 ditolak (JSON di stderr), 2 salah pakai.
`;

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

export function usage(terminal: Terminal): number {
  terminal.note(USAGE);
  return EXIT.usage;
}
