import type { IsoDate } from '#shared/calendar/date.ts';
import type { MemberDetails, MemberPage, MemberRow } from '#shared/contract/member.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import type { Page } from '#shared/contract/schema.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import {
  encodeFieldSetBody, encodeLeaveBody, encodeRegisterBody, MEMBER_FIELDS, MEMBER_FIELD_NAMES, MEMBER_NUMBER_FIELD, type MemberField,
} from '#shared/domain/log/member-body.ts';
import type { Ref } from '#shared/domain/log/ref.ts';
import { refText } from '#shared/domain/log/ref.ts';
import { isNationalId, LEAVE_REASONS, MEMBER_KINDS, type LeaveReason, type MemberKind } from '#shared/domain/member/member.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { sen, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../store/database.ts';
import { fieldHeads } from '../store/project/member.ts';
import { accountByCode, accountsByRole } from '../store/queries/account.ts';
import {
  balancesByKind, highestMemberNumber, memberByNationalId, memberByNumber, memberMovementCount, memberMovements, memberPage,
  memberProductBalances, products, type MemberFilter, type StoredMember,
} from '../store/queries/member.ts';
import { memberShuByYear } from '../store/queries/shu.ts';
import { unitExists } from '../store/queries/unit.ts';
import { unjournalledBalance } from '../store/queries/savings-record.ts';
import type { OpenBook } from './context.ts';
import { hasCash } from './kas.ts';
import { cashAccount, checkDate, entryText, line, memberByRef, nextDocument, post, refOfId, wireId } from './posting.ts';
import { write, type Payload, type Writer, type WriteOptions } from './write.ts';

export function listMembers(open: OpenBook, filter: MemberFilter): Page<MemberRow> {
  const page = memberPage(open.read, filter);
  const only = page.rows.length === 1 ? (page.rows[0]?.id ?? null) : null;
  const sums = new Map<number, { pokok: number; wajib: number; sukarela: number; other: number }>();
  for (const row of balancesByKind(open.read, only)) {
    const entry = sums.get(row.member) ?? { pokok: 0, wajib: 0, sukarela: 0, other: 0 };
    entry[row.kind] += row.balance;
    sums.set(row.member, entry);
  }
  const rows = page.rows.map((row): MemberRow => {
    const balance = sums.get(row.id);
    return {
      id: wireId(open.read, row.id), number: row.number, name: row.name, unitCode: row.unit_code, joined: row.joined, status: row.status,
      kind: memberKind(row.kind), pokokSen: sen(balance?.pokok ?? 0), wajibSen: sen(balance?.wajib ?? 0),
      sukarelaSen: sen(balance?.sukarela ?? 0), otherSen: sen(balance?.other ?? 0),
    };
  });
  return { rows, total: page.total };
}

/** One page per member: who it is, what is saved, the movements. Refusals: `member.notFound`. */
export function getMember(open: OpenBook, input: { readonly id: string; readonly offset: number; readonly limit: number }): Result<MemberPage, 'member.notFound'> {
  const found = memberByRef(open.read, input.id);
  if (!found.ok) return found;
  const { member } = found.value;
  const balances = memberProductBalances(open.read, member.id);
  const allProducts = products(open.read);
  const productById = new Map(allProducts.map((product) => [product.id, product]));
  return done({
    id: input.id,
    number: member.number,
    kind: memberKind(member.kind),
    status: member.status,
    unitCode: member.unit_code,
    joined: member.joined,
    left: member.left_on,
    leftReason: LEAVE_REASONS.find((reason) => reason === member.left_reason) ?? null,
    details: memberDetails(member),
    balances: allProducts.map((product) => ({
      productCode: product.code, productName: product.name, accountCode: product.account_code, balanceSen: sen(balances.get(product.id) ?? 0),
    })),
    movements: memberMovements(open.read, { memberId: member.id, offset: input.offset, limit: input.limit }).map((row) => {
      const product = productById.get(row.product);
      return {
        journalId: row.journal === null ? null : wireId(open.read, row.journal), date: row.date, document: row.document ?? row.ref ?? '',
        text: entryText(row), productCode: product?.code ?? '', productName: product?.name ?? '', withdrawalSen: sen(row.debit),
        depositSen: sen(row.credit), balanceSen: sen(row.running),
      };
    }),
    movementsTotal: memberMovementCount(open.read, member.id),
    shuByYear: memberShuByYear(open.read, input.id),
    conflicts: conflictsOf(open, member.id),
  });
}

