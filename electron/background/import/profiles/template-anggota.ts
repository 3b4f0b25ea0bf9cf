import type { FileSignature, Profile } from '../profile.ts';

/**
 * The member template of the older program as people fill it in. "Ranking" has no place in a register; "Password" is
 * never read.
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
};

export const TEMPLATE_ANGGOTA_FILES: readonly FileSignature[] = [
  { source: 'template-anggota', headers: ['NIP', 'Nama Anggota', 'Kontak', 'Tanggal Masuk'], profile: TEMPLATE_ANGGOTA },
];
