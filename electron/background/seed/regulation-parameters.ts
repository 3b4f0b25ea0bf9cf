import { isoDate, type IsoDate } from '#shared/calendar/date.ts';
import { rupiah } from '#shared/money/sen.ts';

export const REGULATION_CODES = [
  'savings.rateCeiling', 'loan.rateCeiling', 'savingsTax.freePerMonth', 'savingsTax.rate', 'shuTax.memberRate',
  'relatedLoans.ceiling', 'meeting.deadlineAfterYear', 'meeting.requestedDate', 'village.shareMinimum', 'meeting.quorum',
  'audit.ownCapitalFrom', 'tax.smallTurnoverRate', 'tax.smallTurnoverCeiling',
] as const;
export type RegulationCode = (typeof REGULATION_CODES)[number];

/** A value with its unit: basis points of 10_000, integer sen, whole months, or a day of the year after the book year. */
export type RegulationValue =
  | { readonly unit: 'basisPoints'; readonly value: number }
  | { readonly unit: 'sen'; readonly value: number }
  | { readonly unit: 'months'; readonly value: number }
  | { readonly unit: 'monthDay'; readonly month: number; readonly day: number }
  /** No safe default exists: the cooperative must fill it in. */
  | { readonly unit: 'unset' };

export type RegulationParameter = {
  readonly code: RegulationCode;
  readonly name: string;
  readonly value: RegulationValue;
  /** First day on which the value counts. */
  readonly validFrom: IsoDate;
  /** Law or decision, as it is printed beside the value. */
  readonly source: string;
  /** `read`: a public copy of the rule was read. `reported`: known from articles about it; confirm before relying on it. */
  readonly evidence: 'read' | 'reported';
  readonly note: string;
};

/**
 * Values that laws and ministers set and change: data with a first day, never constants in code. A later row of the
 * same code replaces an earlier one from its day on; a row is never edited, because old years are recomputed with it.
 *
 * Source note: koperasi.md 2.4, 2.5, 2.7, 2.8 and 7.1. Where only the year of a rule is known, `validFrom` is its
 * first day; the days of UU 25/1992, PP 23/2018 and UU Cipta Kerja are general knowledge.
 */
