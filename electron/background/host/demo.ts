import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isoDate, makeDate } from '#shared/calendar/date.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import type { Environment, OpenBook } from '../app/context.ts';
import { openBook } from '../app/open-book.ts';
import { closeYear } from '../app/period.ts';
import { ratBookPdf } from '../app/rat.ts';
import { setRatMeeting } from '../app/rat-text.ts';
import { buildSample } from '../app/sample.ts';
import { sampleClock, type SampleClock } from '../app/sample-calendar.ts';
import { decideShu, freezeShu } from '../app/shu.ts';
import { exchange } from './demo-exchange.ts';
import { demoTotals, sameTrialBalance, totalsTable, type DemoTotals } from './demo-totals.ts';
import { realEnvironment } from './environment.ts';
import { EXIT, type Terminal } from './terminal-words.ts';
import { refused } from './terminal-support.ts';

const YEAR = 2025;
const MEMBERS = 200;
const SEED = 20;
const CLOSING_DAY = isoDate('2026-01-24');
const MEETING_DAY = isoDate('2026-03-14');
const OFFICE_FILE = 'demo.koperasi';
const UNIT_FILE = 'unit.koperasi';
/** A book and what lies beside it. */
const BOOK_ENDINGS = ['', '-wal', '-shm', '.kunci', '.perangkat'];

export type DemoResult = {
  readonly files: readonly string[];
  readonly office: DemoTotals;
  readonly unit: DemoTotals;
  readonly equal: boolean;
};

/** `koperasi demo`: makes the demo, prints its table; exit 1 when a step is refused or the two books differ. */
export async function runDemo({ outFolder, terminal }: { readonly outFolder: string; readonly terminal: Terminal }): Promise<number> {
  const made = await makeDemo({ outFolder, environment: realEnvironment(), progress: terminal.note });
  if (!made.ok) return refused(terminal, made.refusal);
  const { office, unit, equal, files } = made.value;
  const table = totalsTable(office, unit, YEAR);
  terminal.out(terminal.json ? `${JSON.stringify(made.value, null, 2)}\n` : `${table}\nNeraca saldo kedua buku ${equal ? 'sama' : 'BERBEDA'}.\nBerkas di ${outFolder}: ${files.join(', ')}\n`);
  return equal && office.checkPassed && unit.checkPassed ? EXIT.done : EXIT.refused;
}

export type DemoOptions = {
  readonly outFolder: string;
  readonly environment: Environment;
  readonly progress: (text: string) => void;
  /** A smaller cooperative, for tests. */
  readonly members?: number;
};

/**
 * A year of a sample cooperative through the use cases of the program: recorded, closed, its SHU decided, the RAT book
 * printed, a second PC joined and bundles carried both ways. Files of an earlier demo in the folder are replaced.
 * Refusals: `book.inUse` when a demo book is open, and those of the use cases.
 */
export async function makeDemo(options: DemoOptions): Promise<Result<DemoResult>> {
  const { outFolder, environment, progress } = options;
  mkdirSync(outFolder, { recursive: true });
  const cleared = clearEarlier(outFolder);
  if (!cleared.ok) return cleared;
  const path = join(outFolder, OFFICE_FILE);
  const built = await buildSample(path, {
    environment, kind: 'ksu', firstYear: YEAR, untilDate: makeDate(YEAR, 12, 31), members: options.members ?? MEMBERS, seed: SEED, practice: false,
    onProgress: (number, total, label) => progress(number < total ? `Mencatat ${label} (${number + 1}/${total})` : `Tahun ${YEAR} selesai dicatat`),
  });
  if (!built.ok) return built;
  const clock = sampleClock(environment, CLOSING_DAY);
  const opened = openBook(clock.environment, path);
  if (!opened.ok) return opened;
  try {
    return await finishYear(opened.value.book, clock, options);
  } finally {
    opened.value.close();
  }
}

