import { done, refuse } from '#shared/domain/result.ts';
import type { CanonicalValue } from './canonical.ts';
import { decodeCanonical, encodeCanonical, isBytes, isCount, isList, isMap } from './canonical.ts';
import { toHex } from './bytes.ts';
import { appTextLengthMax, recipientsMax, segmentsMax, witnessesMax } from './limits.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import type { BundleResult } from './refusal.ts';
import { readFrameList } from './frame-list.ts';
import type { FrameEntry } from './frame-list.ts';

export const bundleProfile = { full: 1, hubSummary: 2, supervisor: 3, recoveryEcho: 4, governance: 5, backup: 7 } as const;
export const recipientType = { device: 1, hub: 2, recovery: 3 } as const;

/** A head somebody holds: `hash` of event `seq` of a feed. */
export type FeedHead = { readonly feedId: Uint8Array; readonly seq: number; readonly hash: Uint8Array };

/** A run of events of one feed, both ends included; `previousHash` is h[from-1]. */
export type ManifestSegment = {
  readonly feedId: Uint8Array;
  readonly stream: number;
  readonly from: number;
  readonly to: number;
  readonly previousHash: Uint8Array;
  readonly headHash: Uint8Array;
  readonly checkpoint: SignedCheckpoint;
  readonly ownerKeyId: Uint8Array;
};

export type Recipient = { readonly type: number; readonly keyId: Uint8Array };
export type TrustMark = { readonly version: number; readonly hash: Uint8Array };
export type ProgramMark = { readonly name: string; readonly version: string; readonly schema: number };

/** Units: `debitSen` sen; `journals` counts kinds 10 and 11. */
export type BundleTotals = { readonly events: number; readonly journals: number; readonly debitSen: number };

/** The table of contents that the sender signs (FORMAT.md section 6). */
export type Manifest = {
  readonly bundleId: Uint8Array;
  readonly coopId: Uint8Array;
  readonly profile: number;
  readonly senderKeyId: Uint8Array;
  readonly recipients: readonly Recipient[];
  readonly created: { readonly t: number; readonly c: number };
  readonly trust: TrustMark;
  readonly segments: readonly ManifestSegment[];
  readonly frames: readonly FrameEntry[];
  readonly have: readonly FeedHead[];
  readonly requiredFeatures: readonly number[];
  readonly program: ProgramMark;
  readonly totals: BundleTotals;
  readonly series: { readonly counter: number; readonly previousBundleId: Uint8Array | null };
};

/** The canonical bytes of a manifest. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  const fields: readonly CanonicalValue[] = [
    1,
    manifest.bundleId,
    manifest.coopId,
    manifest.profile,
    manifest.senderKeyId,
    manifest.recipients.map((item) => [item.type, item.keyId]),
    [manifest.created.t, manifest.created.c],
    [manifest.trust.version, manifest.trust.hash],
    manifest.segments.map(segmentFields),
    manifest.frames.map((item) => [item.type, item.compression, item.storedBytes, item.rawBytes, item.items, item.sha256, item.segmentIndex]),
    manifest.have.map((item) => [item.feedId, item.seq, item.hash]),
    [...manifest.requiredFeatures],
    [manifest.program.name, manifest.program.version, manifest.program.schema],
    [manifest.totals.events, manifest.totals.journals, manifest.totals.debitSen],
    [manifest.series.counter, manifest.series.previousBundleId],
  ];
  return encodeCanonical(new Map(fields.map((value, index) => [index + 1, value])));
}

/**
 * The manifest of bytes whose signature has already been verified.
 * Refusals: `bundle.limitExceeded`, `bundle.notCanonical`, `bundle.versionNewer`, `bundle.featureUnknown`.
 */
export function decodeManifest(bytes: Uint8Array): BundleResult<Manifest> {
  const decoded = decodeCanonical(bytes);
  if (!decoded.ok) return decoded;
  const map = decoded.value;
  if (!isMap(map)) return refuse('bundle.notCanonical');
  const known = refuseUnknown(map);
  if (!known.ok) return known;
  const [bundleId, coopId, profile, senderKeyId] = [map.get(2), map.get(3), map.get(4), map.get(5)];
  if (!isBytes(bundleId, 16) || !isBytes(coopId, 16) || !isCount(profile) || !isBytes(senderKeyId, 32)) return refuse('bundle.notCanonical');
  const recipients = readRecipients(map.get(6));
  if (!recipients.ok) return recipients;
  const segments = readSegments(map.get(9));
  if (!segments.ok) return segments;
  const frames = readFrameList(map.get(10), { segments: segments.value.length, profile });
  if (!frames.ok) return frames;
  const have = readHeads(map.get(11));
  if (!have.ok) return have;
  const marks = readMarks(map);
  if (marks === null) return refuse('bundle.notCanonical');
  return done({
    bundleId, coopId, profile, senderKeyId, requiredFeatures: [], ...marks,
    recipients: recipients.value, segments: segments.value, frames: frames.value, have: have.value,
  });
}

function segmentFields(item: ManifestSegment): CanonicalValue {
  const { feedId, stream, from, to, previousHash, headHash, checkpoint, ownerKeyId } = item;
  return [feedId, stream, from, to, previousHash, headHash, checkpoint.body, checkpoint.signature, ownerKeyId];
}

