import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseIsoDate } from '#shared/calendar/date.ts';
import type { ImportIssue } from '#shared/contract/import.ts';
import { importErrorFile, previewImport, runImport } from '../app/import.ts';
import { importFolder } from '../app/import-folder.ts';
import type { ColumnMap, ImportInput } from '../app/import-input.ts';
import type { OpenBook } from '../app/context.ts';
import { EXIT, usage, type Terminal } from './terminal-words.ts';
import { fileOf, refused, toJson, withBook } from './terminal-support.ts';

const KINDS = ['accounts', 'members', 'savings', 'journal'] as const;
const FOLDER_FILE = /\.(?:csv|xlsx|ndjson|jsonl)$/i;
const ISSUES_SHOWN_MAX = 20;

/** `import FILE KIND DATA [--map map.json|PROFILE] [--dry-run]`, all or nothing; KIND `folder` takes a whole dump. */
export function importFile(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true,
    options: {
      map: { type: 'string' }, source: { type: 'string', default: 'impor' }, date: { type: 'string' }, 'no-journal': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false }, errors: { type: 'string' },
    },
  });
  const [file, kindWord, data] = positionals;
  if (file === undefined || data === undefined || !existsSync(data)) return Promise.resolve(usage(terminal));
  if (kindWord === 'folder') return withBook(terminal, file, ({ book }) => importDump(book, terminal, { folder: data, source: values.source }));
  const kind = KINDS.find((known) => known === kindWord);
  const date = values.date === undefined ? undefined : parseIsoDate(values.date);
  if (kind === undefined || date === null) return Promise.resolve(usage(terminal));
  const input: ImportInput = { kind, file: fileOf(data), source: values.source, savingsJournal: !values['no-journal'], date, ...mapping(values.map) };
  return withBook(terminal, file, async ({ book }) => {
    if (values['dry-run']) return dryRun(book, terminal, input);
    const done = await runImport(book, input);
    if (done.ok) {
      terminal.out(terminal.json ? toJson(done.value) : `Diimpor: ${done.value.added} baris baru, ${done.value.known} sudah ada.\n`);
      if (!terminal.json) showIssues(terminal, 'Dilaporkan', done.value.findings);
      return EXIT.done;
    }
    if (done.refusal.code === 'import.rowsWrong') await reportErrors(book, terminal, { input, errorsPath: values.errors });
    return refused(terminal, done.refusal);
  });
}

/** `--map` is the name of a profile, or a JSON file with a column mapping or a whole profile. */
function mapping(word: string | undefined): Pick<ImportInput, 'profile' | 'map'> {
  if (word === undefined) return {};
  if (!existsSync(word)) return { profile: word };
  // Read by `resolveProfile`, which refuses what it cannot use.
  return { map: JSON.parse(readFileSync(word, 'utf8')) as ColumnMap };
}

async function dryRun(book: OpenBook, terminal: Terminal, input: ImportInput): Promise<number> {
  const preview = await previewImport(book, input);
  if (!preview.ok) return refused(terminal, preview.refusal);
  if (terminal.json) terminal.out(toJson(preview.value));
  else {
    terminal.out(`${preview.value.rows} baris: ${preview.value.newRows} baru, ${preview.value.knownRows} sudah ada, ${preview.value.errorsTotal} salah, ${preview.value.findingsTotal} dilaporkan.\n`);
    showIssues(terminal, 'Salah', preview.value.errors);
    showIssues(terminal, 'Dilaporkan', preview.value.findings);
  }
  return preview.value.errorsTotal === 0 ? EXIT.done : EXIT.refused;
}

async function reportErrors(book: OpenBook, terminal: Terminal, { input, errorsPath }: { readonly input: ImportInput; readonly errorsPath: string | undefined }): Promise<void> {
  const preview = await previewImport(book, input);
  if (preview.ok) for (const issue of preview.value.errors.slice(0, ISSUES_SHOWN_MAX)) terminal.note(`baris ${issue.row}: ${issue.message}`);
  if (errorsPath === undefined) return;
  const file = await importErrorFile(book, input);
  if (file.ok) writeFileSync(errorsPath, new Uint8Array(await file.value.arrayBuffer()));
}

async function importDump(book: OpenBook, terminal: Terminal, input: { readonly folder: string; readonly source: string }): Promise<number> {
  const files = readdirSync(input.folder).filter((name) => FOLDER_FILE.test(name)).sort().map((name) => fileOf(join(input.folder, name)));
  const done = await importFolder(book, { files, source: input.source === 'impor' ? 'aplikasi-lama' : input.source });
  if (!done.ok) return refused(terminal, done.refusal);
  terminal.out(toJson(done.value));
  return EXIT.done;
}

function showIssues(terminal: Terminal, title: string, issues: readonly ImportIssue[]): void {
  for (const issue of issues.slice(0, ISSUES_SHOWN_MAX)) terminal.out(`${title}, baris ${issue.row}: ${issue.message}\n`);
  if (issues.length > ISSUES_SHOWN_MAX) terminal.out(`${title}: ${issues.length - ISSUES_SHOWN_MAX} baris lagi (semua dengan --json)\n`);
}
