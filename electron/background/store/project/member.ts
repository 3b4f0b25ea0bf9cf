import { yearMonthOf } from '#shared/calendar/month.ts';
import { decodeSavingsRecords } from '#shared/domain/log/config-body.ts';
import {
  decodeFieldSetBody, decodeLeaveBody, decodeRegisterBody, MEMBER_FIELDS, MEMBER_FIELD_NAMES, MEMBER_NUMBER_FIELD, SENSITIVE_FIELDS, type MemberField,
} from '#shared/domain/log/member-body.ts';
import { max, negate, ZERO } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';
import { eventId } from '../log.ts';
import { addMemberBalance } from './journal.ts';
import { APPLIED, memberIdOf, sourceIdOf, type Outcome, type Projection, type StoredEvent } from './projection.ts';

const COLUMN_BY_FIELD: Readonly<Record<MemberField, string>> = {
  name: 'name', address: 'address', gender: 'gender', occupation: 'occupation', nationalId: 'national_id', birthPlace: 'birth_place',
  birthDate: 'birth_date', phone: 'phone', email: 'email', heir: 'heir', bankAccount: 'bank_account', note: 'note',
};
const FIELD_BY_NUMBER: ReadonlyMap<number, MemberField> = new Map(MEMBER_FIELD_NAMES.map((name) => [MEMBER_FIELDS[name].number, name]));

/** Text by which a member is found: lower case, without accents or double spaces. */
export function searchText(name: string, number: string): string {
  return `${number} ${name}`.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

export function projectRegister(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeRegisterBody(event.body);
  if (body === null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  const unit = projection.units.get(body.unitCode);
  if (unit === undefined) return { kind: 'waiting', detail: `unit ${body.unitCode}` };
  const values = payloadFields(event);
  const text = (field: MemberField): string => values.get(MEMBER_FIELDS[field].number) ?? '';
  projection.book.run(
    `INSERT INTO member (id, number, joined, kind, unit, status, name, search, address, gender, occupation, national_id, birth_place,
      birth_date, phone, email, heir, bank_account, note, source, batch)
     VALUES (?, ?, ?, ?, ?, 'active', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    event.id, body.number, body.joined, body.kind, unit, text('name'), searchText(text('name'), body.number), text('address'), text('gender'),
    text('occupation'), text('nationalId'), text('birthPlace'), text('birthDate'), text('phone'), text('email'), text('heir'),
    text('bankAccount'), text('note'), body.source === null ? null : `${body.source.name}\u0000${body.source.ref}`,
    body.batch === null ? null : eventId(event.feedIndex, body.batch),
  );
  projection.members.add(event.id);
  return APPLIED;
}

/**
 * One field of one member, as a register with causal bases (sync.md 1.7): the update replaces the heads it names;
 * heads it has not seen stay beside it and are a conflict for people to settle. The newest by (t, c, tag, seq) is shown;
 * a sensitive field keeps its common base until the conflict is settled.
 */
export function projectFieldSet(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeFieldSetBody(event.body);
  if (body === null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  const member = memberIdOf(projection, body.entity);
  if (member === null) return { kind: 'waiting', detail: 'anggota' };
  const { book } = projection;
  const value = body.value ?? payloadFields(event).get(body.field) ?? '';
  for (const base of body.bases) {
    const feedIndex = projection.feedsByTag.get(base.tagHex);
    if (feedIndex !== undefined) book.run('DELETE FROM field_head WHERE entity = ? AND field = ? AND event = ?', member, body.field, eventId(feedIndex, base.number));
  }
  book.run('INSERT OR REPLACE INTO field_head (entity, field, event, t, c, value) VALUES (?, ?, ?, ?, ?, ?)', member, body.field, event.id, event.t, event.c, value);
  const heads = fieldHeads(book, member, body.field);
  const conflict = new Set(heads.map((head) => head.value)).size > 1;
  const shown = heads[0];
  if (shown === undefined || (conflict && SENSITIVE_FIELDS.has(body.field))) return APPLIED;
  showField(projection, member, { field: body.field, value: shown.value });
  return APPLIED;
}

export type FieldHead = { readonly event: number; readonly value: string };

/** The heads of a field, the one shown first: by (t, c, tag, seq), the greatest wins. */
export function fieldHeads(book: ReadableBook, member: number, field: number): readonly FieldHead[] {
  return book.all<FieldHead>(
    `SELECT h.event, h.value FROM field_head h JOIN feed f ON f.ix = h.event >> 32
     WHERE h.entity = ? AND h.field = ? ORDER BY h.t DESC, h.c DESC, f.tag DESC, h.event DESC`,
    member, field,
  );
}

export function projectLeave(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeLeaveBody(event.body);
  if (body === null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  const member = memberIdOf(projection, body.member);
  if (member === null) return { kind: 'waiting', detail: 'anggota' };
  projection.book.run("UPDATE member SET status = 'left', left_on = ?, left_reason = ? WHERE id = ?", body.date, body.reason, member);
  return APPLIED;
}

/** Movements of the member ledger without a journal. Refused as a whole when a member or product is unknown: they wait. */
export function projectSavingsRecords(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeSavingsRecords(event.body);
  if (body === null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  const source = sourceIdOf(projection, body.source);
  const batch = eventId(event.feedIndex, body.batch);
  const rows: { member: number; product: number }[] = [];
  for (const record of body.records) {
    const member = memberIdOf(projection, record.member);
    const product = projection.products.get(record.productCode)?.id;
    if (member === null) return { kind: 'waiting', detail: 'anggota' };
    if (product === undefined) return { kind: 'waiting', detail: `produk ${record.productCode}` };
    rows.push({ member, product });
  }
  body.records.forEach((record, index) => {
    const row = rows[index];
    if (row === undefined) return;
    projection.book.run(
      'INSERT INTO savings_record (event, no, member, product, date, amount, source, ref, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      event.id, index + 1, row.member, row.product, record.date, record.amountSen, source, record.ref, batch,
    );
    const ym = yearMonthOf(record.date);
    addMemberBalance(projection, {
      ...row, ym, deposit: max(record.amountSen, ZERO), withdrawal: max(negate(record.amountSen), ZERO),
    });
  });
  return APPLIED;
}

/** Personal values travel as JSON objects of field number to text, one payload per class. */
function payloadFields(event: StoredEvent): ReadonlyMap<number, string> {
  const values = new Map<number, string>();
  for (const payload of event.payloads) {
    if (payload.bytes === null) continue;
    for (const [field, value] of Object.entries(parseObject(payload.bytes))) {
      if (typeof value === 'string') values.set(Number(field), value);
    }
  }
  return values;
}

function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // A payload that is no JSON is kept as it came and shows nothing.
    return {};
  }
}

function showField(projection: Projection, member: number, update: { readonly field: number; readonly value: string }): void {
  const { book } = projection;
  const name = FIELD_BY_NUMBER.get(update.field);
  if (name !== undefined) book.run(`UPDATE member SET ${COLUMN_BY_FIELD[name]} = ? WHERE id = ?`, update.value, member);
  else if (update.field === MEMBER_NUMBER_FIELD) book.run('UPDATE member SET number = ? WHERE id = ?', update.value, member);
  if (name === 'name' || update.field === MEMBER_NUMBER_FIELD) {
    const row = book.get<{ name: string; number: string }>('SELECT name, number FROM member WHERE id = ?', member);
    if (row !== undefined) book.run('UPDATE member SET search = ? WHERE id = ?', searchText(row.name, row.number), member);
  }
}

