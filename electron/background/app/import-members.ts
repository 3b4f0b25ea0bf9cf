import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import type { MemberDetails } from '#shared/contract/member.ts';
import { encodeLeaveBody, encodeRegisterBody } from '#shared/domain/log/member-body.ts';
import type { LeaveReason } from '#shared/domain/member/member.ts';
import type { MemberRow } from '../import/rows.ts';
import { membersByNumber, type RegisteredMember } from '../store/queries/import.ts';
import { memberByNationalId } from '../store/queries/member.ts';
import { complain, dateFits, loggableText, type ImportContext, type Prepared } from './import-context.ts';
import type { Place } from './import-file.ts';
import { createUnitFinder } from './import-units.ts';
import { detailPayloads } from './member.ts';
import type { Writer } from './write.ts';

const MEMBER_NUMBER_LENGTH_MAX = 60;

/**
 * What a register would add to the book's. A member is known by the number it came with from the same source, or by number
 * and name; a number that belongs to somebody else is a wrong row.
 */
export function prepareMembers(context: ImportContext, rows: readonly MemberRow[], placeOf: (number: string) => Place): Prepared {
  const registered = membersByNumber(context.book);
  const bySource = new Map([...registered.values()].flatMap((member) => (member.source === null ? [] : [[member.source, member] as const])));
  const unitFinder = createUnitFinder(context);
  const added: { readonly row: MemberRow; readonly unitCode: string }[] = [];
  let knownRows = 0;
  for (const row of rows) {
    const taken = registered.get(row.number);
    if (bySource.has(`${context.choices.source}\u0000${row.number}`) || (taken !== undefined && samePerson(taken, row))) {
      knownRows += 1;
    } else if (taken !== undefined) {
      complain(context, placeOf(row.number), { column: 'number', code: 'importBook.memberNumberTaken', params: { number: row.number, name: row.name, other: taken.name } });
    } else if (isSound(context, row, placeOf)) {
      const place = (): number => placeOf(row.number).rowNumber;
      reportIdentity(context, row, place);
      added.push({ row, unitCode: unitFinder.unitOf(row.unitCode === null ? null : loggableText(row.unitCode), place) });
    }
  }
  return {
    newRows: added.length,
    knownRows,
    totals: [{ label: 'Sudah keluar', value: String(added.filter(({ row }) => row.status === 'left').length) }],
    refusal: null,
    write: (writer, batch) => {
      unitFinder.define(writer);
      for (const member of added) register(writer, { ...member, batch, source: context.choices.source });
    },
  };
}

function samePerson(member: RegisteredMember, row: MemberRow): boolean {
  const plain = (name: string): string => name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return plain(member.name) === plain(row.name);
}

function isSound(context: ImportContext, row: MemberRow, placeOf: (number: string) => Place): boolean {
  const dates = row.left === null ? [row.joined] : [row.joined, row.left];
  const outside = dates.find((date) => !dateFits(context, date));
  if (row.number.length > MEMBER_NUMBER_LENGTH_MAX) {
    complain(context, placeOf(row.number), { column: 'number', code: 'importText.tooLong', params: { max: MEMBER_NUMBER_LENGTH_MAX } });
  } else if (loggableText(row.number) !== row.number) {
    complain(context, placeOf(row.number), { column: 'number', code: 'importBook.textForbidden', params: { value: row.number } });
  } else if (outside !== undefined) {
    complain(context, placeOf(row.number), { column: 'joined', code: 'importBook.dateOutOfRange', params: { date: outside } });
  } else {
    return true;
  }
  return false;
}

function reportIdentity(context: ImportContext, row: MemberRow, rowNumber: () => number): void {
  const other = row.nationalId === null ? null : memberByNationalId(context.book, row.nationalId);
  if (other === null) return;
  context.collector.finding(rowNumber(), 'importBook.nationalIdTaken', { name: row.name, number: row.number, other: other.number });
}

type Registration = { readonly row: MemberRow; readonly unitCode: string; readonly batch: number; readonly source: string };

function register(writer: Writer, { row, unitCode, batch, source }: Registration): void {
  const body = encodeRegisterBody({ number: row.number, joined: row.joined, kind: 'anggota', unitCode, source: { name: source, ref: row.number }, batch });
  const { ref } = writer.append(EVENT_KIND.memberRegister, body, detailPayloads(detailsOf(row)));
  if (row.status !== 'left') return;
  writer.append(EVENT_KIND.memberLeave, encodeLeaveBody({ member: ref, date: row.left ?? row.joined, reason: reasonOf(row.leftReason ?? '') }));
}

function detailsOf(row: MemberRow): MemberDetails {
  return {
    name: row.name, gender: row.gender === 'male' ? 'L' : row.gender === 'female' ? 'P' : '', birthPlace: row.birthPlace ?? '', birthDate: row.birthDate,
    nationalId: row.nationalId ?? '', address: row.address ?? '', phone: row.phone ?? '', email: row.email ?? '', occupation: row.occupation ?? '',
    heir: '', bankAccount: '', note: row.leftReason ?? '',
  };
}

function reasonOf(text: string): LeaveReason {
  if (/meninggal|wafat/i.test(text)) return 'meninggal';
  return /diberhentikan|dikeluarkan|dipecat/i.test(text) ? 'diberhentikan' : 'keluar';
}
