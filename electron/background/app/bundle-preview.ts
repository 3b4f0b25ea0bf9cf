import { yearMonthOf } from '#shared/calendar/month.ts';
import { momentText } from '#shared/calendar/moment.ts';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { BundlePreview } from '#shared/contract/bundle.ts';
import { EVENT_KIND, isKnownKind, ANCILLARY_KIND_MIN } from '#shared/domain/log/event-kind.ts';
import { decodeJournalBody, decodeReverseBody, totalsOf } from '#shared/domain/log/journal-body.ts';
import { decodeFieldSetBody } from '#shared/domain/log/member-body.ts';
import { refText } from '#shared/domain/log/ref.ts';
import { sen } from '#shared/money/sen.ts';
import { sameBytes, toHex } from '../bundle/bytes.ts';
import type { LogEvent } from '../bundle/event.ts';
import type { ManifestSegment } from '../bundle/manifest.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import type { SignedTrust } from '../bundle/trust/trust-chain.ts';
import { deviceRole } from '../bundle/trust/trust-document.ts';
import type { ReadableBook } from '../store/database.ts';
import { feedById } from '../store/log.ts';
import { lastCounterFrom, lockedCuts } from '../store/queries/bundle.ts';
import type { Incoming, Visitor } from './bundle-read.ts';

export type Counts = {
  journals: number;
  debit: number;
  firstDate: IsoDate | null;
  lastDate: IsoDate | null;
  newMembers: number;
  readonly changed: Set<string>;
  lateEntries: number;
  notBooked: number;
  newEvents: number;
};

const DECISIONS = {
  apply: 'apply', alreadyImported: 'already', nothingNew: 'nothingNew', gap: 'gap', fork: 'gap', frozen: 'gap', selfRolledBack: 'gap',
} as const satisfies Record<BundlePlan['decision'], BundlePreview['decision']>;

/** What a person reads before confirming (sync.md 4.4): counted from the entries that are new here, nothing is changed. */
export function previewOf(book: ReadableBook, incoming: Incoming, judged: { readonly plan: BundlePlan; readonly counts: Counts }): BundlePreview {
  const { manifest } = incoming;
  const { plan, counts } = judged;
  const sender = incoming.trust.document.devices.find((device) => sameBytes(device.keyId, manifest.senderKeyId));
  const missing = plan.refusal?.params['counter'];
  const fields = {
    bundleId: toHex(manifest.bundleId), fileName: incoming.fileName, senderSeries: sender?.seri ?? '', senderUnit: sender?.unitCode ?? '',
    createdAt: momentText(manifest.created.t), number: manifest.series.counter, lastNumber: lastCounterFrom(book, manifest.senderKeyId),
    decision: DECISIONS[plan.decision], missingNumber: typeof missing === 'number' ? missing : null, events: manifest.totals.events,
    newEvents: counts.newEvents, journals: counts.journals, firstDate: counts.firstDate, lastDate: counts.lastDate, debitSen: sen(counts.debit),
    newMembers: counts.newMembers, changedMembers: counts.changed.size, lateEntries: counts.lateEntries, notBooked: counts.notBooked,
  };
  return { ...fields, notes: notesOf(fields) };
}

/** Counts the entries that are new here while the file is read; give `visit` to `readIncoming`. */
export function beginCounting(book: ReadableBook): { readonly counts: Counts; readonly visit: Visitor } {
  const counts: Counts = {
    journals: 0, debit: 0, firstDate: null, lastDate: null, newMembers: 0, changed: new Set(), lateEntries: 0, notBooked: 0, newEvents: 0,
  };
  const cuts = lockedCuts(book);
  const facts = new Map<ManifestSegment, SegmentFacts>();
  const visit: Visitor = (segment, event, trust) => {
    const known = facts.get(segment) ?? factsOf(book, segment, trust);
    facts.set(segment, known);
    if (event.seq <= known.headSeq) return;
    counts.newEvents += 1;
    countEvent(counts, event);
    if (!known.isHeadOffice && isConfiguration(event.kind)) counts.notBooked += 1;
    const date = dateOf(event);
    const cut = date === null ? undefined : cuts.get(yearMonthOf(date));
    if (cut !== undefined && (cut.get(known.feedIndex) ?? 0) < event.seq) counts.lateEntries += 1;
  };
  return { counts, visit };
}

type SegmentFacts = { readonly feedIndex: number; readonly headSeq: number; readonly isHeadOffice: boolean };

function factsOf(book: ReadableBook, segment: ManifestSegment, trust: SignedTrust): SegmentFacts {
  const feed = feedById(book, segment.feedId);
  const owner = trust.document.devices.find((device) => sameBytes(device.keyId, segment.ownerKeyId));
  return { feedIndex: feed?.ix ?? 0, headSeq: feed?.head_seq ?? 0, isHeadOffice: owner?.role === deviceRole.pusat };
}

function countEvent(counts: Counts, event: LogEvent): void {
  if (event.kind === EVENT_KIND.memberRegister) counts.newMembers += 1;
  if (event.kind === EVENT_KIND.fieldSet) {
    const body = decodeFieldSetBody(event.body);
    if (body !== null) counts.changed.add(refText(body.entity));
  }
  if (!isKnownKind(event.kind) && event.kind < ANCILLARY_KIND_MIN) counts.notBooked += 1;
  if (event.kind !== EVENT_KIND.journalPost && event.kind !== EVENT_KIND.journalReverse) return;
  const date = dateOf(event);
  if (date === null) {
    counts.notBooked += 1;
    return;
  }
  counts.journals += 1;
  if (counts.firstDate === null || date < counts.firstDate) counts.firstDate = date;
  if (counts.lastDate === null || date > counts.lastDate) counts.lastDate = date;
  const body = event.kind === EVENT_KIND.journalPost ? decodeJournalBody(event.body) : null;
  if (body !== null) counts.debit += totalsOf(body.lines)?.debit ?? 0;
}

function dateOf(event: LogEvent): IsoDate | null {
  if (event.kind === EVENT_KIND.journalPost) return decodeJournalBody(event.body)?.date ?? null;
  return event.kind === EVENT_KIND.journalReverse ? (decodeReverseBody(event.body)?.date ?? null) : null;
}

function isConfiguration(kind: number): boolean {
  return (kind >= EVENT_KIND.accountDefine && kind <= EVENT_KIND.savingsProductDefine) || kind === EVENT_KIND.configSet
    || kind === EVENT_KIND.shuSnapshot || kind === EVENT_KIND.shuDecision || kind === EVENT_KIND.periodClose || kind === EVENT_KIND.periodReopen;
}

function notesOf(fields: Pick<BundlePreview, 'lateEntries' | 'notBooked' | 'missingNumber'>): readonly string[] {
  const notes: string[] = [];
  if (fields.missingNumber !== null) notes.push(`Kiriman nomor ${fields.missingNumber} belum diterima. Berkas ini menunggu sampai yang kurang tiba.`);
  if (fields.lateEntries > 0) notes.push(`${fields.lateEntries} entri bertanggal di bulan yang sudah dikunci; dibukukan di bulan terbuka berikutnya.`);
  if (fields.notBooked > 0) notes.push(`${fields.notBooked} entri disimpan tetapi tidak dibukukan; lihat daftar pengecualian.`);
  return notes;
}
