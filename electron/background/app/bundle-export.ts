import type { FileLike } from '#shared/contract/schema.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import type { Body, LogValue } from '#shared/domain/log/value.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { sealBundle } from '../bundle/age-layer.ts';
import type { AttachmentRecord } from '../bundle/attachment-record.ts';
import { fromHex, sameBytes, toHex } from '../bundle/bytes.ts';
import { chainStart } from '../bundle/chain.ts';
import { decodeEvent } from '../bundle/event.ts';
import { ledgerStream } from '../bundle/ids.ts';
import { bundleProfile, recipientType, type FeedHead } from '../bundle/manifest.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import { deviceRole, trustStatus, type TrustDevice } from '../bundle/trust/trust-document.ts';
import { writeBundle, type SegmentSource } from '../bundle/write-bundle.ts';
import type { ReadableBook } from '../store/database.ts';
import { checkpointAt, eventId, feedById, feeds, logRange, logRow, payloadsOf, type FeedRow } from '../store/log.ts';
import { SCHEMA_VERSION } from '../store/migrations/migrate.ts';
import { acknowledgedSeq, lastReceivedAt, lastSentTo, recordSent } from '../store/queries/bundle.ts';
import { FEED_FROZEN } from './bundle-plan.ts';
import type { OpenBook } from './context.ts';
import { heldTrust, trustVersions } from './device-trust.ts';
import { write } from './write.ts';

export const PROGRAM_NAME = 'koperasi';
export const BUNDLE_MIME = 'application/vnd.kopsync';

export type ExportInput = { readonly keyId?: string | undefined; readonly everything: boolean };
export type Exported = { readonly file: FileLike; readonly fileName: string; readonly number: number; readonly events: number };
export type ExportCode = BundleCode | 'bundle.noRecipient' | 'book.keysMissing' | 'disk.full';

/** A run of entries of one feed that goes into a bundle, both ends included. */
type Range = { readonly feedIdHex: string; readonly from: number; readonly to: number };

/**
 * Writes a bundle for one device; without `keyId` for head office (from a unit), or for the only other device.
 *
 * Shape: what the device has neither acknowledged nor been sent since it was last heard; `everything` begins every feed at
 * its first entry. The export is itself an entry (`sync.export`), written before the bytes leave and part of them, so that
 * a bundle is never empty. Head office sends every feed but the recipient's own, a unit its own. Not repeatable by a
 * command id: each call makes the next bundle.
 * Refusals: `bundle.noRecipient`, `book.keysMissing`, `feed.chainBroken` and `feed.sealInvalid` (this book was changed by
 * another program), `bundle.limitExceeded`.
 */
export async function exportBundle(open: OpenBook, input: ExportInput): Promise<Result<Exported, ExportCode>> {
  const recipient = chooseRecipient(open, input.keyId);
  if (recipient === null) return refuse('bundle.noRecipient');
  const noted = noteExport(open, recipient, input.everything);
  if (!noted.ok) return noted;
  const written = writeContainer(open, noted.value, recipient);
  if (!written.ok) return written;
  const sealed = await sealBundle(written.value, [recipient.recipient]);
  const { fileName, number, events } = noted.value;
  return done({ file: new File([new Uint8Array(sealed)], fileName, { type: BUNDLE_MIME }), fileName, number, events });
}

/** The devices a bundle may go to: from a unit head office alone, from head office every other active device. */
export function recipientsOf(open: OpenBook): readonly TrustDevice[] {
  const others = heldTrust(open.read).document.devices.filter((device) => device.status === trustStatus.active && !sameBytes(device.keyId, open.feed.keyid));
  return open.role === 'pusat' ? others : others.filter((device) => device.role === deviceRole.pusat);
}

function chooseRecipient(open: OpenBook, keyId: string | undefined): TrustDevice | null {
  const devices = recipientsOf(open);
  if (keyId === undefined) return devices.length === 1 ? (devices[0] ?? null) : null;
  return devices.find((device) => toHex(device.keyId) === keyId) ?? null;
}

