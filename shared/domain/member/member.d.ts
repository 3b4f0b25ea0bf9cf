/** Kinds of membership. Source: koperasi.md 1.1. */
export declare const MEMBER_KINDS: readonly ["anggota", "calon", "luarBiasa"];
export type MemberKind = (typeof MEMBER_KINDS)[number];
export declare const LEAVE_REASONS: readonly ["keluar", "meninggal", "diberhentikan"];
export type LeaveReason = (typeof LEAVE_REASONS)[number];
/** `void` is a registration taken back together with its import batch. */
export type MemberStatus = 'active' | 'left' | 'void';
/** A civil identity number has sixteen digits. Source: structure of NIK kependudukan. */
export declare function isNationalId(text: string): boolean;
