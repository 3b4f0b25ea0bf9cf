import { afterEach, beforeEach, expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { encodeAccounts } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { bundleExceptions } from '../../../electron/background/app/bundle-history.ts';
import type { OpenBook } from '../../../electron/background/app/context.ts';
import { reverseJournal } from '../../../electron/background/app/journal.ts';
import { editMember, getMember } from '../../../electron/background/app/member.ts';
import { lockPeriod } from '../../../electron/background/app/period.ts';
import { chainHash } from '../../../electron/background/bundle/chain.ts';
import { signCheckpoint } from '../../../electron/background/bundle/checkpoint.ts';
import { encodeEvent } from '../../../electron/background/bundle/event.ts';
import { insertLog, eventId, ownFeed, putCheckpoint, setHead } from '../../../electron/background/store/log.ts';
import { writable } from '../../../electron/background/store/database.ts';
import { addMember, balances, carry, faults, makeOffice, memberDetails, must, save, twoDevices, type Office } from './two-devices.ts';

let office: Office;
beforeEach(() => {
  office = makeOffice();
});
afterEach(() => {
  office.remove();
});

function memberOf(open: OpenBook, id: string) {
  return must(getMember(open, { id, offset: 0, limit: 10 }));
}

test('a member edited on both sides is a conflict on both until one edit settles it', async () => {
  const { pusat, unit } = await twoDevices(office);
  const ani = addMember(pusat, 'Ani');
  await carry(pusat, unit);
  must(editMember(pusat, { id: ani, details: memberDetails('Ani', { address: 'Jalan Melati 1' }) }));
  must(editMember(unit, { id: ani, details: memberDetails('Ani', { address: 'Jalan Kenanga 2' }) }));
  await carry(unit, pusat);
  await carry(pusat, unit);
  expect(memberOf(pusat, ani).conflicts.map((item) => [item.field, item.values.toSorted()])).toEqual([['address', ['Jalan Kenanga 2', 'Jalan Melati 1']]]);
  expect(memberOf(unit, ani).conflicts).toEqual(memberOf(pusat, ani).conflicts);
  expect(memberOf(unit, ani).details.address).toBe(memberOf(pusat, ani).details.address);
  must(editMember(pusat, { id: ani, details: memberDetails('Ani', { address: 'Jalan Melati 1' }) }));
  await carry(pusat, unit);
  for (const open of [pusat, unit]) {
    expect(memberOf(open, ani).conflicts).toEqual([]);
    expect(memberOf(open, ani).details.address).toBe('Jalan Melati 1');
    expect(faults(open)).toEqual([]);
  }
});

function reversalsOf(open: OpenBook): readonly unknown[] {
  return open.read.all("SELECT document, date, ym, total FROM journal WHERE reverses IS NOT NULL");
}

test('an entry reversed on both sides is reversed once, by the same reversal in both books', async () => {
  const { pusat, unit } = await twoDevices(office);
  const ani = addMember(pusat, 'Ani');
  const journal = save(pusat, ani, 90_000_00, '2026-01-05');
  save(pusat, ani, 10_000_00, '2026-01-05');
  await carry(pusat, unit);
  must(reverseJournal(pusat, { id: journal.id, date: isoDate('2026-01-05'), reason: 'salah' }));
  office.setToday('2026-02-03');
  must(reverseJournal(unit, { id: journal.id, date: isoDate('2026-02-03'), reason: 'salah' }));
  await carry(unit, pusat);
  await carry(pusat, unit);
  expect(reversalsOf(pusat)).toHaveLength(1);
  expect(reversalsOf(unit)).toEqual(reversalsOf(pusat));
  expect(balances(unit.read)).toEqual(balances(pusat.read));
  for (const open of [pusat, unit]) {
    expect(bundleExceptions(open).map((item) => item.code)).toEqual(['journal.reversedTwice']);
    expect(faults(open)).toEqual([]);
  }
});

test('a close that only one of two reversals is part of decides for it in both books', async () => {
  const { pusat, unit } = await twoDevices(office);
  const ani = addMember(pusat, 'Ani');
  const journal = save(pusat, ani, 90_000_00, '2026-01-05');
  await carry(pusat, unit);
  must(reverseJournal(pusat, { id: journal.id, date: isoDate('2026-01-05'), reason: 'salah' }));
  must(lockPeriod(pusat, { month: 202601 }));
  must(reverseJournal(unit, { id: journal.id, date: isoDate('2026-01-05'), reason: 'salah' }));
  await carry(unit, pusat);
  await carry(pusat, unit);
  expect(reversalsOf(pusat)).toEqual([expect.objectContaining({ document: 'KK-A1-2026-000001', ym: 202601 })]);
  expect(reversalsOf(unit)).toEqual(reversalsOf(pusat));
  expect(balances(unit.read)).toEqual(balances(pusat.read));
  expect([...faults(pusat), ...faults(unit)]).toEqual([]);
});

test('an entry of a month that was locked without it is posted in the next one, on both sides', async () => {
  const { pusat, unit } = await twoDevices(office);
  const ani = addMember(pusat, 'Ani');
  save(pusat, ani, 40_000_00, '2026-01-05');
  await carry(pusat, unit);
  office.setToday('2026-02-02');
  save(unit, ani, 15_000_00, '2026-01-30');
  must(lockPeriod(pusat, { month: 202601 }));
  const received = await carry(unit, pusat);
  expect(received.preview).toMatchObject({ lateEntries: 1, journals: 1 });
  await carry(pusat, unit);
  const late = "SELECT date, ym, total FROM journal WHERE total = 1500000";
  expect(pusat.read.all(late)).toEqual([{ date: '2026-01-30', ym: 202602, total: 15_000_00 }]);
  expect(unit.read.all(late)).toEqual(pusat.read.all(late));
  expect(balances(unit.read)).toEqual(balances(pusat.read));
  expect([...faults(pusat), ...faults(unit)]).toEqual([]);
});

/** What a changed program at a unit could write into its own feed: rightly chained and sealed, but beyond its authority. */
function forgeOwn(open: OpenBook, kind: number, body: Parameters<typeof encodeEvent>[0]['body']): void {
  const book = writable(open.connection);
  const feed = ownFeed(book);
  if (feed === undefined || open.signer === null) throw new Error('no feed');
  const seq = feed.head_seq + 1;
  const bytes = encodeEvent({ seq, t: feed.head_t + 1, c: 0, kind, actor: 1, body, attachments: [] });
  const feedId = new Uint8Array(feed.feed_id);
  const hash = chainHash(feedId, seq, new Uint8Array(feed.head_hash), bytes);
  insertLog(book, { id: eventId(feed.ix, seq), kind, hash, body: bytes });
  const sealed = signCheckpoint(open.signer, { feedId, seq, hash, t: feed.head_t + 1, trustVersion: 2 });
  putCheckpoint(book, feed.ix, { seq, body: sealed.body, sig: sealed.signature });
  setHead(book, feed.ix, { seq, hash, t: feed.head_t + 1, c: 0 });
}

test('configuration from a unit is kept and shown, and is not in the books', async () => {
  const { pusat, unit } = await twoDevices(office);
  const accounts = pusat.read.all('SELECT * FROM account ORDER BY id');
  forgeOwn(unit, EVENT_KIND.accountDefine, encodeAccounts([{
    code: '99999', name: 'Gelap', type: 'asset', normal: 'debit', parentCode: null, heading: false, line: null, party: 'none', defaultUnitCode: null, role: 'cash', archived: false,
  }], null));
  forgeOwn(unit, EVENT_KIND.journalPost, new Map<number, number | string>([[1, 20_000], [2, 'KM-A1-2026-000099'], [3, 1]]));
  const received = await carry(unit, pusat);
  expect(received.preview.notBooked).toBe(2);
  expect(pusat.read.all('SELECT * FROM account ORDER BY id')).toEqual(accounts);
  expect(bundleExceptions(pusat).map((item) => item.code)).toEqual(['entry.notAuthorised', 'journal.invalid']);
  expect(faults(pusat)).toEqual([]);
});
