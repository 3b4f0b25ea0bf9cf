export const RAT_TEXT_KEYS = [
  'kataPengantar', 'dasar', 'maksudTujuan', 'sistematika', 'organisasi', 'keanggotaan', 'usaha', 'keuangan',
  'pembagianShu', 'penutup', 'agenda', 'beritaAcara', 'keputusan', 'daftarHadir',
] as const;
export type RatTextKey = (typeof RAT_TEXT_KEYS)[number];

/** A part of the book whose words the cooperative may change. Paragraphs are parted by an empty line. */
export type SeedRatText = {
  readonly key: RatTextKey;
  readonly chapter: 'kataPengantar' | 'bab1' | 'bab2' | 'bab3' | 'penutup' | 'beritaAcara' | 'daftarHadir';
  readonly title: string;
  /** `list` prints its lines numbered; `paragraphs` prints them as they stand. */
  readonly form: 'paragraphs' | 'list';
  readonly text: string;
};
