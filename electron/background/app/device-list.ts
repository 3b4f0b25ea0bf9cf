import { momentText } from '#shared/calendar/moment.ts';
import type { DeviceRow } from '#shared/contract/bundle.ts';
import { sameBytes, toHex } from '../bundle/bytes.ts';
import { feedId, ledgerStream } from '../bundle/ids.ts';
import { fingerprint, type Fingerprint } from '../bundle/trust/fingerprint.ts';
import { trustStatus, type TrustDevice } from '../bundle/trust/trust-document.ts';
import { feedById, feeds } from '../store/log.ts';
import { acknowledgedSeq, lastReceivedAt } from '../store/queries/bundle.ts';
import { recipientsOf } from './bundle-export.ts';
import type { OpenBook } from './context.ts';
import { feedRoleOf, trustVersions } from './device-trust.ts';

export type CooperativeName = { readonly id: string; readonly words: string; readonly digits: string; readonly trustVersion: number };

/** Every device of the trust document in force, in its order. */
export function listDevices(open: OpenBook): readonly DeviceRow[] {
  return newestDevices(open).map((device) => deviceRow(open, device));
}

/** The devices a bundle from here may go to, with what each has not acknowledged. */
export function bundleRecipients(open: OpenBook): readonly DeviceRow[] {
  return recipientsOf(open).map((device) => deviceRow(open, device));
}

/** What a joining device compares: the words of the genesis. Asserts: the book has one. */
export function cooperativeName(open: OpenBook): CooperativeName {
  const versions = trustVersions(open.read);
  const [genesis] = versions;
  if (genesis === undefined) throw new Error('a book without a trust document');
  return { id: toHex(genesis.document.coopId), ...comparable(genesis.hash), trustVersion: versions.length };
}

const fingerprints = new Map<string, Fingerprint>();

/** Words and digits of a 32-byte name as they are shown; each is computed once, because it costs 0.1 s on purpose. */
export function comparable(name: Uint8Array): { readonly words: string; readonly digits: string } {
  const key = toHex(name);
  const known = fingerprints.get(key) ?? fingerprint(name);
  fingerprints.set(key, known);
  return { words: known.words.join(' '), digits: known.digits };
}

export function deviceRow(open: OpenBook, device: TrustDevice): DeviceRow {
  const { read } = open;
  const isSelf = sameBytes(device.keyId, open.feed.keyid);
  const received = lastReceivedAt(read, device.keyId);
  return {
    keyId: toHex(device.keyId), series: device.seri, unitCode: device.unitCode, role: feedRoleOf(device) === 'pusat' ? 'pusat' : 'unit',
    status: STATUS_NAMES.get(device.status) ?? 'closed', self: isSelf, words: comparable(device.keyId).words,
    entries: feedById(read, feedId(device.publicKey, ledgerStream))?.head_seq ?? 0,
    lastReceived: received === null ? null : momentText(received), unsent: isSelf ? 0 : unsentTo(open, device),
  };
}

const STATUS_NAMES: ReadonlyMap<number, DeviceRow['status']> = new Map([
  [trustStatus.active, 'active'], [trustStatus.waiting, 'waiting'], [trustStatus.closed, 'closed'], [trustStatus.revoked, 'revoked'],
]);

/** Entries that would go to a device and that it has not said to hold. */
function unsentTo(open: OpenBook, device: TrustDevice): number {
  return feeds(open.read)
    .filter((feed) => feed.stream === ledgerStream && !sameBytes(feed.keyid, device.keyId) && (open.role === 'pusat' || feed.own === 1))
    .reduce((count, feed) => count + Math.max(0, feed.head_seq - acknowledgedSeq(open.read, device.keyId, feed.feed_id)), 0);
}

function newestDevices(open: OpenBook): readonly TrustDevice[] {
  return trustVersions(open.read).at(-1)?.document.devices ?? [];
}
