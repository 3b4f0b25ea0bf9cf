import { momentText } from '#shared/calendar/moment.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { sameBytes } from '../bundle/bytes.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import { signerFromSeed, type Signer } from '../bundle/sign.ts';
import { unitCodePattern, writeEnrolmentRequest } from '../bundle/trust/enrolment.ts';
import { acceptTrustFile, type SignedTrust } from '../bundle/trust/trust-chain.ts';
import { trustStatus, type TrustDevice } from '../bundle/trust/trust-document.ts';
import { readable } from '../store/database.ts';
import { metaValue, ownFeed, setMeta } from '../store/log.ts';
import { SCHEMA_VERSION } from '../store/migrations/migrate.ts';
import { openBookFile, type OpenCode, type OpenFile } from '../store/open.ts';
import { inTransaction } from '../store/transaction.ts';
import { applyIncoming } from './bundle-apply.ts';
import { PROGRAM_NAME } from './bundle-export.ts';
import { fileBytes, readIncoming } from './bundle-read.ts';
import { foundFeed, openingEvent } from './create-book.ts';
import type { DeviceKeys, Environment } from './context.ts';
import { loadDeviceKeys, saveDeviceKeys } from './device-keys.ts';
import { comparable } from './device-list.ts';
import { feedRoleOf, takeTrust } from './device-trust.ts';
import { makeDeviceKeys } from './new-device-keys.ts';
import { openFile, type Opened } from './open-book.ts';
import { write } from './write.ts';

/** A book file that waits to be accepted by a head office: it has keys and a feed, and nothing in the books. */
export type Joining = {
  readonly environment: Environment;
  readonly file: OpenFile;
  readonly path: string;
  readonly unitCode: string;
  readonly keys: DeviceKeys;
  readonly signer: Signer;
  readonly close: () => void;
};

export type JoinInput = { readonly path: string; readonly unitCode: string; readonly userName: string };
export type TrustWords = { readonly name: string; readonly words: string; readonly digits: string };
export type AcceptInput = { readonly trustFile: FileLike; readonly bundleFile: FileLike; readonly wordsCompared: true };
export type Joined = Opened & { readonly events: number };
export type JoinCode = BundleCode | 'device.notJoining' | 'device.requestInvalid' | 'disk.full' | 'book.keysMissing';

export const REQUEST_MIME = 'application/vnd.kopsync.enrol';
/** A series of two characters that no head office gives out; nothing is numbered with it. */
const PROVISIONAL_SERIES = 'ZZ';
const TRUST_BYTES_MAX = 64 * 1024 * 1024;
const JOINING = 'joining';

/** Makes keys and a book file in state joining. Refusals: `device.requestInvalid` (unit code), those of `openBookFile` in mode create. */
export async function startJoining(environment: Environment, input: JoinInput): Promise<Result<Joining, OpenCode | 'device.requestInvalid'>> {
  if (!unitCodePattern.test(input.unitCode)) return refuse('device.requestInvalid');
  const keys = await makeDeviceKeys(false);
  const file = openBookFile(input.path, 'create');
  if (!file.ok) return file;
  const { connection } = file.value;
  foundFeed(environment, connection, { keys, series: PROVISIONAL_SERIES, unitCode: input.unitCode, role: 'unit', practice: false });
  const marked = inTransaction<null, never>(connection, (book) => {
    setMeta(book, JOINING, '1');
    setMeta(book, 'userName', input.userName);
    return done(null);
  });
  if (!marked.ok) throw new Error('a new file refused its mark');
  saveDeviceKeys(input.path, keys);
  return done(joiningOf(environment, file.value, keys));
}

/** Opens a file in state joining again. Refusals: those of `openBookFile`; `device.notJoining`; `book.keysMissing`. */
export function openJoining(environment: Environment, path: string): Result<Joining, OpenCode | 'device.notJoining' | 'book.keysMissing'> {
  const file = openBookFile(path, 'open');
  if (!file.ok) return file;
  const isJoining = metaValue(readable(file.value.connection), JOINING) === '1';
  const keys = loadDeviceKeys(path);
  if (isJoining && keys !== null) return done(joiningOf(environment, file.value, keys));
  file.value.close();
  return isJoining ? refuse('book.keysMissing') : refuse('device.notJoining');
}

/** Whether the file of an open connection still waits to be accepted. */
export function isJoining(file: OpenFile): boolean {
  return metaValue(readable(file.connection), JOINING) === '1';
}