/** The number proposed for the next member: the series of head office counts `A-0001`, a unit puts its own series in front. */
export function nextMemberNumber(open: OpenBook, book: ReadableBook = open.read): string {
  const prefix = open.role === 'pusat' ? 'A' : open.feed.series;
  return `${prefix}-${String(highestMemberNumber(book, prefix) + 1).padStart(4, '0')}`;
}

export type RegisterInput = {
  readonly number?: string | undefined;
  readonly joined: IsoDate;
  readonly kind: MemberKind;
  readonly unitCode?: string | undefined;
  readonly details: MemberDetails;
};

/**
 * Enters a member into the register. Refusals, in order: `date.outOfRange`, `unit.notFound`, `member.numberTaken`,
 * `member.nationalIdWrong`, `member.nationalIdTaken`.
 */
export function registerMember(open: OpenBook, input: RegisterInput, command?: WriteOptions['command']): Result<{ readonly id: string; readonly number: string }> {
  return write<{ readonly id: string; readonly number: string }, string>(open, { command, nouns: ['member'] }, (writer) => {
    if (input.joined > open.environment.today()) return refuse('date.outOfRange', { date: input.joined });
    const unitCode = input.unitCode ?? open.unitCode;
    if (!unitExists(writer.book, unitCode)) return refuse('unit.notFound', { code: unitCode });
    const number = input.number === undefined || input.number === '' ? nextMemberNumber(open, writer.book) : input.number;
    const free = checkFree(writer.book, { number, nationalId: input.details.nationalId, self: null });
    if (!free.ok) return free;
    const body = encodeRegisterBody({ number, joined: input.joined, kind: input.kind, unitCode, source: null, batch: null });
    const appended = writer.append(EVENT_KIND.memberRegister, body, detailPayloads(input.details));
    return done({ id: refText(appended.ref), number });
  });
}

/** Changes the register's fields, each change an event of its own that names the values it saw. Refusals as in the contract. */
export function editMember(
  open: OpenBook, input: { readonly id: string; readonly details: MemberDetails; readonly number?: string | undefined }, command?: WriteOptions['command'],
): Result<MemberPage> {
  return write<MemberPage, string>(open, { command, nouns: ['member'] }, (writer) => {
    const found = memberByRef(writer.book, input.id);
    if (!found.ok) return found;
    const { member, ref } = found.value;
    const number = input.number ?? member.number;
    const free = checkFree(writer.book, { number, nationalId: input.details.nationalId, self: member.id });
    if (!free.ok) return free;
    const before = detailTexts(memberDetails(member));
    const after = detailTexts(input.details);
    for (const field of MEMBER_FIELD_NAMES) {
      if (before[field] === after[field] && fieldHeads(writer.book, member.id, MEMBER_FIELDS[field].number).length < 2) continue;
      setField(writer, { member: member.id, ref, field: MEMBER_FIELDS[field].number, payloadClass: MEMBER_FIELDS[field].payloadClass, value: after[field] });
    }
    if (number !== member.number) setField(writer, { member: member.id, ref, field: MEMBER_NUMBER_FIELD, payloadClass: null, value: number });
    return getMember(open, { id: input.id, offset: 0, limit: 50 });
  });
}

