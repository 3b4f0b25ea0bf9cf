/** The form of the meeting on the RAT page itself; the others are addresses of the program. */
export const MEETING_PLACE = '#meeting';

/** Where what a part is missing can be completed. */
export const PLACE_OF_PART: Readonly<Record<string, string>> = {
  cover: '/pengaturan',
  foreword: '/pengaturan',
  organisation: '/pengaturan',
  neraca: '/tutup-buku',
  phu: '/tutup-buku',
  equity: '/tutup-buku',
  shuDistribution: '/shu',
  shuList: '/shu',
  attendance: '/anggota',
  minutes: MEETING_PLACE,
};
