import { momentText } from '#shared/calendar/moment.ts';
import type { BundleHistoryRow } from '#shared/contract/bundle.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { fromHex, sameBytes } from '../bundle/bytes.ts';
import { seqOfEvent } from '../store/log.ts';
import { acknowledgedSeq, exceptionRows, parkedBundles, receivedBundles, sentBundles } from '../store/queries/bundle.ts';
import { sentRanges } from './bundle-export.ts';
import type { OpenBook } from './context.ts';
import { heldTrust } from './device-trust.ts';

export const HISTORY_ROWS_MAX = 500;

/** What was sent, received and is parked, newest first. A sent bundle is acknowledged when the other side holds all of it. */
export function bundleHistory(open: OpenBook): readonly BundleHistoryRow[] {
  const { read } = open;
  const { devices } = heldTrust(read).document;
  const seriesOf = (keyId: Uint8Array): string => devices.find((device) => sameBytes(device.keyId, keyId))?.seri ?? '';
  const sent = sentBundles(read).map((row): BundleHistoryRow => {
    const isHeld = sentRanges(row.ranges).every((range) => acknowledgedSeq(read, row.recipient, fromHex(range.feedIdHex)) >= range.to);
    return {
      direction: 'out', fileName: row.file_name, partnerSeries: seriesOf(row.recipient), number: row.counter, events: row.events,
      at: momentText(row.written_t), state: isHeld ? 'acknowledged' : 'written',
    };
  });
  const received = receivedBundles(read).map((row): BundleHistoryRow => ({
    direction: 'in', fileName: row.file_name, partnerSeries: seriesOf(row.sender), number: row.counter, events: eventsOf(row.summary),
    at: momentText(row.applied_t), state: 'applied',
  }));
  const parked = parkedBundles(read).map((row): BundleHistoryRow => ({
    direction: 'in', fileName: row.file_name, partnerSeries: '', number: 0, events: 0, at: momentText(row.parked_t), state: 'parked',
  }));
  return [...sent, ...received, ...parked].sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0)).slice(0, HISTORY_ROWS_MAX);
}

function eventsOf(summary: string): number {
  const value: unknown = JSON.parse(summary);
  const { events } = { events: 0, ...(typeof value === 'object' && value !== null ? value : {}) };
  return typeof events === 'number' ? events : 0;
}

const MESSAGES: Readonly<Record<string, string>> = {
  'entry.waiting': 'Menunggu data lain yang belum diterima',
  'entry.kindUnknown': 'Jenis entri belum dikenal; perbarui aplikasi',
  'entry.notAuthorised': 'Di luar wewenang pengirim; tidak dibukukan',
  'journal.invalid': 'Entri tidak sah; disimpan tetapi tidak dibukukan',
  'journal.reversedTwice': 'Dibatalkan dua kali; hanya satu pembatalan dibukukan',
  'document.numberGap': 'Nomor bukti ganda atau bukan dari seri pengirim; periksa dengan unit',
};

const KIND_NAMES: ReadonlyMap<number, string> = new Map([
  [EVENT_KIND.journalPost, 'Jurnal'], [EVENT_KIND.journalReverse, 'Pembatalan'], [EVENT_KIND.memberRegister, 'Anggota'], [EVENT_KIND.fieldSet, 'Data anggota'],
]);

/** What was received but is not in the books, oldest first, each with the reason in a sentence. */
export function bundleExceptions(open: OpenBook): readonly { readonly code: string; readonly message: string; readonly document: string }[] {
  return exceptionRows(open.read).map((row) => {
    const message = MESSAGES[row.code] ?? row.code;
    return {
      code: row.code,
      message: row.detail === '' ? message : `${message} (${row.detail})`,
      document: `${KIND_NAMES.get(row.kind) ?? `Entri jenis ${row.kind}`} ${row.series}-${seqOfEvent(row.event)}`,
    };
  });
}
