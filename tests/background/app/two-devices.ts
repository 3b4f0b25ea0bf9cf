import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate, type IsoDate } from '#shared/calendar/date.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import type { Result } from '#shared/domain/result.ts';
import { sen } from '#shared/money/sen.ts';
import { importBundle } from '../../../electron/background/app/bundle-import.ts';
import { exportBundle } from '../../../electron/background/app/bundle-export.ts';
import type { Environment, OpenBook } from '../../../electron/background/app/context.ts';
import { checkBook } from '../../../electron/background/app/check.ts';
import { createBook } from '../../../electron/background/app/create-book.ts';
import { EMPTY_PROFILE } from '../../../electron/background/app/book-facts.ts';
import { enrolDevice, type Enrolled } from '../../../electron/background/app/device-enrol.ts';
import { acceptJoin, requestFile, startJoining, type Joining } from '../../../electron/background/app/device-join.ts';
import { registerMember } from '../../../electron/background/app/member.ts';
import { deposit } from '../../../electron/background/app/savings.ts';
import type { ReadableBook } from '../../../electron/background/store/database.ts';

/** Two real books on disk, a clock that is set, and bytes that are counted: a year can be replayed. */

export const CREATED = '2026-01-05';

export type Office = { readonly folder: string; readonly environment: Environment; readonly setToday: (date: string) => void; readonly remove: () => void };

export function makeOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-dua-'));
  let today: IsoDate = isoDate(CREATED);
  let moment = Date.parse(`${CREATED}T02:00:00Z`);
  let counter = 0;
  return {
    folder,
    environment: {
      now: () => (moment += 1000),
      today: () => today,
      randomBytes: (count) => {
        counter += 1;
        const bytes = new Uint8Array(count);
        new DataView(bytes.buffer).setUint32(0, counter);
        return bytes;
      },
      appVersion: '0.1.0',
    },
    setToday: (date) => {
      today = isoDate(date);
      moment = Math.max(moment, Date.parse(`${date}T02:00:00Z`));
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The value of an answer that must have succeeded. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
  return result.value;
}

export async function headOffice(office: Office, name = 'pusat'): Promise<OpenBook> {
  const made = await createBook(office.environment, {
    path: join(office.folder, `${name}.koperasi`), kind: 'ksu', profile: { ...EMPTY_PROFILE, name: `Koperasi ${name}` }, userName: 'Siti', firstYear: 2026,
    blankChart: false, practice: false,
  });
  return must(made).book;
}

export async function joining(office: Office, unitCode = 'PASAR', name = 'pasar'): Promise<Joining> {
  return must(await startJoining(office.environment, { path: join(office.folder, `${name}.koperasi`), unitCode, userName: 'Budi' }));
}

export async function enrol(pusat: OpenBook, joiner: Joining): Promise<Enrolled> {
  return must(await enrolDevice(pusat, { file: requestFile(joiner), unitCode: joiner.unitCode, unitName: 'Unit Pasar', wordsCompared: true }));
}

/** Head office and a unit that has joined it. */
export async function twoDevices(office: Office): Promise<{ readonly pusat: OpenBook; readonly unit: OpenBook }> {
  const pusat = await headOffice(office);
  const joiner = await joining(office);
  const enrolled = await enrol(pusat, joiner);
  const joined = must(await acceptJoin(joiner, { trustFile: enrolled.trustFile, bundleFile: enrolled.bundleFile, wordsCompared: true }));
  return { pusat, unit: joined.book };
}

export async function sendFrom(open: OpenBook, everything = false): Promise<FileLike> {
  return must(await exportBundle(open, { everything })).file;
}

export async function carry(from: OpenBook, to: OpenBook) {
  return must(await importBundle(to, { file: await sendFrom(from) }));
}

const DETAILS = { name: '', gender: '', birthPlace: '', birthDate: null, nationalId: '', address: '', phone: '', email: '', occupation: '', heir: '', bankAccount: '', note: '' } as const;

export function memberDetails(name: string, more: Partial<{ readonly address: string; readonly phone: string; readonly bankAccount: string }> = {}) {
  return { ...DETAILS, name, ...more };
}

export function addMember(open: OpenBook, name: string): string {
  return must(registerMember(open, { details: memberDetails(name), joined: isoDate(CREATED), kind: 'anggota' })).id;
}

export function save(open: OpenBook, memberId: string, amountSen: number, date: string) {
  const product = open.read.get<{ code: string }>("SELECT code FROM savings_product WHERE kind = 'sukarela' ORDER BY id")?.code ?? '';
  const cash = open.read.get<{ code: string }>("SELECT code FROM account WHERE role = 'cash' AND heading = 0 ORDER BY code")?.code ?? '';
  return must(deposit(open, { memberId, productCode: product, amountSen: sen(amountSen), date: isoDate(date), cashAccountCode: cash, text: '' }));
}

/** Movements of every account, unit and month: what two PCs that hold the same entries must agree on. */
export function balances(book: ReadableBook): readonly string[] {
  return book
    .all<{ row: string }>(
      `SELECT a.code || ' ' || u.code || ' ' || b.ym || ' ' || b.debit || ' ' || b.credit AS row FROM balance b JOIN account a ON a.id = b.account
       JOIN unit u ON u.id = b.unit WHERE b.debit <> 0 OR b.credit <> 0 ORDER BY 1`,
    )
    .map((item) => item.row);
}

export function faults(open: OpenBook): readonly string[] {
  return checkBook(open, { rebuild: true }).results.filter((item) => item.state === 'failed').map((item) => `${item.code}: ${item.detail}`);
}

/** Every table of the file as text. */
export function wholeBook(open: OpenBook): string {
  const tables = open.read.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return tables
    .map(({ name }) => `${name}\n${open.read.all<Record<string, unknown>>(`SELECT * FROM ${name}`).map((row) => Object.values(row).map(cell).join('|')).sort().join('\n')}`)
    .join('\n\n');
}

function cell(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : String(value);
}

export function fileOf(bytes: Uint8Array, name = 'kiriman.kopsync'): FileLike {
  return new File([new Uint8Array(bytes)], name);
}

export async function bytesOf(file: FileLike): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
