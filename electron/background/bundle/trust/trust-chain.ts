import { done, refuse } from '#shared/domain/result.ts';
import { sameBytes, toHex } from '../bytes.ts';
import type { RawDocument } from '../document.ts';
import { doctype, readDocuments, writeDocument } from '../document.ts';
import { signaturePurpose } from '../header.ts';
import { coopId, keyId, sha256 } from '../ids.ts';
import type { ResolveKey } from '../read-bundle.ts';
import type { BundleResult } from '../refusal.ts';
import type { Signer } from '../sign.ts';
import { signedType, verifyBytes } from '../sign.ts';
import type { EnrolmentRequest } from './enrolment.ts';
import { decodeTrust, encodeTrust, encodeTrustWithoutCoopId } from './trust-codec.ts';
import type { TrustDevice, TrustDocument } from './trust-document.ts';
import { activeOfficers, thresholdOf, trustStatus } from './trust-document.ts';
import { isSoundTrust, keepsEveryDevice } from './trust-sound.ts';

/** One signed version: `bytes` is the whole KSD1 document, `hash` the SHA-256 of its body. */
export type SignedTrust = RawDocument & { readonly document: TrustDocument; readonly hash: Uint8Array };

const versionsPerFileMax = 1_000;

/**
 * The first trust document of a cooperative; its hash becomes the coop_id.
 * Asserts: the document is sound and the signers reach its threshold.
 */
export function createGenesis(fields: Omit<TrustDocument, 'coopId' | 'version' | 'previousHash'>, officers: readonly Signer[]): SignedTrust {
  const draft = { ...fields, version: 1, previousHash: null, coopId: new Uint8Array(16) };
  const genesis = signTrust({ ...draft, coopId: coopId(encodeTrustWithoutCoopId(draft)) }, officers);
  const accepted = acceptGenesis(genesis);
  if (!accepted.ok) throw new Error(`genesis refused by its own rules: ${accepted.refusal.code}`);
  return genesis;
}

/** What a new version may change; its moment it always names. */
export type TrustChanges = Partial<Omit<TrustDocument, 'coopId' | 'version' | 'previousHash'>> & { readonly issuedT: number };

/** The document after `held`, with changes; sign it with `signTrust`. */
export function nextVersion(held: SignedTrust, changes: TrustChanges): TrustDocument {
  return { ...held.document, ...changes, version: held.document.version + 1, previousHash: held.hash };
}

/** What head office decides about a device that asks to be enrolled. */
export type Enrolment = { readonly seri: string; readonly role: number; readonly capabilities: number; readonly issuedT: number };

/**
 * The next version with one more active device.
 * Refusals: `device.keyRefused` when key, tag or series is already taken, or the keys are unsound.
 */
export function enrolDevice(held: SignedTrust, request: EnrolmentRequest, enrolment: Enrolment): BundleResult<TrustDocument> {
  const device: TrustDevice = {
    keyId: keyId(request.publicKey), publicKey: request.publicKey, recipient: request.recipient, unitCode: request.unitCode,
    seri: enrolment.seri, role: enrolment.role, capabilities: enrolment.capabilities, status: trustStatus.active, finalHeads: [], history: [],
  };
  const next = nextVersion(held, { issuedT: enrolment.issuedT, devices: [...held.document.devices, device] });
  return isSoundTrust(next) ? done(next) : refuse('device.keyRefused');
}

/** Signs a version with officer keys, at most 8. Whether they are enough is for the reader. */
export function signTrust(document: TrustDocument, officers: readonly Signer[]): SignedTrust {
  const body = encodeTrust(document);
  const bytes = writeDocument(body, { doctype: doctype.trust, purpose: signaturePurpose.officer }, officers);
  const read = readTrustFile(bytes);
  const [signed] = read.ok ? read.value : [];
  if (signed === undefined) throw new Error('own trust document cannot be read back');
  return signed;
}

/**
 * The versions in a `.koptrust` file, decoded but believed in nothing yet.
 * Refusals: those of `readDocuments` and `decodeTrust`.
 */
export function readTrustFile(bytes: Uint8Array): BundleResult<readonly SignedTrust[]> {
  const documents = readDocuments(bytes, { doctype: doctype.trust, documentsMax: versionsPerFileMax });
  if (!documents.ok) return documents;
  const versions: SignedTrust[] = [];
  for (const raw of documents.value) {
    const document = decodeTrust(raw.body);
    if (!document.ok) return document;
    versions.push({ ...raw, document: document.value, hash: sha256(raw.body) });
  }
  return done(versions);
}