async function finishYear(office: OpenBook, clock: SampleClock, { outFolder, progress }: DemoOptions): Promise<Result<DemoResult>> {
  progress(`Menutup buku ${YEAR} dan menghitung SHU`);
  const closed = closeYear(office, { year: YEAR });
  if (!closed.ok) return closed;
  const frozen = freezeShu(office, { year: YEAR });
  if (!frozen.ok) return frozen;
  clock.goTo(MEETING_DAY);
  const decided = holdMeeting(office);
  if (!decided.ok) return decided;
  progress('Mencetak buku RAT');
  const rat = await ratBookPdf(office, { year: YEAR, paper: 'F4' });
  if (!rat.ok) return rat;
  progress('Mendaftarkan perangkat kedua dan bertukar kiriman');
  const exchanged = await exchange(clock.environment, office, join(outFolder, UNIT_FILE));
  if (!exchanged.ok) return exchanged;
  try {
    progress('Memeriksa kedua buku');
    const { unit, files } = exchanged.value;
    const totals = { office: demoTotals(office, YEAR), unit: demoTotals(unit.book, YEAR), equal: sameTrialBalance(office, unit.book) };
    const written = [await keep(outFolder, rat.value, 'rat.pdf'), ...(await Promise.all(files.map((file) => keep(outFolder, file, file.name))))];
    return done(keepTotals(outFolder, { ...totals, files: [OFFICE_FILE, UNIT_FILE, ...written, 'totals.txt', 'totals.json'] }));
  } finally {
    exchanged.value.unit.close();
  }
}

function holdMeeting(office: OpenBook): Result<unknown> {
  const meeting = setRatMeeting(office, {
    year: YEAR,
    meeting: {
      number: `BA-RAT/${YEAR}/01`, date: MEETING_DAY, time: '09.00', place: 'Balai Kalurahan Margorejo', present: 148, quorum: 97,
      chair: 'Bambang Sutrisno Wibowo', secretary: 'Retno Wahyuni',
    },
  });
  return meeting.ok ? decideShu(office, { year: YEAR, date: MEETING_DAY, minutesReference: `BA-RAT/${YEAR}/01` }) : meeting;
}

async function keep(outFolder: string, file: FileLike, name: string): Promise<string> {
  writeFileSync(join(outFolder, name), new Uint8Array(await file.arrayBuffer()));
  return name;
}

function keepTotals(outFolder: string, result: DemoResult): DemoResult {
  writeFileSync(join(outFolder, 'totals.txt'), totalsTable(result.office, result.unit, YEAR));
  writeFileSync(join(outFolder, 'totals.json'), `${JSON.stringify(result, null, 2)}\n`);
  return result;
}

/** Removes what an earlier demo wrote, and nothing else. Refusals: `book.inUse`. */
function clearEarlier(outFolder: string): Result<null> {
  const books = [OFFICE_FILE, UNIT_FILE].map((name) => join(outFolder, name));
  for (const path of books.filter((book) => existsSync(book))) {
    const file = openBook(realEnvironment(), path);
    if (file.ok) file.value.close();
    else if (file.refusal.code === 'book.inUse') return refuse('book.inUse', { path });
  }
  for (const name of earlierFiles(outFolder)) rmSync(join(outFolder, name), { force: true });
  for (const path of books) for (const ending of BOOK_ENDINGS) rmSync(`${path}${ending}`, { force: true });
  return done(null);
}

function earlierFiles(outFolder: string): readonly string[] {
  const list = join(outFolder, 'totals.json');
  if (!existsSync(list)) return [];
  try {
    const value: unknown = JSON.parse(readFileSync(list, 'utf8'));
    const files: unknown = typeof value === 'object' && value !== null && 'files' in value ? value.files : [];
    return Array.isArray(files) ? files.filter((name): name is string => typeof name === 'string' && name === basename(name)) : [];
  } catch {
    // A list that is no JSON names no files; the books and rat.pdf are overwritten all the same.
    return [];
  }
}