export type LeaveInput = {
  readonly id: string;
  readonly date: IsoDate;
  readonly reason: LeaveReason;
  readonly cashAccountCode?: string | undefined;
  readonly text: string;
};

/**
 * A member leaves: all savings are released to 21104 Simpanan Anggota Keluar, and paid out at once when a cash account is
 * named (koperasi.md 4.1, events 13 and 15). Refusals, in order: `member.notFound`, `member.alreadyLeft`, `date.outOfRange`,
 * `period.locked`, `savings.notJournalled`, `account.roleMissing`, `cash.accountWrong`, `cash.insufficient`.
 */
export function leaveMember(open: OpenBook, input: LeaveInput, command?: WriteOptions['command']): Result<{ readonly journals: readonly PostedJournal[]; readonly refundSen: Sen }> {
  return write(open, { command, nouns: ['member', 'journal'] }, (writer) => {
    const found = memberByRef(writer.book, input.id);
    if (!found.ok) return found;
    const { member, ref } = found.value;
    if (member.status === 'left') return refuse('member.alreadyLeft', { date: member.left_on ?? '' });
    const date = checkDate(open, writer, input.date);
    if (!date.ok) return date;
    if (unjournalledBalance(writer.book, member.id) !== 0) return refuse('savings.notJournalled', { number: member.number });
    const journals = releaseSavings(open, writer, { input, member, ref });
    if (!journals.ok) return journals;
    writer.append(EVENT_KIND.memberLeave, encodeLeaveBody({ member: ref, date: input.date, reason: input.reason }));
    return journals;
  });
}

type Release = { readonly input: LeaveInput; readonly member: StoredMember; readonly ref: Ref };

function releaseSavings(open: OpenBook, writer: Writer, { input, member, ref }: Release): Result<{ readonly journals: readonly PostedJournal[]; readonly refundSen: Sen }> {
  const balances = memberProductBalances(writer.book, member.id);
  const held = products(writer.book).flatMap((product) => {
    const balance = balances.get(product.id) ?? 0;
    return balance > 0 ? [{ product, balanceSen: sen(balance) }] : [];
  });
  const refundSen = sum(held.map((item) => item.balanceSen));
  if (refundSen === 0) return done({ journals: [], refundSen });
  const former = accountsByRole(writer.book, 'formerMemberSavings')[0];
  if (former === undefined) return refuse('account.roleMissing', { role: '21104 Simpanan Anggota Keluar' });
  const released = post(writer, {
    date: input.date,
    document: nextDocument(open, writer, { kind: 'BM', date: input.date }),
    template: MEMO_TEMPLATES.leaverRelease.number,
    unitCode: member.unit_code,
    lines: [
      ...held.map(({ product, balanceSen }) => line({ accountCode: product.account_code, debitSen: balanceSen, creditSen: ZERO, member: ref, productCode: product.code, unitCode: unitOf(writer, product.account_code, member) })),
      ...held.map(({ product, balanceSen }) => line({ accountCode: former.code, debitSen: ZERO, creditSen: balanceSen, member: ref, unitCode: unitOf(writer, product.account_code, member) })),
    ],
  }, input.text.trim());
  if (input.cashAccountCode === undefined) return done({ journals: [released], refundSen });
  const cash = cashAccount(writer.book, input.cashAccountCode);
  if (!cash.ok) return cash;
  const enough = hasCash(writer, cash.value, refundSen);
  if (!enough.ok) return enough;
  const unitCode = cash.value.defaultUnitCode ?? member.unit_code;
  const paid = post(writer, {
    date: input.date,
    document: nextDocument(open, writer, { kind: 'KK', date: input.date }),
    template: MEMO_TEMPLATES.leaverRefund.number,
    unitCode,
    lines: [
      line({ accountCode: former.code, debitSen: refundSen, creditSen: ZERO, member: ref }),
      line({ accountCode: cash.value.code, debitSen: ZERO, creditSen: refundSen, member: ref }),
    ],
  }, input.text.trim());
  return done({ journals: [released, paid], refundSen });
}