type Noted = {
  readonly bundleIdHex: string;
  readonly previousHex: string | null;
  readonly number: number;
  readonly fileName: string;
  readonly ranges: readonly Range[];
  readonly events: number;
  readonly createdT: number;
};

/** What leaves is written down first, in the log and beside it. */
function noteExport(open: OpenBook, recipient: TrustDevice, everything: boolean): Result<Noted, 'book.keysMissing' | 'disk.full'> {
  return write<Noted, never>(open, { nouns: ['bundle', 'device'] }, (writer) => {
    const { book } = writer;
    const previous = lastSentTo(book, recipient.keyId);
    const number = (previous?.counter ?? 0) + 1;
    const bundleId = open.environment.randomBytes(16);
    const ranges = rangesFor(open, book, { recipient, everything });
    writer.append(EVENT_KIND.syncExport, exportBody(bundleId, recipient, ranges));
    const events = ranges.reduce((count, range) => count + range.to - range.from + 1, 0);
    const date = open.environment.today().replaceAll('-', '');
    const fileName = `KOP_${recipient.unitCode}_${open.feed.series}_${date}_${number}.kopsync`;
    const createdT = open.environment.now();
    recordSent(book, { bundle_id: bundleId, recipient: recipient.keyId, counter: number, ranges: JSON.stringify(ranges), written_t: createdT, file_name: fileName, events });
    return done({
      bundleIdHex: toHex(bundleId), previousHex: previous === undefined ? null : toHex(previous.bundle_id), number, fileName, ranges, events, createdT,
    });
  });
}

/** `sync.export` (kind 4): bundle id, recipients, ranges. */
function exportBody(bundleId: Uint8Array, recipient: TrustDevice, ranges: readonly Range[]): Body {
  const runs = ranges.map((range): LogValue => [fromHex(range.feedIdHex), range.from, range.to]);
  return new Map<number, LogValue>([[1, bundleId], [2, [recipient.keyId]], [3, runs]]);
}

/** The own run ends at the entry that is about to be written. */
function rangesFor(open: OpenBook, book: ReadableBook, { recipient, everything }: { readonly recipient: TrustDevice; readonly everything: boolean }): readonly Range[] {
  const sent = everything ? new Map<string, number>() : sentSinceHeard(book, recipient);
  return feeds(book).flatMap((feed): Range[] => {
    const isOwn = feed.own === 1;
    const isSendable = feed.stream === ledgerStream && feed.status !== FEED_FROZEN && !sameBytes(feed.keyid, recipient.keyId);
    if (!isSendable || (open.role !== 'pusat' && !isOwn)) return [];
    const feedIdHex = toHex(feed.feed_id);
    const known = everything ? 0 : Math.max(acknowledgedSeq(book, recipient.keyId, feed.feed_id), sent.get(feedIdHex) ?? 0);
    const to = isOwn ? feed.head_seq + 1 : feed.head_seq;
    return known < to ? [{ feedIdHex, from: known + 1, to }] : [];
  });
}

/**
 * The heads of the last bundle to a device, while nothing has come back since: the next one continues it, and its loss is
 * seen as a gap. As soon as the device is heard, only what it says it holds counts, so that a lost stick heals by itself.
 */
function sentSinceHeard(book: ReadableBook, recipient: TrustDevice): ReadonlyMap<string, number> {
  const sent = lastSentTo(book, recipient.keyId);
  const heardAt = lastReceivedAt(book, recipient.keyId);
  if (sent === undefined || (heardAt !== null && heardAt >= sent.written_t)) return new Map();
  return new Map(sentRanges(sent.ranges).map((range) => [range.feedIdHex, range.to]));
}

/** The ranges of a sent bundle as this program wrote them. */
export function sentRanges(text: string): readonly Range[] {
  // Written by `noteExport`, in this program's own format.
  return JSON.parse(text) as readonly Range[];
}

