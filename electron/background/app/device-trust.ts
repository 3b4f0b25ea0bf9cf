import { toHex } from '../bundle/bytes.ts';
import { feedId, ledgerStream, tagOfKeyId } from '../bundle/ids.ts';
import { readTrustFile, type SignedTrust } from '../bundle/trust/trust-chain.ts';
import { deviceRole, type TrustDevice } from '../bundle/trust/trust-document.ts';
import type { ReadableBook, WritableBook } from '../store/database.ts';
import { feedById, insertFeed, type FeedRole } from '../store/log.ts';
import { insertTrust, setFeedPlace, trustRows } from '../store/queries/bundle.ts';

/** Every trust document held, oldest first; empty on a PC that has not been accepted yet. Asserts: what is stored can be read. */
export function trustVersions(book: ReadableBook): readonly SignedTrust[] {
  return trustRows(book).map((row) => {
    const read = readTrustFile(new Uint8Array(row.document));
    const signed = read.ok ? read.value[0] : undefined;
    if (signed === undefined) throw new Error(`trust document ${row.version} in the book cannot be read`);
    return signed;
  });
}

/** The trust document in force. Asserts: the book has one, as every book that was made or joined. */
export function heldTrust(book: ReadableBook): SignedTrust {
  const newest = trustVersions(book).at(-1);
  if (newest === undefined) throw new Error('a book without a trust document');
  return newest;
}

/** Keeps new versions and gives every device of the newest its feed, so that its entries can be referred to. */
export function takeTrust(book: WritableBook, versions: readonly SignedTrust[]): void {
  for (const version of versions) insertTrust(book, { version: version.document.version, hash: version.hash, bytes: version.bytes });
  const newest = versions.at(-1);
  if (newest === undefined) return;
  for (const device of newest.document.devices) {
    const id = feedId(device.publicKey, ledgerStream);
    const known = feedById(book, id);
    const place = { series: device.seri, role: feedRoleOf(device) };
    if (known !== undefined) setFeedPlace(book, known.ix, place);
    else insertFeed(book, { feed_id: id, keyid: device.keyId, public_key: device.publicKey, tag: toHex(tagOfKeyId(device.keyId)), stream: ledgerStream, own: 0, ...place });
  }
}

export function feedRoleOf(device: TrustDevice): FeedRole {
  if (device.role === deviceRole.pusat) return 'pusat';
  return device.role === deviceRole.unit ? 'unit' : 'other';
}