/** The unit in which a product's account stands, so that a release leaves every unit's books balanced. */
function unitOf(writer: Writer, accountCode: string, member: StoredMember): string {
  return accountByCode(writer.book, accountCode)?.defaultUnitCode ?? member.unit_code;
}

type FieldUpdate = { readonly member: number; readonly ref: Ref; readonly field: number; readonly payloadClass: number | null; readonly value: string };

function setField(writer: Writer, update: FieldUpdate): void {
  const bases = fieldHeads(writer.book, update.member, update.field).map((head) => refOfId(writer.book, head.event));
  const body = encodeFieldSetBody({ entity: update.ref, field: update.field, value: update.payloadClass === null ? update.value : null, bases });
  const payloads = update.payloadClass === null ? [] : [fieldPayload(update.payloadClass, { [update.field]: update.value })];
  writer.append(EVENT_KIND.fieldSet, body, payloads);
}

function checkFree(book: ReadableBook, input: { readonly number: string; readonly nationalId: string; readonly self: number | null }): Result<null, 'member.numberTaken' | 'member.nationalIdWrong' | 'member.nationalIdTaken'> {
  const byNumber = memberByNumber(book, input.number);
  if (byNumber !== null && byNumber.id !== input.self) return refuse('member.numberTaken', { number: input.number, name: byNumber.name });
  if (input.nationalId === '') return done(null);
  if (!isNationalId(input.nationalId)) return refuse('member.nationalIdWrong', { nationalId: input.nationalId });
  const byNationalId = memberByNationalId(book, input.nationalId);
  if (byNationalId !== null && byNationalId.id !== input.self) return refuse('member.nationalIdTaken', { number: byNationalId.number, name: byNationalId.name });
  return done(null);
}

/** Personal details as detached payloads, one per class that has anything in it. */
export function detailPayloads(details: MemberDetails): readonly Payload[] {
  const texts = detailTexts(details);
  const byClass = new Map<number, Record<string, string>>();
  for (const field of MEMBER_FIELD_NAMES) {
    if (texts[field] === '') continue;
    const { number, payloadClass } = MEMBER_FIELDS[field];
    const values = byClass.get(payloadClass) ?? {};
    values[number] = texts[field];
    byClass.set(payloadClass, values);
  }
  return [...byClass].sort(([left], [right]) => left - right).map(([payloadClass, values]) => fieldPayload(payloadClass, values));
}

function fieldPayload(payloadClass: number, values: Readonly<Record<string, string>>): Payload {
  return { class: payloadClass, bytes: new TextEncoder().encode(JSON.stringify(values)) };
}

function detailTexts(details: MemberDetails): Readonly<Record<MemberField, string>> {
  return { ...details, birthDate: details.birthDate ?? '' };
}

export function memberDetails(member: StoredMember): MemberDetails {
  return {
    name: member.name, gender: member.gender === 'L' || member.gender === 'P' ? member.gender : '', birthPlace: member.birth_place,
    // The projection keeps what `register` validated, or what another PC's register did.
    birthDate: member.birth_date === '' ? null : (member.birth_date as IsoDate),
    nationalId: member.national_id, address: member.address, phone: member.phone, email: member.email, occupation: member.occupation,
    heir: member.heir, bankAccount: member.bank_account, note: member.note,
  };
}

export function memberKind(text: string): MemberKind {
  return MEMBER_KINDS.find((kind) => kind === text) ?? 'anggota';
}

function conflictsOf(open: OpenBook, memberId: number): MemberPage['conflicts'] {
  return MEMBER_FIELD_NAMES.flatMap((field) => {
    const values = [...new Set(fieldHeads(open.read, memberId, MEMBER_FIELDS[field].number).map((head) => head.value))];
    return values.length > 1 ? [{ field, values }] : [];
  });
}
