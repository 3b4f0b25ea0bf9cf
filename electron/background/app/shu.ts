import type { IsoDate } from '#shared/calendar/date.ts';
import { momentText } from '#shared/calendar/moment.ts';
import type { ShuMemberFacts, ShuSnapshot } from '#shared/contract/shu.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import { encodeShuDecision, encodeShuSnapshot } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { computeShu, type ShuComputation, type ShuInput } from '#shared/domain/shu/compute-shu.ts';
import { decisionJournal } from '#shared/domain/shu/decision-journal.ts';
import { rulesInForce, type ShuRules } from '#shared/domain/shu/rules.ts';
import { validateRules } from '#shared/domain/shu/validate-rules.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { sen, type Sen } from '#shared/money/sen.ts';
import { attachmentClass } from '../bundle/attachment.ts';
import { toHex } from '../bundle/bytes.ts';
import { sha256 } from '../bundle/ids.ts';
import { attachmentBytesMax } from '../bundle/limits.ts';
import type { ReadableBook } from '../store/database.ts';
import { logRow } from '../store/log.ts';
import { accountByCode, accountsByRole } from '../store/queries/account.ts';
import { journalById } from '../store/queries/journal.ts';
import { shuSnapshot, type StoredSnapshot } from '../store/queries/shu.ts';
import { HEAD_OFFICE_UNIT } from './open-book.ts';
import type { OpenBook } from './context.ts';
import { documentOf } from './journal.ts';
import { isYearClosed } from './period.ts';
import { checkDate, evidenceCode, line, nextDocument, post, refOfId, wireId } from './posting.ts';
import { readSetting, writeSetting } from './setting.ts';
import { shuInput } from './shu-input.ts';
import { write, type Payload, type WriteOptions } from './write.ts';

const RULES_KEY = 'shu.rules';

export function shuRules(open: OpenBook, input: { readonly year: number }): { readonly inForce: ShuRules | null; readonly all: readonly ShuRules[] } {
  const all = readSetting<readonly ShuRules[]>(open.read, RULES_KEY) ?? [];
  const found = rulesInForce(all, input.year);
  return { inForce: found.ok ? found.value : null, all };
}

/** Keeps rules; those of the same first year are replaced. Refusals: `device.notHeadOffice`, those of `validateRules`, `account.notFound`. */
export function setShuRules(open: OpenBook, input: { readonly rules: ShuRules }, command?: WriteOptions['command']): Result<ShuRules> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write<ShuRules, string>(open, { command, nouns: ['shu'] }, (writer) => {
    const valid = validateRules(input.rules);
    if (!valid.ok) return valid;
    for (const pool of [...input.rules.memberPools, ...input.rules.nonMemberPools]) {
      if (accountByCode(writer.book, pool.accountCode) === null) return refuse('account.notFound', { code: pool.accountCode });
    }
    const others = (readSetting<readonly ShuRules[]>(writer.book, RULES_KEY) ?? []).filter((rules) => rules.effectiveFromYear !== input.rules.effectiveFromYear);
    const all = [...others, input.rules].sort((left, right) => left.effectiveFromYear - right.effectiveFromYear);
    writeSetting(writer, RULES_KEY, all);
    return done(input.rules);
  });
}

type Facts = { readonly input: ShuInput; readonly members: readonly ShuMemberFacts[]; readonly previous: Readonly<Record<string, Sen>> };

/** Everything a simulation needs. Refusals: `shu.rulesMissing`. */
export function shuFacts(open: OpenBook, input: { readonly year: number }): Result<Facts> {
  const rules = rulesOf(open.read, input.year);
  if (!rules.ok) return rules;
  const facts = shuInput(open.read, input.year, rules.value);
  return done({
    input: facts,
    members: facts.members.map((member) => ({ id: member.memberId, number: member.memberNumber, name: member.name })),
    previous: previousShares(open.read, input.year - 1),
  });
}

/** The SHU of a year by the rules in force or others. Refusals: `shu.rulesMissing`, those of `validateRules`. */
export function computeYear(open: OpenBook, input: { readonly year: number; readonly rules?: ShuRules | undefined }): Result<ShuComputation> {
  return computeFrom(open.read, input);
}

function computeFrom(book: ReadableBook, input: { readonly year: number; readonly rules?: ShuRules | undefined }): Result<ShuComputation> {
  const rules = input.rules === undefined ? rulesOf(book, input.year) : done(input.rules);
  return rules.ok ? computeShu(shuInput(book, input.year, rules.value)) : rules;
}

function rulesOf(book: ReadableBook, year: number): Result<ShuRules> {
  return rulesInForce(readSetting<readonly ShuRules[]>(book, RULES_KEY) ?? [], year);
}

/**
 * Freezes the computation: the whole of it is stored as detached payloads of one event that carries its SHA-256, so that
 * it can be computed again years later and compared. Refusals in the order of the contract.
 */
export function freezeShu(open: OpenBook, input: { readonly year: number; readonly rules?: ShuRules | undefined }, command?: WriteOptions['command']): Result<ShuSnapshot> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  const written = write<null, string>(open, { command, nouns: ['shu'] }, (writer) => {
    const known = shuSnapshot(writer.book, input.year);
    if (known !== null && known.decided_event !== null) return refuse('shu.alreadyDecided', { year: input.year });
    const computed = computeFrom(writer.book, input);
    if (!computed.ok) return computed;
    const bytes = new TextEncoder().encode(frozenText(computed.value));
    writer.append(EVENT_KIND.shuSnapshot, encodeShuSnapshot(input.year, sha256(bytes)), chunks(bytes));
    return done(null);
  });
  return written.ok ? requiredSnapshot(open, input.year) : written;
}

