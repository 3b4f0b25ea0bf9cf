import type { WordTable } from '../../boot/words.ts';

/** Every word of the register, the page of a member and the counter entry beside it. */
export const MEMBER_TEXT = {
  'member.members': { id: 'Anggota', en: 'Members' },
  'picker.placeholder': { id: 'Nomor atau nama, lalu Enter', en: 'Number or name, then Enter' },
  'picker.none': { id: 'Tidak ada anggota yang cocok. Periksa nomornya, atau ketik sebagian nama.', en: 'No member matches. Check the number, or type part of the name.' },
  'picker.several': { id: 'Pilih salah satu dengan panah bawah, lalu Enter.', en: 'Choose one with the down arrow, then Enter.' },
} as const satisfies WordTable;
