import type { FileSignature, Profile } from '../profile.ts';

/**
 * The member template of the older program as people fill it in. "Password" is never read; "Ranking" has no place in a
 * register and is reported as not read.
 */
export const TEMPLATE_ANGGOTA: Profile = {
  name: 'template-anggota',
  source: 'Template anggota (Excel)',
  kind: 'members',
  columns: {
    number: ['NIP'], name: ['Nama Anggota'], joined: ['Tanggal Masuk'], left: ['Tanggal Keluar'], unit: ['Divisi/Unit'],
    status: ['status'], email: ['Email'], phone: ['Kontak'],
  },
  constants: {},
  values: { status: { aktif: 'active', keluar: 'left' } },
  numberStyle: 'plain',
  dateStyle: 'dayMonthYear',
  secretColumns: ['Password'],
  ignoredColumns: ['No'],
};

export const TEMPLATE_ANGGOTA_FILES: readonly FileSignature[] = [
  { source: 'template-anggota', headers: ['NIP', 'Nama Anggota', 'Kontak', 'Tanggal Masuk'], profile: TEMPLATE_ANGGOTA },
];
