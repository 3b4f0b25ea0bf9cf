import { yearOf } from '#shared/calendar/date.ts';
import { decodeImportReverse } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { decodeJournalBody, decodeReverseBody } from '#shared/domain/log/journal-body.ts';
import type { FeedFacts, Outcome, Projection, StoredEvent } from './projection.ts';

/** Kinds with one writer: the head office. What a unit may send are bookings, members and its own imported rows. */
const HEAD_OFFICE_KINDS: ReadonlySet<number> = new Set([
  EVENT_KIND.accountDefine, EVENT_KIND.unitDefine, EVENT_KIND.savingsProductDefine, EVENT_KIND.configSet, EVENT_KIND.shuSnapshot,
  EVENT_KIND.shuDecision, EVENT_KIND.periodClose, EVENT_KIND.periodReopen,
]);
const STRUCTURAL_KIND_MAX = 9;
const YEAR_MAX = 2999;

const NOT_AUTHORISED: Outcome = { kind: 'rejected', code: 'entry.notAuthorised', detail: '' };

/**
 * Why an entry may not enter the books whatever its shape, or null: the role of its device (sync.md 8.1, "enforced three
 * times"), and numbers that are another's. Own entries of bookings were judged when they were made. The same for screens,
 * bundles and rebuilds, so that every PC judges alike.
 */
export function beyondAuthority(projection: Projection, event: StoredEvent): Outcome | null {
  const feed = projection.feedFacts.get(event.feedIndex);
  if (feed === undefined) return NOT_AUTHORISED;
  if (feed.role !== 'pusat' && !mayWrite(feed, event)) return NOT_AUTHORISED;
  if (feed.own) return null;
  if (event.kind === EVENT_KIND.journalPost) return judgeJournal(projection, feed, event);
  if (event.kind === EVENT_KIND.journalReverse) return judgeReverse(projection, feed, event);
  return null;
}

function mayWrite(feed: FeedFacts, event: StoredEvent): boolean {
  if (feed.role === 'other') return event.kind <= STRUCTURAL_KIND_MAX;
  if (event.kind === EVENT_KIND.importReverse) return decodeImportReverse(event.body)?.tagHex === feed.tag;
  return !HEAD_OFFICE_KINDS.has(event.kind);
}

/** What only a changed program sends: closing entries of a unit, a number of another series, a number or source used before. */
function judgeJournal(projection: Projection, feed: FeedFacts, event: StoredEvent): Outcome | null {
  const body = decodeJournalBody(event.body);
  if (body === null) return null;
  if (body.closing && feed.role !== 'pusat') return NOT_AUTHORISED;
  if (yearOf(body.date) > YEAR_MAX) return { kind: 'rejected', code: 'journal.invalid', detail: body.date };
  if (body.source !== null && isSourceUsed(projection, body.source)) return { kind: 'rejected', code: 'journal.invalid', detail: body.source.ref };
  if (body.document === null && body.source === null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  if (body.document !== null && body.source !== null) return { kind: 'rejected', code: 'journal.invalid', detail: body.document };
  return body.document === null ? null : judgeDocument(projection, feed, body.document);
}

function judgeReverse(projection: Projection, feed: FeedFacts, event: StoredEvent): Outcome | null {
  const body = decodeReverseBody(event.body);
  if (body === null) return null;
  if (yearOf(body.date) > YEAR_MAX) return { kind: 'rejected', code: 'journal.invalid', detail: body.date };
  return body.document === null ? null : judgeDocument(projection, feed, body.document);
}

function judgeDocument(projection: Projection, feed: FeedFacts, document: string): Outcome | null {
  const wrong: Outcome = { kind: 'rejected', code: 'document.numberGap', detail: document };
  if (document.split('-')[1] !== feed.series) return wrong;
  return projection.book.get('SELECT 1 FROM journal WHERE document = ?', document) === undefined ? null : wrong;
}

function isSourceUsed(projection: Projection, source: { readonly name: string; readonly ref: string }): boolean {
  const id = projection.sources.get(source.name);
  return id !== undefined && projection.book.get('SELECT 1 FROM journal WHERE source = ? AND ref = ?', id, source.ref) !== undefined;
}
