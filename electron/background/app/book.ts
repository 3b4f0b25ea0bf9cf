import { basename, dirname } from 'node:path';
import type { YearMonth } from '#shared/calendar/month.ts';
import { yearMonth, yearMonthOf, yearOfMonth, nextMonth } from '#shared/calendar/month.ts';
import type { BookFacts, BookProfile } from '#shared/contract/book.ts';
import type { Account } from '#shared/domain/account/account.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import { ACCOUNTS_IN_EVENT_MAX, encodeAccounts, encodeProduct, encodeUnits } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import type { LogValue } from '#shared/domain/log/value.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { toHex } from '../bundle/bytes.ts';
import { feedId, keyId, ledgerStream, tag } from '../bundle/ids.ts';
import { signerFromSeed } from '../bundle/sign.ts';
import { createGenesis } from '../bundle/trust/trust-chain.ts';
import { capability, deviceRole, officerRole, thresholdClass, trustStatus } from '../bundle/trust/trust-document.ts';
import { chartFor } from '../seed/charts.ts';
import { SAVINGS_PRODUCTS } from '../seed/savings-products.ts';
import { defaultShuRules } from '../seed/shu-rules-default.ts';
import { readable, type Connection } from '../store/database.ts';
import { insertFeed, metaValue, ownFeed, setMeta } from '../store/log.ts';
import { openBookFile, type OpenCode, type OpenFile } from '../store/open.ts';
import { inTransaction } from '../store/transaction.ts';
import type { DeviceKeys, Environment, OpenBook } from './context.ts';
import { loadDeviceKeys, makeDeviceKeys, saveDeviceKeys } from './device-keys.ts';
import { readSetting, writeSetting } from './setting.ts';
import { write, type Writer } from './write.ts';

export type NewBook = {
  readonly path: string;
  readonly kind: BookKind;
  readonly profile: BookProfile;
  readonly userName: string;
  readonly firstYear: number;
  readonly blankChart: boolean;
  readonly practice: boolean;
};

export type BookIdentity = { readonly kind: BookKind; readonly firstYear: number };

/** A book that is open, and how to give it back. */
export type Opened = { readonly book: OpenBook; readonly close: () => void };

export const HEAD_OFFICE_UNIT = 'PUSAT';
export const HEAD_OFFICE_SERIES = 'A1';
const GENESIS_OFFICER_NUMBER = 1;

/**
 * Makes a book: keys, the cooperative's genesis, the first event of its feed, chart, units, savings products and SHU
 * rules of its kind. Without a chart (`blankChart`) it has head office as its only unit and no product.
 * Refusals: those of `openBookFile` in mode create.
 */
export async function createBook(environment: Environment, options: NewBook): Promise<Result<Opened, OpenCode | 'disk.full'>> {
  const keys = await makeDeviceKeys(true);
  const file = openBookFile(options.path, 'create');
  if (!file.ok) return file;
  try {
    foundFeed(environment, file.value.connection, { keys, series: HEAD_OFFICE_SERIES, unitCode: HEAD_OFFICE_UNIT, role: 'pusat', practice: options.practice });
    saveDeviceKeys(options.path, keys);
    putGenesis(environment, file.value.connection, { keys, shortName: options.profile.name, registrationNumber: options.profile.nik });
    const opened = openFile(environment, file.value, keys);
    const seeded = write(opened.book, { nouns: ['book'] }, (writer) => {
      seedBook(writer, environment, options);
      return done(null);
    });
    if (seeded.ok) return done(opened);
    opened.close();
    return refuse('disk.full');
  } catch (error) {
    file.value.close();
    throw error;
  }
}

/** Opens an existing book. Refusals: those of `openBookFile` in mode open. */
export function openBook(environment: Environment, path: string): Result<Opened, OpenCode> {
  const file = openBookFile(path, 'open');
  if (!file.ok) return file;
  if (ownFeed(readable(file.value.connection)) === undefined) {
    file.value.close();
    return refuse('book.notABook', { path });
  }
  return done(openFile(environment, file.value, loadDeviceKeys(path)));
}

