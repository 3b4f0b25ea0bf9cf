import type { IsoDate } from '#shared/calendar/date.ts';
import type { MemberDetails, MemberPage, MemberRow } from '#shared/contract/member.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import type { Page } from '#shared/contract/schema.ts';
import { type LeaveReason, type MemberKind } from '#shared/domain/member/member.ts';
import { type Result } from '#shared/domain/result.ts';
import { type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../store/database.ts';
import { type MemberFilter, type StoredMember } from '../store/queries/member.ts';
import type { OpenBook } from './context.ts';
import { type Payload, type WriteOptions } from './write.ts';
export declare function listMembers(open: OpenBook, filter: MemberFilter): Page<MemberRow>;
/** One page per member: who it is, what is saved, the movements. Refusals: `member.notFound`. */
export declare function getMember(open: OpenBook, input: {
    readonly id: string;
    readonly offset: number;
    readonly limit: number;
}): Result<MemberPage, 'member.notFound'>;
/** The number proposed for the next member: the series of head office counts `A-0001`, a unit puts its own series in front. */
export declare function nextMemberNumber(open: OpenBook, book?: ReadableBook): string;
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
export declare function registerMember(open: OpenBook, input: RegisterInput, command?: WriteOptions['command']): Result<{
    readonly id: string;
    readonly number: string;
}>;
/** Changes the register's fields, each change an event of its own that names the values it saw. Refusals as in the contract. */
export declare function editMember(open: OpenBook, input: {
    readonly id: string;
    readonly details: MemberDetails;
    readonly number?: string | undefined;
}, command?: WriteOptions['command']): Result<MemberPage>;
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
export declare function leaveMember(open: OpenBook, input: LeaveInput, command?: WriteOptions['command']): Result<{
    readonly journals: readonly PostedJournal[];
    readonly refundSen: Sen;
}>;
/** Personal details as detached payloads, one per class that has anything in it. */
export declare function detailPayloads(details: MemberDetails): readonly Payload[];
export declare function memberDetails(member: StoredMember): MemberDetails;
export declare function memberKind(text: string): MemberKind;