function writeContainer(open: OpenBook, noted: Noted, recipient: TrustDevice): Result<Uint8Array, ExportCode> {
  if (open.signer === null) return refuse('book.keysMissing');
  const book = open.read;
  const segments: SegmentSource[] = [];
  for (const range of noted.ranges) {
    const segment = segmentOf(book, range);
    if (segment === null) return refuse('feed.sealInvalid', { name: open.feed.series });
    segments.push(segment);
  }
  const versions = trustVersions(book);
  const trust = heldTrust(book);
  const written = writeBundle({
    bundleId: fromHex(noted.bundleIdHex), coopId: trust.document.coopId, profile: bundleProfile.full,
    recipients: [{ type: recipientType.device, keyId: recipient.keyId }],
    created: { t: noted.createdT, c: 0 }, trust: { version: trust.document.version, hash: trust.hash },
    segments, attachments: payloadsIn(book, noted.ranges), trustDocuments: versions.slice(1).map((version) => version.bytes),
    have: headsHeld(book), program: { name: PROGRAM_NAME, version: open.environment.appVersion.slice(0, 32), schema: SCHEMA_VERSION },
    series: { counter: noted.number, previousBundleId: noted.previousHex === null ? null : fromHex(noted.previousHex) },
  }, open.signer);
  return written.ok ? done(written.value.container) : written;
}

function headsHeld(book: ReadableBook): readonly FeedHead[] {
  return feeds(book).filter((feed) => feed.head_seq > 0).map((feed) => ({ feedId: bytes(feed.feed_id), seq: feed.head_seq, hash: bytes(feed.head_hash) }));
}

/** The entries of a range with their seal; null when the seal is not there. */
function segmentOf(book: ReadableBook, range: Range): SegmentSource | null {
  const feed = feedById(book, fromHex(range.feedIdHex));
  const head = feed === undefined ? undefined : logRow(book, eventId(feed.ix, range.to));
  const seal = feed === undefined ? undefined : checkpointAt(book, feed.ix, range.to);
  if (feed === undefined || head === undefined || seal === undefined) return null;
  return {
    feedId: bytes(feed.feed_id), stream: feed.stream, from: range.from, to: range.to, previousHash: hashBefore(book, feed, range.from),
    headHash: bytes(head.hash), checkpoint: { body: bytes(seal.body), signature: bytes(seal.sig) }, ownerKeyId: bytes(feed.keyid),
    events: logRange(book, feed.ix, range).map((row) => bytes(row.body)),
  };
}

function hashBefore(book: ReadableBook, feed: FeedRow, from: number): Uint8Array {
  if (from === 1) return chainStart;
  const row = logRow(book, eventId(feed.ix, from - 1));
  if (row === undefined) throw new Error(`entry ${from - 1} of ${feed.series} is not in the log`);
  return bytes(row.hash);
}

/** Payloads that are here; withheld and erased ones do not travel. */
function* payloadsIn(book: ReadableBook, ranges: readonly Range[]): Generator<AttachmentRecord> {
  for (const range of ranges) {
    const feed = feedById(book, fromHex(range.feedIdHex));
    if (feed === undefined) continue;
    const rows = book.all<{ event: number }>(
      'SELECT DISTINCT event FROM att WHERE event BETWEEN ? AND ? AND state = 1 ORDER BY event', eventId(feed.ix, range.from), eventId(feed.ix, range.to),
    );
    for (const { event } of rows) {
      const row = logRow(book, event);
      const decoded = row === undefined ? null : decodeEvent(bytes(row.body));
      if (decoded === null || !decoded.ok) continue;
      for (const payload of payloadsOf(book, event)) {
        const item = decoded.value.attachments[payload.n];
        if (item === undefined || payload.state !== 1 || payload.salt === null || payload.bytes === null) continue;
        yield { commit: item.commit, salt: bytes(payload.salt), class: payload.class, payload: bytes(payload.bytes) };
      }
    }
  }
}

/** The database answers Node buffers; the codec takes plain byte arrays. */
function bytes(value: Uint8Array): Uint8Array {
  return new Uint8Array(value);
}