export const REGULATION_PARAMETERS: readonly RegulationParameter[] = [
  {
    code: 'savings.rateCeiling', name: 'Batas tertinggi bunga simpanan setahun',
    value: { unit: 'basisPoints', value: 900 }, validFrom: isoDate('2023-06-20'),
    source: 'Permenkop UKM 8/2023 Pasal 26 ayat (4)', evidence: 'read',
    note: 'Ditetapkan pengurus dalam rentang yang disetujui rapat anggota.',
  },
  {
    code: 'loan.rateCeiling', name: 'Batas tertinggi jasa pinjaman setahun',
    value: { unit: 'basisPoints', value: 2400 }, validFrom: isoDate('2023-06-20'),
    source: 'Permenkop UKM 8/2023 Pasal 27', evidence: 'read',
    note: 'Belum jelas apakah batas ini untuk bunga tetap (flat) atau efektif; tampilkan keduanya.',
  },
  {
    code: 'relatedLoans.ceiling', name: 'Batas pinjaman kepada pihak terkait dari modal sendiri',
    value: { unit: 'basisPoints', value: 1000 }, validFrom: isoDate('2023-06-20'),
    source: 'Permenkop UKM 8/2023 Pasal 44 ayat (1)', evidence: 'reported',
    note: 'Harus disetujui pengurus dan pengawas.',
  },
  {
    code: 'savingsTax.freePerMonth', name: 'Bunga simpanan anggota yang bebas pajak sebulan',
    value: { unit: 'sen', value: rupiah(240_000) }, validFrom: isoDate('2009-01-01'),
    source: 'PP 15/2009; PMK 112/2010', evidence: 'reported',
    note: 'Bunga sampai dengan jumlah ini kena 0%; di atasnya seluruh bunga kena pajak.',
  },
  {
    code: 'savingsTax.rate', name: 'Pajak final bunga simpanan anggota',
    value: { unit: 'basisPoints', value: 1000 }, validFrom: isoDate('2009-01-01'),
    source: 'PP 15/2009; PMK 112/2010', evidence: 'reported',
    note: 'Dikenakan atas seluruh bunga sebulan bila melebihi batas bebas pajak.',
  },
  {
    code: 'shuTax.memberRate', name: 'Pajak atas SHU bagian anggota',
    value: { unit: 'basisPoints', value: 0 }, validFrom: isoDate('2020-11-02'),
    source: 'UU PPh Pasal 4 ayat (3) huruf i, diubah UU Cipta Kerja', evidence: 'reported',
    note: 'Bukan objek pajak bagi anggota; tarif 10% PMK 111/2010 tidak berlaku lagi.',
  },
  {
    code: 'tax.smallTurnoverRate', name: 'PPh final koperasi dengan peredaran kecil',
    value: { unit: 'basisPoints', value: 50 }, validFrom: isoDate('2018-07-01'),
    source: 'PP 23/2018; PP 55/2022', evidence: 'reported',
    note: 'Untuk koperasi paling lama 4 tahun pajak.',
  },
  {
    code: 'tax.smallTurnoverCeiling', name: 'Batas peredaran setahun untuk PPh final',
    value: { unit: 'sen', value: rupiah(4_800_000_000) }, validFrom: isoDate('2018-07-01'),
    source: 'PP 23/2018; PP 55/2022', evidence: 'reported',
    note: 'Di atas batas ini berlaku tarif umum, dan koperasi wajib menjadi pengusaha kena pajak.',
  },
  {
    code: 'audit.ownCapitalFrom', name: 'Modal KSP/USP yang mewajibkan audit akuntan publik',
    value: { unit: 'sen', value: rupiah(5_000_000_000) }, validFrom: isoDate('2024-01-16'),
    source: 'Permenkop UKM 2/2024 Pasal 12', evidence: 'read',
    note: 'Akuntan yang sama paling lama 3 tahun berturut-turut.',
  },
  {
    code: 'meeting.deadlineAfterYear', name: 'Batas waktu RAT sesudah tahun buku berakhir',
    value: { unit: 'months', value: 6 }, validFrom: isoDate('1992-10-21'),
    source: 'UU 25/1992 Pasal 26', evidence: 'reported',
    note: 'Untuk tahun buku Januari-Desember: 30 Juni.',
  },
  {
    code: 'meeting.requestedDate', name: 'Tanggal laporan RAT yang diminta kementerian (koperasi primer)',
    value: { unit: 'monthDay', month: 4, day: 30 }, validFrom: isoDate('2025-01-01'),
    source: 'SE Deputi 1/2025 (tahun buku 2024)', evidence: 'reported',
    note: 'Permintaan surat edaran, lebih awal dari batas undang-undang; koperasi sekunder 30 Juni.',
  },
  {
    code: 'village.shareMinimum', name: 'Imbal jasa desa paling sedikit dari SHU',
    value: { unit: 'basisPoints', value: 2000 }, validFrom: isoDate('2025-08-12'),
    source: 'Permendesa 10/2025', evidence: 'reported',
    note: 'Hanya Koperasi Desa/Kelurahan Merah Putih; urutan terhadap pembagian SHU belum ditegaskan.',
  },
  {
    code: 'meeting.quorum', name: 'Kuorum rapat anggota',
    value: { unit: 'unset' }, validFrom: isoDate('1992-10-21'),
    source: 'Anggaran Dasar koperasi; Permenkop 19/2015', evidence: 'read',
    note: 'Ditetapkan AD masing-masing koperasi; tidak ada angka umum yang aman.',
  },
];

/**
 * The row of a code in force on a day: the latest `validFrom` that is not after it; null before the first one.
 * `parameterOn('loan.rateCeiling', isoDate('2025-12-31'))` has 2.400 basis points.
 */
export function parameterOn(code: RegulationCode, day: IsoDate): RegulationParameter | null {
  let found: RegulationParameter | null = null;
  for (const row of REGULATION_PARAMETERS) {
    if (row.code !== code || row.validFrom > day) continue;
    if (found === null || row.validFrom > found.validFrom) found = row;
  }
  return found;
}
