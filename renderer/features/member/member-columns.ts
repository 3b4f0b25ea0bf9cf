import type { MemberRow } from '#shared/contract/member.ts';
import { sum, type Sen } from '#shared/money/sen.ts';
import type { DataColumn } from '../../ui/table/column.ts';
import type { MEMBER_TEXT } from './text.ts';

type Text = (key: keyof typeof MEMBER_TEXT) => string;

/** The columns of the register. The status only where it differs, other savings only where there are any. */
export function memberColumns(text: Text, show: { readonly status: boolean; readonly other: boolean }): readonly DataColumn<MemberRow>[] {
  return [
    { key: 'number', label: text('column.number'), value: (row) => row.number, widthPixels: 96, grow: 0 },
    { key: 'name', label: text('column.name'), value: (row) => row.name, widthPixels: 180, grow: 1, strong: true },
    { key: 'unit', label: text('column.unit'), value: (row) => row.unitCode, widthPixels: 84, grow: 0.2, muted: true },
    { key: 'joined', label: text('column.joined'), kind: 'date', value: (row) => row.joined, widthPixels: 98, grow: 0.2 },
    ...(show.status ? [{ key: 'status', label: text('column.status'), value: (row: MemberRow) => text(`status.${row.status}`), widthPixels: 84, grow: 0.2 } as const] : []),
    { key: 'pokok', label: text('column.pokok'), kind: 'money', value: (row) => row.pokokSen, grow: 0.4 },
    { key: 'wajib', label: text('column.wajib'), kind: 'money', value: (row) => row.wajibSen, grow: 0.4 },
    { key: 'sukarela', label: text('column.sukarela'), kind: 'money', value: (row) => row.sukarelaSen, grow: 0.4 },
    ...(show.other ? [{ key: 'other', label: text('column.other'), kind: 'money', value: (row: MemberRow) => row.otherSen, grow: 0.4 } as const] : []),
    { key: 'total', label: text('column.total'), kind: 'money', value: (row) => totalOfMember(row), strong: true, grow: 0.4 },
  ];
}

/** All savings of a member together. */
export function totalOfMember(row: Pick<MemberRow, 'pokokSen' | 'wajibSen' | 'sukarelaSen' | 'otherSen'>): Sen {
  return sum([row.pokokSen, row.wajibSen, row.sukarelaSen, row.otherSen]);
}