function refuseUnknown(map: ReadonlyMap<number, CanonicalValue>): BundleResult<null> {
  const format = map.get(1);
  if (!isCount(format)) return refuse('bundle.notCanonical');
  if (format !== 1) return refuse('bundle.versionNewer', { version: format });
  const unknownKeys = [...map.keys()].filter((key) => key > 15 && key < 64).map((key) => `manifest ${key}`);
  const features = map.get(12);
  if (!isList(features) || !features.every(isCount)) return refuse('bundle.notCanonical');
  const unknown = [...unknownKeys, ...features.map((feature) => `feature ${feature}`)];
  return unknown.length === 0 ? done(null) : refuse('bundle.featureUnknown', { list: unknown.slice(0, 8).join(', ') });
}

function readRecipients(value: CanonicalValue | undefined): BundleResult<readonly Recipient[]> {
  if (!isList(value) || value.length === 0) return refuse('bundle.notCanonical');
  if (value.length > recipientsMax) return refuse('bundle.limitExceeded', { limit: recipientsMax });
  const recipients: Recipient[] = [];
  let before = '';
  for (const item of value) {
    if (!isList(item) || item.length !== 2) return refuse('bundle.notCanonical');
    const [type, keyId] = item;
    if (!isCount(type) || type < 1 || type > 255 || !isBytes(keyId, 32)) return refuse('bundle.notCanonical');
    const sortKey = recipientSortKey({ type, keyId });
    if (sortKey <= before) return refuse('bundle.notCanonical');
    before = sortKey;
    recipients.push({ type, keyId });
  }
  return done(recipients);
}

/** Recipients stand in ascending order of this text, and none twice. */
export function recipientSortKey(recipient: Recipient): string {
  return toHex(Uint8Array.of(recipient.type)) + toHex(recipient.keyId);
}

function readSegments(value: CanonicalValue | undefined): BundleResult<readonly ManifestSegment[]> {
  if (!isList(value)) return refuse('bundle.notCanonical');
  if (value.length > segmentsMax) return refuse('bundle.limitExceeded', { limit: segmentsMax });
  const segments: ManifestSegment[] = [];
  const feeds = new Set<string>();
  for (const item of value) {
    const segment = readSegment(item);
    if (segment === null) return refuse('bundle.notCanonical');
    feeds.add(toHex(segment.feedId));
    segments.push(segment);
  }
  return feeds.size === segments.length ? done(segments) : refuse('bundle.notCanonical');
}

function readSegment(item: CanonicalValue): ManifestSegment | null {
  if (!isList(item) || item.length !== 9) return null;
  const [feedId, stream, from, to, previousHash, headHash, body, signature, ownerKeyId] = item;
  if (!isBytes(feedId, 32) || !isCount(stream) || stream < 1 || stream > 65_535) return null;
  if (!isCount(from) || !isCount(to) || from < 1 || to < from) return null;
  if (!isBytes(previousHash, 32) || !isBytes(headHash, 32) || !isBytes(ownerKeyId, 32)) return null;
  if (!isBytes(body) || !isBytes(signature, 64)) return null;
  return { feedId, stream, from, to, previousHash, headHash, checkpoint: { body, signature }, ownerKeyId };
}

function readHeads(value: CanonicalValue | undefined): BundleResult<readonly FeedHead[]> {
  if (!isList(value)) return refuse('bundle.notCanonical');
  if (value.length > witnessesMax) return refuse('bundle.limitExceeded', { limit: witnessesMax });
  const heads: FeedHead[] = [];
  for (const item of value) {
    if (!isList(item) || item.length !== 3) return refuse('bundle.notCanonical');
    const [feedId, seq, hash] = item;
    if (!isBytes(feedId, 32) || !isCount(seq) || seq < 1 || !isBytes(hash, 32)) return refuse('bundle.notCanonical');
    heads.push({ feedId, seq, hash });
  }
  return done(heads);
}

type Marks = Pick<Manifest, 'created' | 'trust' | 'program' | 'totals' | 'series'>;

function readMarks(map: ReadonlyMap<number, CanonicalValue>): Marks | null {
  const created = fixedList(map.get(7), 2);
  const trust = fixedList(map.get(8), 2);
  const program = fixedList(map.get(13), 3);
  const totals = fixedList(map.get(14), 3);
  const series = fixedList(map.get(15), 2);
  if (created === null || trust === null || program === null || totals === null || series === null) return null;
  const [t, c] = created;
  const [version, hash] = trust;
  const [name, programVersion, schema] = program;
  const [events, journals, debitSen] = totals;
  const [counter, previous] = series;
  if (!isCount(t) || !isCount(c) || !isCount(version) || !isBytes(hash, 32)) return null;
  if (!isShortText(name) || !isShortText(programVersion) || !isCount(schema)) return null;
  if (!isCount(events) || !isCount(journals) || !isCount(debitSen) || !isCount(counter)) return null;
  if (previous !== null && !isBytes(previous, 16)) return null;
  return {
    created: { t, c },
    trust: { version, hash },
    program: { name, version: programVersion, schema },
    totals: { events, journals, debitSen },
    series: { counter, previousBundleId: previous },
  };
}

function fixedList(value: CanonicalValue | undefined, length: number): readonly CanonicalValue[] | null {
  return isList(value) && value.length === length ? value : null;
}

function isShortText(value: CanonicalValue | undefined): value is string {
  return typeof value === 'string' && value.length <= appTextLengthMax;
}

