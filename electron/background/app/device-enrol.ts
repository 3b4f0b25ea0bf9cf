import type { DeviceRow, EnrolmentPreview } from '#shared/contract/bundle.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { encodeUnits } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { concatBytes, sameBytes, toHex } from '../bundle/bytes.ts';
import { keyId, tagOfKeyId } from '../bundle/ids.ts';
import { signerFromSeed, type Signer } from '../bundle/sign.ts';
import { readEnrolmentRequest, unitCodePattern, type EnrolmentRequest } from '../bundle/trust/enrolment.ts';
import { acceptNext, enrolDevice as enrolInTrust, signTrust, type SignedTrust } from '../bundle/trust/trust-chain.ts';
import { capability, deviceRole, type TrustDevice } from '../bundle/trust/trust-document.ts';
import { unitExists } from '../store/queries/unit.ts';
import { exportBundle, type ExportCode } from './bundle-export.ts';
import type { OpenBook } from './context.ts';
import { comparable, deviceRow } from './device-list.ts';
import { heldTrust, takeTrust, trustVersions } from './device-trust.ts';
import { write, type WriteOptions } from './write.ts';

export type EnrolInput = { readonly file: FileLike; readonly unitCode: string; readonly unitName?: string | undefined; readonly wordsCompared: true };
export type Enrolled = { readonly device: DeviceRow; readonly trustFile: FileLike; readonly bundleFile: FileLike };
export type EnrolCode =
  | ExportCode | 'device.notHeadOffice' | 'device.requestInvalid' | 'device.alreadyEnrolled' | 'device.tagTaken' | 'device.keyRefused' | 'unit.notFound'
  | 'trust.signaturesMissing';

export const TRUST_MIME = 'application/vnd.kopsync.trust';
/** A request is one key document of some hundred bytes. */
const REQUEST_BYTES_MAX = 64 * 1024;
const UNIT_CAPABILITIES = capability.journal | capability.member;

/** The words of a `.kopkey` file, for two people to compare. Refusals: `device.notHeadOffice`, `device.requestInvalid`, `device.alreadyEnrolled`. */
export async function inspectRequest(
  open: OpenBook, input: { readonly file: FileLike },
): Promise<Result<EnrolmentPreview, 'device.notHeadOffice' | 'device.requestInvalid' | 'device.alreadyEnrolled'>> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  const request = await readRequest(input.file);
  if (!request.ok) return request;
  const id = keyId(request.value.publicKey);
  if (deviceOf(heldTrust(open.read), id) !== null) return refuse('device.alreadyEnrolled');
  return done({ requestId: toHex(id), unitCode: request.value.unitCode, appVersion: request.value.program.version, ...comparable(id) });
}

/**
 * Enrols a device as a unit, after its words were compared: the next series, trust document n+1 signed by the officer key
 * of this PC, a new unit when `unitName` is given. Answers the `.koptrust` file and a first bundle with everything.
 * Refusals, in order: `device.notHeadOffice` (also when this PC holds no officer key), `device.requestInvalid`,
 * `device.alreadyEnrolled`, `device.tagTaken`, `unit.notFound`, `device.keyRefused`, `trust.signaturesMissing`.
 */
export async function enrolDevice(open: OpenBook, input: EnrolInput, command?: WriteOptions['command']): Promise<Result<Enrolled, EnrolCode>> {
  const officerSeed = open.keys?.officerSeed ?? null;
  if (open.role !== 'pusat' || officerSeed === null) return refuse('device.notHeadOffice');
  const request = await readRequest(input.file);
  if (!request.ok) return request;
  if (!unitCodePattern.test(input.unitCode)) return refuse('device.requestInvalid');
  const taken = enrolInBook(open, { input, request: { ...request.value, unitCode: input.unitCode }, officer: signerFromSeed(officerSeed), command });
  if (!taken.ok) return taken;
  const device = deviceOf(heldTrust(open.read), keyId(request.value.publicKey));
  if (device === null) throw new Error('an enrolled device is not in the trust document');
  const bundle = await exportBundle(open, { keyId: toHex(device.keyId), everything: true });
  if (!bundle.ok) return bundle;
  return done({ device: deviceRow(open, device), trustFile: trustFile(open, device), bundleFile: bundle.value.file });
}

/** Every trust document of the cooperative, back to back: what a new device pins. */
export function trustFile(open: OpenBook, device: TrustDevice): FileLike {
  const bytes = concatBytes(...trustVersions(open.read).map((version) => version.bytes));
  return new File([new Uint8Array(bytes)], `KOP_${device.unitCode}_${device.seri}.koptrust`, { type: TRUST_MIME });
}

type Enrolling = { readonly input: EnrolInput; readonly request: EnrolmentRequest; readonly officer: Signer; readonly command: WriteOptions['command'] };

function enrolInBook(open: OpenBook, { input, request, officer, command }: Enrolling): Result<{ readonly series: string }, EnrolCode> {
  return write<{ readonly series: string }, EnrolCode>(open, { command, nouns: ['device', 'book'] }, (writer) => {
    const held = heldTrust(writer.book);
    const id = keyId(request.publicKey);
    if (deviceOf(held, id) !== null) return refuse('device.alreadyEnrolled');
    const tag = toHex(tagOfKeyId(id));
    if (held.document.devices.some((device) => toHex(tagOfKeyId(device.keyId)) === tag)) return refuse('device.tagTaken', { tag });
    const isKnownUnit = unitExists(writer.book, input.unitCode);
    if (!isKnownUnit && input.unitName === undefined) return refuse('unit.notFound', { code: input.unitCode });
    const series = nextSeries(held.document.devices.map((device) => device.seri));
    const next = enrolInTrust(held, request, { seri: series, role: deviceRole.unit, capabilities: UNIT_CAPABILITIES, issuedT: open.environment.now() });
    if (!next.ok) return refuse('device.keyRefused');
    const signed = signTrust(next.value, [officer]);
    const accepted = acceptNext(held, signed);
    if (!accepted.ok) return refuse('trust.signaturesMissing');
    takeTrust(writer.book, [signed]);
    if (!isKnownUnit && input.unitName !== undefined) writer.append(EVENT_KIND.unitDefine, encodeUnits([{ code: input.unitCode, name: input.unitName }]));
    return done({ series });
  });
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first free series from A2 on; those that begin with Z are provisional ones of restored and joining PCs. */
export function nextSeries(taken: readonly string[]): string {
  for (const first of CROCKFORD.slice(CROCKFORD.indexOf('A'), -1)) {
    for (const second of CROCKFORD.slice(1)) {
      const series = first + second;
      if (!taken.includes(series)) return series;
    }
  }
  throw new Error('no series of two characters is free');
}

async function readRequest(file: FileLike): Promise<Result<EnrolmentRequest, 'device.requestInvalid'>> {
  if (file.size > REQUEST_BYTES_MAX) return refuse('device.requestInvalid');
  const request = readEnrolmentRequest(new Uint8Array(await file.arrayBuffer()));
  return request.ok ? request : refuse('device.requestInvalid');
}

function deviceOf(trust: SignedTrust, id: Uint8Array): TrustDevice | null {
  return trust.document.devices.find((device) => sameBytes(device.keyId, id)) ?? null;
}
