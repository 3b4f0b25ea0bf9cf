import { decodePeriodClose, decodePeriodReopen, decodeShuDecision, decodeShuSnapshot } from '#shared/domain/log/config-body.ts';
import { eventId, feedById } from '../log.ts';
import { moveLateEntries } from './journal.ts';
import { APPLIED, flushProjection, reloadCaches, type Outcome, type Projection, type StoredEvent } from './projection.ts';

const REJECTED: Outcome = { kind: 'rejected', code: 'journal.invalid', detail: '' };

/** Locks a month with its cut; what the cut leaves out moves to a later month at once. */
export function projectPeriodClose(projection: Projection, event: StoredEvent): Outcome {
  const body = decodePeriodClose(event.body);
  if (body === null) return REJECTED;
  const { book } = projection;
  const known = book.get<{ version: number; locked: number }>('SELECT version, locked FROM period WHERE ym = ?', body.month);
  if (known !== undefined && (known.version >= body.version || known.locked === 1)) return REJECTED;
  for (const head of body.cut) {
    const feed = feedById(book, head.feedId);
    if (feed === undefined) continue;
    book.run('INSERT INTO period_cut (ym, feed, seq) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq', body.month, feed.ix, head.seq);
  }
  if (known === undefined) {
    book.run('INSERT INTO period (ym, locked, version, event, tb_hash, locked_t) VALUES (?, 1, ?, ?, ?, ?)', body.month, body.version, event.id, body.trialBalanceHash, event.t);
  } else {
    book.run('UPDATE period SET locked = 1, version = ?, event = ?, tb_hash = ?, locked_t = ? WHERE ym = ?', body.version, event.id, body.trialBalanceHash, event.t, body.month);
  }
  flushProjection(projection);
  reloadCaches(projection);
  moveLateEntries(projection, body.month);
  return APPLIED;
}

export function projectPeriodReopen(projection: Projection, event: StoredEvent): Outcome {
  const body = decodePeriodReopen(event.body);
  if (body === null) return REJECTED;
  const known = projection.book.get<{ version: number }>('SELECT version FROM period WHERE ym = ? AND locked = 1', body.month);
  if (known === undefined || known.version >= body.version) return REJECTED;
  projection.book.run('UPDATE period SET locked = 0, version = ?, event = ?, locked_t = ? WHERE ym = ?', body.version, event.id, event.t, body.month);
  reloadCaches(projection);
  return APPLIED;
}

/** A frozen SHU computation; a later one of the same year replaces it until the meeting has decided. */
export function projectShuSnapshot(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeShuSnapshot(event.body);
  if (body === null) return REJECTED;
  const text = new TextDecoder().decode(concatenated(event.payloads.map((payload) => payload.bytes ?? new Uint8Array())));
  projection.book.run(
    `INSERT INTO shu_snapshot (year, event, hash, computed_t, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (year) DO UPDATE SET event = excluded.event, hash = excluded.hash, computed_t = excluded.computed_t, body = excluded.body
     WHERE decided_event IS NULL`,
    body.year, event.id, body.hash, event.t, text,
  );
  return APPLIED;
}

export function projectShuDecision(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeShuDecision(event.body);
  if (body === null) return REJECTED;
  const feedIndex = projection.feedsByTag.get(body.journal.tagHex);
  const minutes = event.payloads[0]?.bytes ?? null;
  if (feedIndex === undefined) return { kind: 'waiting', detail: 'jurnal' };
  projection.book.run(
    'UPDATE shu_snapshot SET decided_event = ?, decided_on = ?, journal = ?, minutes = ? WHERE year = ? AND hash = ?',
    event.id, body.decidedOn, eventId(feedIndex, body.journal.number), minutes === null ? null : new TextDecoder().decode(minutes), body.year, body.hash,
  );
  return APPLIED;
}

/** A long text is cut between bytes, not between letters: put together before it is read. */
function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
