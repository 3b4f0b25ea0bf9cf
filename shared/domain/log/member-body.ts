import { epochDay, fromEpochDay, type IsoDate } from '../../calendar/date.ts';
import { LEAVE_REASONS, MEMBER_KINDS, type LeaveReason, type MemberKind } from '../member/member.ts';
import { readRef, refValue, type Ref } from './ref.ts';
import { asCount, asList, asText, type Body, type LogValue } from './value.ts';

/**
 * The body of `member.register` (kind 20). The member's reference is the event's own. Everything that identifies the
 * person is in detached payloads by class (sync.md 1.8): maps of field number to text.
 */
export type RegisterBody = {
  readonly number: string;
  readonly joined: IsoDate;
  readonly kind: MemberKind;
  readonly unitCode: string;
  readonly source: { readonly name: string; readonly ref: string } | null;
  readonly batch: number | null;
};

/** The body of `member.leave` (kind 24). */
export type LeaveBody = { readonly member: Ref; readonly date: IsoDate; readonly reason: LeaveReason };

/**
 * The register's fields that identify a person: number in payloads and in `field.set`, and the payload class they
 * belong to. `memberNumber` and `kind` are no personal data and travel in the body.
 */
export const MEMBER_FIELDS = {
  name: { number: 1, payloadClass: 1 },
  address: { number: 2, payloadClass: 1 },
  gender: { number: 3, payloadClass: 1 },
  occupation: { number: 4, payloadClass: 1 },
  nationalId: { number: 5, payloadClass: 2 },
  birthPlace: { number: 6, payloadClass: 2 },
  birthDate: { number: 7, payloadClass: 2 },
  phone: { number: 8, payloadClass: 3 },
  email: { number: 9, payloadClass: 3 },
  heir: { number: 10, payloadClass: 4 },
  bankAccount: { number: 11, payloadClass: 4 },
  note: { number: 12, payloadClass: 5 },
} as const;
export type MemberField = keyof typeof MEMBER_FIELDS;
export const MEMBER_FIELD_NAMES = Object.keys(MEMBER_FIELDS).filter(isMemberField);
export const MEMBER_NUMBER_FIELD = 20;

/** Fields that keep their common base while two values are in conflict (sync.md 1.7). */
export const SENSITIVE_FIELDS: ReadonlySet<number> = new Set([5, 10, 11]);

/**
 * The body of `field.set` (kind 21): one field of one member, with the references of the values the user saw.
 * A personal value is in the detached payload of the event; `value` carries only what may stand in the open.
 */
export type FieldSetBody = {
  readonly entity: Ref;
  readonly field: number;
  readonly value: string | null;
  readonly bases: readonly Ref[];
};

export function isMemberField(name: string): name is MemberField {
  return Object.hasOwn(MEMBER_FIELDS, name);
}

export function encodeRegisterBody(body: RegisterBody): Body {
  const map = new Map<number, LogValue>([
    [1, body.number],
    [2, epochDay(body.joined)],
    [3, MEMBER_KINDS.indexOf(body.kind)],
    [4, body.unitCode],
  ]);
  if (body.source !== null) map.set(6, [body.source.name, body.source.ref]);
  if (body.batch !== null) map.set(8, body.batch);
  return map;
}

export function decodeRegisterBody(map: Body): RegisterBody | null {
  const number = asText(map.get(1));
  const day = asCount(map.get(2));
  const kind = MEMBER_KINDS[asCount(map.get(3)) ?? -1];
  const unitCode = asText(map.get(4));
  if (number === null || day === null || day > 400_000 || kind === undefined || unitCode === null) return null;
  const source = asList(map.get(6));
  return {
    number,
    joined: fromEpochDay(day),
    kind,
    unitCode,
    source: source === null ? null : { name: asText(source[0]) ?? '', ref: asText(source[1]) ?? '' },
    batch: asCount(map.get(8)),
  };
}

export function encodeLeaveBody(body: LeaveBody): Body {
  return new Map<number, LogValue>([
    [1, refValue(body.member)],
    [2, epochDay(body.date)],
    [3, LEAVE_REASONS.indexOf(body.reason)],
  ]);
}

export function decodeLeaveBody(map: Body): LeaveBody | null {
  const member = readRef(map.get(1));
  const day = asCount(map.get(2));
  const reason = LEAVE_REASONS[asCount(map.get(3)) ?? -1];
  if (member === null || day === null || reason === undefined) return null;
  return { member, date: fromEpochDay(day), reason };
}

export function encodeFieldSetBody(body: FieldSetBody): Body {
  const map = new Map<number, LogValue>([
    [1, refValue(body.entity)],
    [2, body.field],
    [4, body.bases.map(refValue)],
  ]);
  if (body.value !== null) map.set(3, body.value);
  return map;
}

export function decodeFieldSetBody(map: Body): FieldSetBody | null {
  const entity = readRef(map.get(1));
  const field = asCount(map.get(2));
  const baseValues = asList(map.get(4));
  if (entity === null || field === null || baseValues === null) return null;
  const bases: Ref[] = [];
  for (const value of baseValues) {
    const base = readRef(value);
    if (base === null) return null;
    bases.push(base);
  }
  return { entity, field, value: asText(map.get(3)), bases };
}
