import type { IsoDate } from '#shared/calendar/date.ts';
import type { Collector } from './collector.ts';
import type { FieldReader } from './field-reader.ts';
import type { MemberRow, MemberStatus } from './rows.ts';

/** Words of registers in use; a profile may add its own. */
const STATUS_WORDS: Readonly<Record<string, MemberStatus>> = {
  active: 'active', aktif: 'active', left: 'left', keluar: 'left', nonaktif: 'left', 'non aktif': 'left', berhenti: 'left',
};
const GENDER_WORDS: Readonly<Record<string, 'male' | 'female'>> = {
  male: 'male', l: 'male', 'laki-laki': 'male', 'laki laki': 'male', pria: 'male', m: 'male',
  female: 'female', p: 'female', perempuan: 'female', wanita: 'female', f: 'female',
};
const NATIONAL_ID_DIGITS = 16;

/** Reads members and reports what contradicts itself within one row; numbers are unique in the file. */
export function applyMembers(readers: Iterable<FieldReader>, collector: Collector): readonly MemberRow[] {
  const rowOfNumber = new Map<string, number>();
  const rows: { readonly row: MemberRow; readonly rowNumber: number }[] = [];
  for (const reader of readers) {
    const row = readMember(reader, collector, rowOfNumber);
    if (row === null) continue;
    rowOfNumber.set(row.number, reader.rowNumber);
    rows.push({ row, rowNumber: reader.rowNumber });
  }
  reportOddNumbers(rows, collector);
  reportSameNames(rows, collector);
  return rows.map(({ row }) => row);
}

function readMember(reader: FieldReader, collector: Collector, rowOfNumber: ReadonlyMap<string, number>): MemberRow | null {
  const number = reader.requiredText('number', 'importMember.numberMissing');
  const name = reader.requiredText('name', 'importMember.nameMissing').replace(/\s+/g, ' ');
  const joined = reader.requiredDate('joined');
  const leftInFile = reader.optionalDate('left');
  const birthDate = reader.optionalDate('birthDate');
  const status = readStatus(reader, leftInFile);
  const gender = readGender(reader);
  const earlierRow = rowOfNumber.get(number);
  if (earlierRow !== undefined) reader.complain('number', 'importMember.duplicate', { number, earlierRow });
  if (status === 'left' && leftInFile === null && !reader.refused()) reader.complain('left', 'importMember.leftWithoutDate', { number, name });
  if (reader.refused() || joined === null || status === null || gender === undefined) return null;
  reportDates({ number, name, joined, leftInFile, status, birthDate }, reader, collector);
  return {
    number,
    name,
    joined,
    gender,
    birthPlace: reader.optionalText('birthPlace'),
    birthDate,
    nationalId: readNationalId(reader, collector, number),
    address: reader.optionalText('address'),
    phone: readPhone(reader, collector, number),
    occupation: reader.optionalText('occupation'),
    email: reader.optionalText('email'),
    unitCode: reader.optionalText('unit'),
    status,
    left: status === 'left' ? leftInFile : null,
    leftReason: reader.optionalText('leftReason'),
  };
}

/** Without a status column, who has a leaving date has left. */
function readStatus(reader: FieldReader, left: IsoDate | null): MemberStatus | null {
  const text = reader.text('status').toLowerCase();
  if (text === '') return left === null ? 'active' : 'left';
  const status = STATUS_WORDS[text];
  if (status === undefined) reader.complain('status', 'importValue.unknown', { value: text });
  return status ?? null;
}

function readGender(reader: FieldReader): 'male' | 'female' | null | undefined {
  const text = reader.text('gender').toLowerCase();
  if (text === '') return null;
  const gender = GENDER_WORDS[text];
  if (gender === undefined) reader.complain('gender', 'importValue.unknown', { value: text });
  return gender;
}

