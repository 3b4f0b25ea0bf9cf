import { type IsoDate } from '../../calendar/date.ts';
import { type LeaveReason, type MemberKind } from '../member/member.ts';
import { type Ref } from './ref.ts';
import { type Body } from './value.ts';
/**
 * The body of `member.register` (kind 20). The member's reference is the event's own. Everything that identifies the
 * person is in detached payloads by class (sync.md 1.8): maps of field number to text.
 */
export type RegisterBody = {
    readonly number: string;
    readonly joined: IsoDate;
    readonly kind: MemberKind;
    readonly unitCode: string;
    readonly source: {
        readonly name: string;
        readonly ref: string;
    } | null;
    readonly batch: number | null;
};
/** The body of `member.leave` (kind 24). */
export type LeaveBody = {
    readonly member: Ref;
    readonly date: IsoDate;
    readonly reason: LeaveReason;
};
/**
 * The register's fields that identify a person: number in payloads and in `field.set`, and the payload class they
 * belong to. `memberNumber` and `kind` are no personal data and travel in the body.
 */
export declare const MEMBER_FIELDS: {
    readonly name: {
        readonly number: 1;
        readonly payloadClass: 1;
    };
    readonly address: {
        readonly number: 2;
        readonly payloadClass: 1;
    };
    readonly gender: {
        readonly number: 3;
        readonly payloadClass: 1;
    };
    readonly occupation: {
        readonly number: 4;
        readonly payloadClass: 1;
    };
    readonly nationalId: {
        readonly number: 5;
        readonly payloadClass: 2;
    };
    readonly birthPlace: {
        readonly number: 6;
        readonly payloadClass: 2;
    };
    readonly birthDate: {
        readonly number: 7;
        readonly payloadClass: 2;
    };
    readonly phone: {
        readonly number: 8;
        readonly payloadClass: 3;
    };
    readonly email: {
        readonly number: 9;
        readonly payloadClass: 3;
    };
    readonly heir: {
        readonly number: 10;
        readonly payloadClass: 4;
    };
    readonly bankAccount: {
        readonly number: 11;
        readonly payloadClass: 4;
    };
    readonly note: {
        readonly number: 12;
        readonly payloadClass: 5;
    };
};
export type MemberField = keyof typeof MEMBER_FIELDS;
export declare const MEMBER_FIELD_NAMES: ("name" | "email" | "address" | "gender" | "occupation" | "nationalId" | "birthPlace" | "birthDate" | "phone" | "heir" | "bankAccount" | "note")[];
export declare const MEMBER_NUMBER_FIELD = 20;
/** Fields that keep their common base while two values are in conflict (sync.md 1.7). */
export declare const SENSITIVE_FIELDS: ReadonlySet<number>;
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
export declare function isMemberField(name: string): name is MemberField;
export declare function encodeRegisterBody(body: RegisterBody): Body;
export declare function decodeRegisterBody(map: Body): RegisterBody | null;
export declare function encodeLeaveBody(body: LeaveBody): Body;
export declare function decodeLeaveBody(map: Body): LeaveBody | null;
export declare function encodeFieldSetBody(body: FieldSetBody): Body;
export declare function decodeFieldSetBody(map: Body): FieldSetBody | null;
