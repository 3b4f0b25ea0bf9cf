import type { BookProfile } from '#shared/contract/book.ts';
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
import type { Connection } from '../store/database.ts';
import { insertFeed, setMeta } from '../store/log.ts';
import { openBookFile, type OpenCode } from '../store/open.ts';
import { inTransaction } from '../store/transaction.ts';
import type { BookIdentity } from './book-facts.ts';
import type { DeviceKeys, Environment } from './context.ts';
import { saveDeviceKeys } from './device-keys.ts';
import { makeDeviceKeys } from './new-device-keys.ts';
import { HEAD_OFFICE_SERIES, HEAD_OFFICE_UNIT, openFile, type Opened } from './open-book.ts';
import { writeSetting } from './setting.ts';
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