export type Founding = {
  readonly keys: DeviceKeys;
  readonly series: string;
  readonly unitCode: string;
  readonly role: 'pusat' | 'unit';
  readonly practice: boolean;
};

/** Makes the own feed of a new file; its first event is written by `openingEvent`. */
export function foundFeed(environment: Environment, connection: Connection, founding: Founding): void {
  const { publicKey } = signerFromSeed(founding.keys.seed);
  const result = inTransaction<null, never>(connection, (book) => {
    insertFeed(book, {
      feed_id: feedId(publicKey, ledgerStream), keyid: keyId(publicKey), public_key: publicKey, tag: toHex(tag(publicKey)),
      stream: ledgerStream, own: 1, series: founding.series, role: founding.role,
    });
    setMeta(book, 'role', founding.role);
    setMeta(book, 'unit', founding.unitCode);
    setMeta(book, 'practice', founding.practice ? '1' : '0');
    setMeta(book, 'created', String(environment.now()));
    return done(null);
  });
  if (!result.ok) throw new Error('a new file refused its first feed');
}

/** `feed.open` (kind 1): reason 1 new, the program version and the series of this device. */
export function openingEvent(writer: Writer, environment: Environment, series: string): void {
  writer.append(EVENT_KIND.feedOpen, new Map<number, LogValue>([[1, 1], [2, null], [5, environment.appVersion], [6, series]]));
}

type GenesisFacts = { readonly keys: DeviceKeys; readonly shortName: string; readonly registrationNumber: string };

/** The root of trust of a one-PC start: one officer key, threshold 1, this PC as head office (sync.md 3.2). */
function putGenesis(environment: Environment, connection: Connection, facts: GenesisFacts): void {
  const signer = signerFromSeed(facts.keys.seed);
  const officer = signerFromSeed(facts.keys.officerSeed ?? facts.keys.seed);
  const genesis = createGenesis(
    {
      issuedT: environment.now(),
      cooperative: { registrationNumber: facts.registrationNumber, shortName: facts.shortName },
      officers: [{ userNumber: GENESIS_OFFICER_NUMBER, role: officerRole.bendahara, publicKey: officer.publicKey, status: trustStatus.active }],
      thresholds: new Map(Object.values(thresholdClass).map((number) => [number, 1])),
      devices: [{
        keyId: signer.keyId, publicKey: signer.publicKey, recipient: facts.keys.ageRecipient, unitCode: HEAD_OFFICE_UNIT, seri: HEAD_OFFICE_SERIES,
        role: deviceRole.pusat, capabilities: Object.values(capability).reduce((left, right) => left | right, 0), status: trustStatus.active,
        finalHeads: [], history: [],
      }],
      hubs: [],
      recoveryRecipient: null,
      policy: new Map(),
    },
    [officer],
  );
  const stored = inTransaction<null, never>(connection, (book) => {
    book.run('INSERT INTO trust_doc (version, hash, document) VALUES (1, ?, ?)', genesis.hash, genesis.bytes);
    return done(null);
  });
  if (!stored.ok) throw new Error('a new file refused its genesis');
}

function seedBook(writer: Writer, environment: Environment, options: NewBook): void {
  openingEvent(writer, environment, HEAD_OFFICE_SERIES);
  const chart = chartFor(options.kind);
  const units = options.blankChart ? chart.units.filter((unit) => unit.code === HEAD_OFFICE_UNIT) : chart.units;
  writer.append(EVENT_KIND.unitDefine, encodeUnits(units));
  if (!options.blankChart) {
    const accounts = chart.accounts.map((account): Account => ({ ...account, archived: false }));
    for (let start = 0; start < accounts.length; start += ACCOUNTS_IN_EVENT_MAX) {
      writer.append(EVENT_KIND.accountDefine, encodeAccounts(accounts.slice(start, start + ACCOUNTS_IN_EVENT_MAX), null));
    }
    for (const product of SAVINGS_PRODUCTS) writer.append(EVENT_KIND.savingsProductDefine, encodeProduct(product));
    const decidedOn = environment.today();
    writeSetting(writer, 'shu.rules', [defaultShuRules(options.kind, { decidedOn, firstYear: options.firstYear })]);
  }
  const identity: BookIdentity = { kind: options.kind, firstYear: options.firstYear };
  writeSetting(writer, 'book.identity', identity);
  writeSetting(writer, 'book.profile', options.profile);
  writeSetting(writer, 'user.1', { name: options.userName });
}

