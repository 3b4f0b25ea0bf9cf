import { isAgeRecipient } from '../age-layer.ts';
import { sameBytes, toHex } from '../bytes.ts';
import { coopId, keyId } from '../ids.ts';
import { isSoundPublicKey } from '../sign.ts';
import { unitCodePattern } from './enrolment.ts';
import { encodeTrustWithoutCoopId } from './trust-codec.ts';
import type { TrustDevice, TrustDocument } from './trust-document.ts';
import { activeOfficers, deviceRole, thresholdOf, trustStatus } from './trust-document.ts';

const officersMax = 16;
const devicesMax = 1_000;

/** A series for document numbers: 2 to 4 characters of Crockford's base 32, never used by two devices. */
export const seriPattern = /^[0-9A-HJKMNP-TV-Z]{2,4}$/;

/**
 * Whether the fields of a trust document make sense together: a genesis whose coop_id is its own hash, sound and distinct
 * keys, tags and series, thresholds that the active officers can reach, exactly one active head office.
 */
export function isSoundTrust(document: TrustDocument): boolean {
  return hasSoundOrigin(document) && hasSoundOfficers(document) && hasSoundDevices(document.devices);
}

/** The devices a document must still list: nobody is removed, because old entries are judged by their row. */
export function keepsEveryDevice(before: TrustDocument, after: TrustDocument): boolean {
  const kept = new Set(after.devices.map((device) => toHex(device.keyId)));
  return before.devices.every((device) => kept.has(toHex(device.keyId)));
}

function hasSoundOrigin(document: TrustDocument): boolean {
  if (document.recoveryRecipient !== null && !isAgeRecipient(document.recoveryRecipient)) return false;
  if (document.version > 1) return document.previousHash !== null;
  return document.previousHash === null && sameBytes(document.coopId, coopId(encodeTrustWithoutCoopId(document)));
}

function hasSoundOfficers(document: TrustDocument): boolean {
  const { officers } = document;
  const active = activeOfficers(document);
  if (officers.length > officersMax || active.length < thresholdOf(document)) return false;
  return officers.every((officer) => isSoundPublicKey(officer.publicKey)) && isDistinct(officers.map((officer) => toHex(officer.publicKey)));
}

function hasSoundDevices(devices: readonly TrustDevice[]): boolean {
  if (devices.length > devicesMax || !devices.every(isSoundDevice)) return false;
  const headOffices = devices.filter((device) => device.role === deviceRole.pusat && device.status === trustStatus.active);
  if (headOffices.length !== 1) return false;
  return isDistinct(devices.map((device) => toHex(device.keyId.subarray(0, 8)))) && isDistinct(devices.map((device) => device.seri));
}

function isSoundDevice(device: TrustDevice): boolean {
  const hasSoundKeys = isSoundPublicKey(device.publicKey) && sameBytes(device.keyId, keyId(device.publicKey)) && isAgeRecipient(device.recipient);
  const hasSoundNames = unitCodePattern.test(device.unitCode) && seriPattern.test(device.seri);
  const hasKnownRole = device.role >= deviceRole.pusat && device.role <= deviceRole.cadangan;
  return hasSoundKeys && hasSoundNames && hasKnownRole && device.status >= trustStatus.active && device.status <= trustStatus.revoked;
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