/**
 * Whether a document is a genesis that certifies itself. To pin it, people compare its words first.
 * Refusals: `trust.newerNeeded` (not version 1), `bundle.notCanonical` (unsound), `trust.signaturesMissing`.
 */
export function acceptGenesis(signed: SignedTrust): BundleResult<SignedTrust> {
  if (signed.document.version !== 1) return refuse('trust.newerNeeded', { version: 1 });
  if (!isSoundTrust(signed.document)) return refuse('bundle.notCanonical');
  return isSignedBy(signed, signed.document) ? done(signed) : refuse('trust.signaturesMissing');
}

/**
 * Takes the version after the one held.
 *
 * Shape: the same document again answers the held one. Refusals, in order: `bundle.foreignCooperative`, `trust.older`,
 * `trust.newerNeeded` (a version between is missing), `bundle.notCanonical` (unsound, or a device was dropped),
 * `trust.signaturesMissing`, `trust.forked` (rightly signed, but another history: governance stops).
 * Source: sync.md 3.2; signatures of active officers of both versions, each at its highest threshold.
 */
export function acceptNext(held: SignedTrust, candidate: SignedTrust): BundleResult<SignedTrust> {
  const { version } = candidate.document;
  if (!sameBytes(candidate.document.coopId, held.document.coopId)) return refuse('bundle.foreignCooperative');
  if (version < held.document.version) return refuse('trust.older');
  if (version > held.document.version + 1) return refuse('trust.newerNeeded', { version: held.document.version + 1 });
  if (sameBytes(candidate.hash, held.hash)) return done(held);
  if (!isSoundTrust(candidate.document)) return refuse('bundle.notCanonical');
  if (!isSignedBy(candidate, held.document) || !isSignedBy(candidate, candidate.document)) return refuse('trust.signaturesMissing');
  const { previousHash } = candidate.document;
  if (version === held.document.version || previousHash === null || !sameBytes(previousHash, held.hash)) return refuse('trust.forked');
  return keepsEveryDevice(held.document, candidate.document) ? done(candidate) : refuse('bundle.notCanonical');
}

/**
 * Takes every version of a `.koptrust` file in turn.
 *
 * Shape: `held` null stands for a PC that has pinned nothing: the file must begin with a genesis, whose words the caller
 * shows before keeping anything. Versions already passed are skipped; the answer lists the accepted new ones, ascending.
 * Refusals: those of `readTrustFile`, `acceptGenesis`, `acceptNext`; `trust.older` when nothing in the file is new.
 */
export function acceptTrustFile(held: SignedTrust | null, bytes: Uint8Array): BundleResult<readonly SignedTrust[]> {
  const versions = readTrustFile(bytes);
  if (!versions.ok) return versions;
  const accepted: SignedTrust[] = [];
  let current = held;
  for (const candidate of versions.value) {
    const answer = current === null ? acceptGenesis(candidate) : acceptNext(current, candidate);
    if (!answer.ok && answer.refusal.code === 'trust.older') continue;
    if (!answer.ok) return answer;
    if (answer.value !== current) accepted.push(answer.value);
    current = answer.value;
  }
  return accepted.length === 0 ? refuse('trust.older') : done(accepted);
}

/**
 * Finds the public key of a device that is or was enrolled. Waiting devices are unknown; entries of closed and revoked
 * ones beyond their final heads are for the importer to hold back (`device.revoked`).
 */
export function deviceKeyResolver(document: TrustDocument): ResolveKey {
  const keys = new Map<string, Uint8Array>();
  for (const device of document.devices) if (device.status !== trustStatus.waiting) keys.set(toHex(device.keyId), device.publicKey);
  return (id) => keys.get(toHex(id)) ?? null;
}

/** Enough different active officers of `rules` signed this body. A wrong signature is worth nothing, and harms nothing. */
function isSignedBy(signed: SignedTrust, rules: TrustDocument): boolean {
  const signers = new Set<string>();
  for (const officer of activeOfficers(rules)) {
    const id = keyId(officer.publicKey);
    const blocks = signed.signatures.filter((block) => block.purpose === signaturePurpose.officer && sameBytes(block.keyId, id));
    const isSigner = blocks.some((block) => verifyBytes(officer.publicKey, signedType.trust, signed.body, block.signature));
    if (isSigner) signers.add(toHex(id));
  }
  return signers.size >= thresholdOf(rules);
}
