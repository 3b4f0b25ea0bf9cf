import { done, refuse } from '#shared/domain/result.ts';
import type { CanonicalValue } from '../canonical.ts';
import { decodeCanonical, encodeCanonical, isBytes, isCount, isList, isMap } from '../canonical.ts';
import type { BundleResult } from '../refusal.ts';
import type { FinalHead, PastRole, TrustDevice, TrustDocument, TrustHub, TrustOfficer } from './trust-document.ts';

const coopIdKey = 2;
const criticalKeyMax = 12;

/** The canonical body of a trust document. */
export function encodeTrust(document: TrustDocument): Uint8Array {
  return encodeCanonical(trustFields(document));
}

/** The body without key 2: what the coop_id of a genesis is the hash of. */
export function encodeTrustWithoutCoopId(document: TrustDocument): Uint8Array {
  const fields = new Map(trustFields(document));
  fields.delete(coopIdKey);
  return encodeCanonical(fields);
}

/**
 * The fields of a trust body; whether they make sense together is for `isSoundTrust`.
 * Refusals: `bundle.limitExceeded`, `bundle.notCanonical`, `bundle.versionNewer`, `bundle.featureUnknown`.
 */
export function decodeTrust(body: Uint8Array): BundleResult<TrustDocument> {
  const decoded = decodeCanonical(body);
  if (!decoded.ok) return decoded;
  const map = decoded.value;
  if (!isMap(map)) return refuse('bundle.notCanonical');
  const format = map.get(1);
  if (isCount(format) && format > 1) return refuse('bundle.versionNewer', { version: format });
  const unknown = [...map.keys()].filter((key) => key > criticalKeyMax && key < 64);
  if (unknown.length > 0) return refuse('bundle.featureUnknown', { list: `trust ${unknown.slice(0, 8).join(', ')}` });
  const document = format === 1 ? readFields(map) : null;
  return document === null ? refuse('bundle.notCanonical') : done(document);
}

function trustFields(document: TrustDocument): ReadonlyMap<number, CanonicalValue> {
  const { cooperative } = document;
  return new Map<number, CanonicalValue>([
    [1, 1],
    [coopIdKey, document.coopId],
    [3, document.version],
    [4, document.previousHash],
    [5, document.issuedT],
    [6, [cooperative.registrationNumber, cooperative.shortName]],
    [7, document.officers.map((item) => [item.userNumber, item.role, item.publicKey, item.status])],
    [8, document.thresholds],
    [9, document.devices.map(deviceFields)],
    [10, document.hubs.map((item) => [item.hubId, item.rootPublicKey, item.profile])],
    [11, document.recoveryRecipient],
    [12, document.policy],
  ]);
}

function deviceFields(item: TrustDevice): CanonicalValue {
  const history = item.history.map((past) => [past.role, past.capabilities, past.endedAt.map(headFields)]);
  return [
    item.keyId, item.publicKey, item.recipient, item.unitCode, item.seri, item.role, item.capabilities, item.status,
    item.finalHeads.map(headFields), history,
  ];
}

function headFields(head: FinalHead): CanonicalValue {
  return [head.stream, head.seq, head.hash];
}

function readFields(map: ReadonlyMap<number, CanonicalValue>): TrustDocument | null {
  const [coopId, version, previousHash, issuedT] = [map.get(2), map.get(3), map.get(4), map.get(5)];
  const [names, recoveryRecipient, policy] = [map.get(6), map.get(11), map.get(12)];
  const thresholds = readThresholds(map.get(8));
  const officers = readAll(map.get(7), readOfficer);
  const devices = readAll(map.get(9), readDevice);
  const hubs = readAll(map.get(10), readHub);
  if (!isBytes(coopId, 16) || !isCount(version) || version < 1 || !isCount(issuedT) || !isMap(policy)) return null;
  if (previousHash !== null && !isBytes(previousHash, 32)) return null;
  if (recoveryRecipient !== null && typeof recoveryRecipient !== 'string') return null;
  if (!isList(names) || names.length !== 2) return null;
  const [registrationNumber, shortName] = names;
  if (typeof registrationNumber !== 'string' || typeof shortName !== 'string') return null;
  if (thresholds === null || officers === null || devices === null || hubs === null) return null;
  const cooperative = { registrationNumber, shortName };
  return { coopId, version, previousHash, issuedT, cooperative, officers, thresholds, devices, hubs, recoveryRecipient, policy };
}

function readAll<Item>(value: CanonicalValue | undefined, read: (fields: readonly CanonicalValue[]) => Item | null): readonly Item[] | null {
  if (!isList(value)) return null;
  const items: Item[] = [];
  for (const fields of value) {
    const item = isList(fields) ? read(fields) : null;
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function readThresholds(value: CanonicalValue | undefined): ReadonlyMap<number, number> | null {
  if (!isMap(value)) return null;
  const thresholds = new Map<number, number>();
  for (const [classNumber, needed] of value) {
    if (!isCount(needed) || needed < 1) return null;
    thresholds.set(classNumber, needed);
  }
  return thresholds;
}

function readOfficer(fields: readonly CanonicalValue[]): TrustOfficer | null {
  const [userNumber, role, publicKey, status] = fields;
  if (fields.length !== 4 || !isCount(userNumber) || !isCount(role) || !isBytes(publicKey, 32) || !isCount(status)) return null;
  return { userNumber, role, publicKey, status };
}

function readDevice(fields: readonly CanonicalValue[]): TrustDevice | null {
  const [keyId, publicKey, recipient, unitCode, seri, role, capabilities, status, heads, past] = fields;
  const finalHeads = readAll(heads, readHead);
  const history = readAll(past, readPastRole);
  if (fields.length !== 10 || !isBytes(keyId, 32) || !isBytes(publicKey, 32) || typeof recipient !== 'string') return null;
  if (typeof unitCode !== 'string' || typeof seri !== 'string' || !isCount(role) || !isCount(capabilities)) return null;
  if (!isCount(status) || finalHeads === null || history === null) return null;
  return { keyId, publicKey, recipient, unitCode, seri, role, capabilities, status, finalHeads, history };
}

function readPastRole(fields: readonly CanonicalValue[]): PastRole | null {
  const [role, capabilities, heads] = fields;
  const endedAt = readAll(heads, readHead);
  if (fields.length !== 3 || !isCount(role) || !isCount(capabilities) || endedAt === null) return null;
  return { role, capabilities, endedAt };
}

function readHead(fields: readonly CanonicalValue[]): FinalHead | null {
  const [stream, seq, hash] = fields;
  if (fields.length !== 3 || !isCount(stream) || !isCount(seq) || !isBytes(hash, 32)) return null;
  return { stream, seq, hash };
}

function readHub(fields: readonly CanonicalValue[]): TrustHub | null {
  const [hubId, rootPublicKey, profile] = fields;
  if (fields.length !== 3 || !isBytes(hubId) || !isBytes(rootPublicKey, 32) || !isCount(profile)) return null;
  return { hubId, rootPublicKey, profile };
}