function readNationalId(reader: FieldReader, collector: Collector, number: string): string | null {
  const text = reader.optionalText('nationalId');
  if (text === null) return null;
  // A spreadsheet keeps fifteen digits of a number; the sixteenth has become 0.
  if (typeof reader.raw('nationalId') === 'number') collector.finding(reader.rowNumber, 'importMember.nationalIdAsNumber', { number, value: text });
  else if (!/^\d+$/.test(text) || text.length !== NATIONAL_ID_DIGITS) collector.finding(reader.rowNumber, 'importMember.nationalIdOdd', { number, value: text });
  return text;
}

/** A telephone number kept as a number has lost its leading zero; Indonesian mobile numbers begin with 08. */
function readPhone(reader: FieldReader, collector: Collector, number: string): string | null {
  const text = reader.optionalText('phone');
  if (text === null || typeof reader.raw('phone') !== 'number' || !text.startsWith('8')) return text;
  collector.finding(reader.rowNumber, 'importMember.phoneZeroRestored', { number, value: text, phone: `0${text}` });
  return `0${text}`;
}

type MemberDates = {
  readonly number: string;
  readonly name: string;
  readonly joined: IsoDate;
  readonly leftInFile: IsoDate | null;
  readonly status: MemberStatus;
  readonly birthDate: IsoDate | null;
};

function reportDates(member: MemberDates, reader: FieldReader, collector: Collector): void {
  const { number, name, joined, leftInFile, status, birthDate } = member;
  if (leftInFile !== null && status === 'active') {
    collector.finding(reader.rowNumber, 'importMember.activeWithLeavingDate', { number, name, date: leftInFile });
  }
  if (leftInFile !== null && leftInFile < joined) {
    collector.finding(reader.rowNumber, 'importMember.leftBeforeJoined', { number, name, left: leftInFile, joined });
  } else if (leftInFile === joined) {
    collector.finding(reader.rowNumber, 'importMember.leftOnJoiningDay', { number, name, date: joined });
  }
  if (status === 'left' && reader.text('leftReason') === '') collector.finding(reader.rowNumber, 'importMember.leftWithoutReason', { number, name });
  if (birthDate !== null && birthDate >= joined) collector.finding(reader.rowNumber, 'importMember.bornAfterJoined', { number, name, date: birthDate });
}

/** The shape of a number: digits become 9, letters A. `shapeOf('2024/07/Contoh-01')` is "9/9/A-9". */
function shapeOf(number: string): string {
  return number.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'A');
}

type Placed = { readonly row: MemberRow; readonly rowNumber: number };

/** Reports numbers that differ in shape, or in length within the shape, from those of more than half of the members. */
function reportOddNumbers(rows: readonly Placed[], collector: Collector): void {
  const usualShape = mostCommon(rows.map(({ row }) => shapeOf(row.number)));
  const usual = rows.filter(({ row }) => shapeOf(row.number) === usualShape);
  if (usual.length * 2 <= rows.length) return;
  const example = mostCommon(usual.map(({ row }) => String(row.number.length)));
  const usualExample = usual.find(({ row }) => String(row.number.length) === example)?.row.number ?? '';
  for (const { row, rowNumber } of rows) {
    if (shapeOf(row.number) !== usualShape || (row.number.length > Number(example) && usualShape !== '9')) {
      collector.finding(rowNumber, 'importMember.numberOdd', { number: row.number, name: row.name, example: usualExample });
    }
  }
}

function reportSameNames(rows: readonly Placed[], collector: Collector): void {
  const numberOfName = new Map<string, string>();
  for (const { row, rowNumber } of rows) {
    const key = row.name.toLowerCase();
    const other = numberOfName.get(key);
    if (other !== undefined) collector.finding(rowNumber, 'importMember.sameName', { number: row.number, name: row.name, other });
    else numberOfName.set(key, row.number);
  }
}

/** The value that occurs most; the first of equals; empty for an empty list. */
function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = '';
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