/** The `.kopkey` file to carry to head office, with proof that this PC holds the key. */
export function requestFile(joining: Joining): FileLike {
  const { environment, keys, signer, unitCode } = joining;
  const bytes = writeEnrolmentRequest(signer, {
    recipient: keys.ageRecipient, unitCode, createdT: environment.now(),
    program: { name: PROGRAM_NAME, version: environment.appVersion.slice(0, 32), schema: SCHEMA_VERSION },
  });
  return new File([new Uint8Array(bytes)], `permintaan-${unitCode}.kopkey`, { type: REQUEST_MIME });
}

/** The words of this PC's own key, which head office reads back. */
export function requestWords(joining: Joining): { readonly words: string; readonly digits: string } {
  return comparable(joining.signer.keyId);
}

/** Reads a `.koptrust` file: the cooperative's name and words to compare. Nothing is kept. Refusals: those of `acceptTrustFile`, `bundle.notForThisDevice`. */
export async function inspectTrust(joining: Joining, input: { readonly file: FileLike }): Promise<Result<TrustWords, JoinCode>> {
  const read = await readTrust(joining, input.file);
  if (!read.ok) return read;
  const { genesis, newest } = read.value;
  return done({ name: newest.document.cooperative.shortName, ...comparable(genesis.hash) });
}

/**
 * Pins the cooperative, takes series, unit and role from its trust document, writes the own first entry and takes the first
 * bundle: one transaction, all or nothing. Answers the open book; `joining` is used up then.
 * Refusals: those of `inspectTrust`, of `readIncoming` and of `applyIncoming`.
 */
export async function acceptJoin(joining: Joining, input: AcceptInput): Promise<Result<Joined, JoinCode>> {
  const { environment, file, keys, signer } = joining;
  if (!isJoining(file)) return refuse('device.notJoining');
  const trust = await readTrust(joining, input.trustFile);
  if (!trust.ok) return trust;
  const { versions, newest, device } = trust.value;
  const bundle = await fileBytes(input.bundleFile);
  if (!bundle.ok) return bundle;
  const incoming = await readIncoming(bundle.value, { keyId: signer.keyId, ageIdentity: keys.ageIdentity, trust: newest });
  if (!incoming.ok) return incoming;
  const provisional = openFile(environment, file, keys).book;
  const written = write<number, BundleCode>(provisional, { nouns: ['book'] }, (writer) => {
    takeTrust(writer.book, versions);
    setMeta(writer.book, 'role', feedRoleOf(device) === 'pusat' ? 'pusat' : 'unit');
    setMeta(writer.book, 'unit', device.unitCode);
    setMeta(writer.book, JOINING, '0');
    setMeta(writer.book, 'joined', momentText(environment.now()));
    openingEvent(writer, environment, device.seri);
    return applyIncoming(writer, incoming.value, environment.now());
  });
  if (!written.ok) return written;
  return done({ ...openFile(environment, file, keys), events: written.value });
}

type ReadTrust = { readonly versions: readonly SignedTrust[]; readonly genesis: SignedTrust; readonly newest: SignedTrust; readonly device: TrustDevice };

async function readTrust({ signer }: Joining, file: FileLike): Promise<Result<ReadTrust, JoinCode>> {
  if (file.size > TRUST_BYTES_MAX) return refuse('bundle.tooLarge', { sizeBytes: file.size });
  const versions = acceptTrustFile(null, new Uint8Array(await file.arrayBuffer()));
  if (!versions.ok) return versions;
  const genesis = versions.value[0];
  const newest = versions.value.at(-1);
  if (genesis === undefined || newest === undefined) return refuse('trust.signaturesMissing');
  const device = newest.document.devices.find((item) => sameBytes(item.keyId, signer.keyId) && item.status === trustStatus.active);
  return device === undefined ? refuse('bundle.notForThisDevice') : done({ versions: versions.value, genesis, newest, device });
}

function joiningOf(environment: Environment, file: OpenFile, keys: DeviceKeys): Joining {
  const read = readable(file.connection);
  if (ownFeed(read) === undefined) throw new Error('a joining book without its own feed');
  return {
    environment, file, path: file.path, unitCode: metaValue(read, 'unit') ?? '', keys, signer: signerFromSeed(keys.seed), close: file.close,
  };
}