/** The frozen computation of a year, compared with what the ledger gives now; null when there is none. */
export function getShuSnapshot(open: OpenBook, input: { readonly year: number }): ShuSnapshot | null {
  const stored = shuSnapshot(open.read, input.year);
  return stored === null ? null : describeSnapshot(open, stored);
}

export type DecisionInput = { readonly year: number; readonly date: IsoDate; readonly minutesReference: string };

/**
 * The decision of the meeting over the frozen computation: journal 79 of koperasi.md 4.6 on the day of the meeting.
 * Refusals, in order: `device.notHeadOffice`, `shu.notComputed`, `shu.alreadyDecided`, `shu.yearOpen`, `shu.snapshotStale`,
 * `account.notFound`, `date.outOfRange`, `period.locked`.
 */
export function decideShu(open: OpenBook, input: DecisionInput, command?: WriteOptions['command']): Result<ShuSnapshot> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  const written = write<null, string>(open, { command, nouns: ['shu', 'journal', 'member'] }, (writer) => {
    const stored = shuSnapshot(writer.book, input.year);
    if (stored === null) return refuse('shu.notComputed', { year: input.year });
    if (stored.decided_event !== null) return refuse('shu.alreadyDecided', { year: input.year });
    if (!isYearClosed(writer.book, input.year)) return refuse('shu.yearOpen', { year: input.year });
    const computation = thawed(stored.body);
    if (!isStillEqual(writer.book, stored, computation.rules)) return refuse('shu.snapshotStale', { year: input.year });
    const lines = decisionLines(writer.book, computation);
    if (!lines.ok) return lines;
    const date = checkDate(open, writer, input.date);
    if (!date.ok) return date;
    if (lines.value.length === 0) return refuse('shu.notComputed', { year: input.year });
    const posted = post(writer, {
      date: input.date, document: nextDocument(open, writer, { kind: 'BM', date: input.date }), template: MEMO_TEMPLATES.shuAllocation.number,
      params: [String(input.year)], lines: lines.value, unitCode: HEAD_OFFICE_UNIT,
    }, '');
    const id = writer.book.get<{ id: number }>('SELECT id FROM journal WHERE document = ?', posted.document)?.id ?? 0;
    writer.append(
      EVENT_KIND.shuDecision,
      encodeShuDecision({ year: input.year, hash: new Uint8Array(stored.hash), decidedOn: input.date, journal: refOfId(writer.book, id) }),
      [{ class: attachmentClass.voucherNote, bytes: new TextEncoder().encode(input.minutesReference) }],
    );
    return done(null);
  });
  return written.ok ? requiredSnapshot(open, input.year) : written;
}

function decisionLines(book: ReadableBook, computation: ShuComputation): Result<readonly ReturnType<typeof line>[]> {
  const undistributed = accountsByRole(book, 'shuUndistributed')[0];
  const reserve = accountsByRole(book, 'reserve')[0];
  if (undistributed === undefined || reserve === undefined) return refuse('account.notFound', { code: '31502' });
  const lines = decisionJournal(computation, { undistributedCode: undistributed.code, reserveCode: reserve.code, villageShareCode: '21507' });
  const missing = lines.find((item) => accountByCode(book, item.accountCode) === null);
  return missing === undefined ? done(lines.map((item) => line(item))) : refuse('account.notFound', { code: missing.accountCode });
}

function requiredSnapshot(open: OpenBook, year: number): Result<ShuSnapshot> {
  const snapshot = getShuSnapshot(open, { year });
  if (snapshot === null) throw new Error('a frozen SHU is not in the books');
  return done(snapshot);
}

function describeSnapshot(open: OpenBook, stored: StoredSnapshot): ShuSnapshot {
  const computation = thawed(stored.body);
  const journal = stored.journal === null ? null : journalById(open.read, stored.journal);
  return {
    year: stored.year,
    state: journal === null ? 'dihitung' : 'dibukukan',
    hash: toHex(stored.hash),
    computedAt: momentText(stored.computed_t),
    decidedOn: stored.decided_on,
    minutesReference: stored.minutes,
    journal: journal === null ? null : {
      id: wireId(open.read, journal.id), document: documentOf(journal), date: journal.date, month: journal.ym, totalSen: sen(journal.total),
      evidenceCode: evidenceCode(logRow(open.read, journal.id)?.hash ?? new Uint8Array(32)),
    },
    computation,
    stillEqual: isStillEqual(open.read, stored, computation.rules),
  };
}

/** Whether the ledger of today gives the very bytes that were frozen. */
function isStillEqual(book: ReadableBook, stored: StoredSnapshot, rules: ShuRules): boolean {
  const again = computeFrom(book, { year: stored.year, rules });
  return again.ok && toHex(sha256(new TextEncoder().encode(frozenText(again.value)))) === toHex(stored.hash);
}

function previousShares(book: ReadableBook, year: number): Readonly<Record<string, Sen>> {
  const stored = shuSnapshot(book, year);
  return stored === null ? {} : Object.fromEntries(thawed(stored.body).memberRows.map((row) => [row.memberId, row.totalSen]));
}

/** The frozen text: JSON with exact weights as "123n". */
export function frozenText(computation: ShuComputation): string {
  return JSON.stringify(computation, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

function thawed(text: string): ShuComputation {
  // Written by `frozenText`; its hash is checked wherever it counts.
  return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value)) as ShuComputation;
}

const CHUNK_BYTES = attachmentBytesMax - 1024;

function chunks(bytes: Uint8Array): readonly Payload[] {
  const payloads: Payload[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    payloads.push({ class: attachmentClass.nameAndAddress, bytes: bytes.slice(start, start + CHUNK_BYTES) });
  }
  return payloads;
}