/** Puts the pieces of an open file together. */
export function openFile(environment: Environment, file: OpenFile, keys: DeviceKeys | null): Opened {
  const read = readable(file.connection);
  const feed = ownFeed(read);
  if (feed === undefined) throw new Error('a book without its own feed');
  const listeners = new Set<(change: { readonly nouns: readonly string[] }) => void>();
  const book: OpenBook = {
    environment,
    connection: file.connection,
    read,
    path: file.path,
    keys,
    signer: keys === null ? null : signerFromSeed(keys.seed),
    feed,
    role: metaValue(read, 'role') === 'unit' ? 'unit' : 'pusat',
    unitCode: metaValue(read, 'unit') ?? HEAD_OFFICE_UNIT,
    practice: metaValue(read, 'practice') === '1',
    onChange: (change) => {
      for (const listener of listeners) listener(change);
    },
  };
  return { book, close: file.close };
}

/** What the frame of every screen shows about the open book. */
export function bookFacts(open: OpenBook): BookFacts {
  const identity = readSetting<BookIdentity>(open.read, 'book.identity');
  const profile = readSetting<BookProfile>(open.read, 'book.profile');
  const today = open.environment.today();
  return {
    fileName: basename(open.path),
    folder: dirname(open.path),
    kind: identity?.kind ?? 'ksu',
    practice: open.practice,
    name: profile?.name ?? basename(open.path, '.koperasi'),
    town: profile?.town ?? '',
    userName: metaValue(open.read, 'userName') ?? readSetting<{ readonly name: string }>(open.read, 'user.1')?.name ?? '',
    series: open.feed.series,
    unitCode: open.unitCode,
    role: open.role,
    today,
    openMonth: oldestOpenMonth(open),
    years: bookYears(open),
  };
}

export const EMPTY_PROFILE: BookProfile = {
  name: '', legalNumber: '', legalDate: '', nik: '', address: '', town: '', phone: '', taxNumber: '', businessNumber: '',
  workArea: '', email: '', officers: [], supervisors: [],
};

export function bookProfile(open: OpenBook): BookProfile {
  return readSetting<BookProfile>(open.read, 'book.profile') ?? EMPTY_PROFILE;
}

/** Changes the identity. Refusals: `device.notHeadOffice`. */
export function setBookProfile(open: OpenBook, input: { readonly profile: BookProfile }, command?: { readonly id: string; readonly procedure: string }): Result<BookProfile> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write(open, { command, nouns: ['book'] }, (writer) => {
    writeSetting(writer, 'book.profile', input.profile);
    return done(input.profile);
  });
}

/** The oldest month that is not locked: the month after the newest locked one, or the first month of the book. */
export function oldestOpenMonth(open: OpenBook): YearMonth {
  const locked = open.read.get<{ ym: number | null }>('SELECT max(ym) AS ym FROM period WHERE locked = 1 AND ym % 100 <= 12')?.ym ?? null;
  if (locked !== null) return nextMonth(locked);
  const first = readSetting<BookIdentity>(open.read, 'book.identity')?.firstYear;
  return first === undefined ? yearMonthOf(open.environment.today()) : yearMonth(first, 1);
}

function bookYears(open: OpenBook): readonly number[] {
  const years = open.read.all<{ year: number }>('SELECT DISTINCT year FROM balance_year ORDER BY year').map((row) => row.year);
  const current = yearOfMonth(yearMonthOf(open.environment.today()));
  return years.includes(current) ? years : [...years, current].sort((left, right) => left - right);
}
