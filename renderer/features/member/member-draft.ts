import type { IsoDate } from '#shared/calendar/date.ts';
import type { MemberDetails } from '#shared/contract/member.ts';
import { isNationalId } from '#shared/domain/member/member.ts';

/** A register entry with nothing in it. */
export const NO_DETAILS: MemberDetails = {
  name: '', gender: '', birthPlace: '', birthDate: null, nationalId: '', address: '', phone: '', email: '', occupation: '', heir: '',
  bankAccount: '', note: '',
};

/** The membership itself, as the register asks for it. */
export type MembershipDraft = { readonly number: string; readonly joined: IsoDate | null };

export type DraftFault = 'nameMissing' | 'nationalIdCount' | 'numberMissing' | 'joinedMissing';

/** What keeps a draft from being sent, one fault per field, in the order of the form. */
export function faultsOf(details: MemberDetails, membership: MembershipDraft): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  if (membership.number.trim() === '') faults.push('numberMissing');
  if (membership.joined === null) faults.push('joinedMissing');
  if (details.name.trim() === '') faults.push('nameMissing');
  const nationalId = details.nationalId.trim();
  if (nationalId !== '' && !isNationalId(nationalId)) faults.push('nationalIdCount');
  return faults;
}

/** Digits of an identity number as it is typed or pasted with spaces and dots. */
export function typeNationalId(raw: string): string {
  return raw.replace(/\D/g, '').slice(0, 16);
}

const FIELDS = [
  'name', 'gender', 'birthPlace', 'birthDate', 'nationalId', 'address', 'phone', 'email', 'occupation', 'heir', 'bankAccount', 'note',
] as const;
export type DetailField = (typeof FIELDS)[number];

/** The field a conflict names, when it is one the register shows. */
export function detailField(name: string): DetailField | null {
  return FIELDS.find((field) => field === name) ?? null;
}

/** The details with one field replaced by a text that came from another PC. */
export function withText(details: MemberDetails, change: { readonly field: DetailField; readonly value: string; readonly date: IsoDate | null }): MemberDetails {
  if (change.field === 'birthDate') return { ...details, birthDate: change.date };
  if (change.field === 'gender') return { ...details, gender: change.value === 'L' || change.value === 'P' ? change.value : '' };
  return { ...details, [change.field]: change.value };
}
