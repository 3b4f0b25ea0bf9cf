/** What a command answers: its exit code, after it has written. 0 done, 1 refused, 2 wrong usage. */
export type Terminal = {
  readonly json: boolean;
  readonly out: (text: string | Uint8Array) => void;
  readonly note: (text: string) => void;
};

export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

export const USAGE = `koperasi PERINTAH
  new FILE --kind ksp|ksu|konsumen|produsen|desa [--blank-chart] [--profile profile.json] [--name NAMA] [--year 2025]
  call FILE NOUN.VERB [JSON | @file | -]      call FILE --list
  import FILE accounts|members|savings|journal DATA [--map map.json|PROFIL] [--source NAMA] [--date YYYY-MM-DD] [--no-journal] [--dry-run]
  import FILE folder FOLDER --map aplikasi-lama
  check FILE [--rebuild]
  report FILE NAME --period 2025[-06] [--unit U] [--account KODE] --format pdf|xlsx|json --out OUT
  rat FILE --year 2025 --out rat.pdf [--paper F4|A4]
  calc shu|loan [JSON | @file | -]
  bundle export FILE --out DIR [--to KEYID] [--all] | inspect BUNDLE [--book FILE] | import FILE BUNDLE
  device list FILE | sheet FILE | request FILE --unit U --out DIR | enrol FILE KOPKEY --unit U [--name NAMA] --out DIR --words-compared | accept FILE KOPTRUST KOPSYNC --words-compared
  serve FILE [--port N] [--open]
  demo [--out DIR]
Pilihan umum: --json (jawaban sebagai JSON). Keluar: 0 selesai, 1 ditolak (JSON di stderr), 2 salah pakai.
`;

export function usage(terminal: Terminal): number {
  terminal.note(USAGE);
  return EXIT.usage;
}
