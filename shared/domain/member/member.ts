/** Kinds of membership. Source: koperasi.md 1.1. */
export const MEMBER_KINDS = ['anggota', 'calon', 'luarBiasa'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

export const LEAVE_REASONS = ['keluar', 'meninggal', 'diberhentikan'] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

/** `void` is a registration taken back together with its import batch. */
export type MemberStatus = 'active' | 'left' | 'void';

/** A civil identity number has sixteen digits. Source: structure of NIK kependudukan. */
export function isNationalId(text: string): boolean {
  return /^\d{16}$/.test(text);
}
