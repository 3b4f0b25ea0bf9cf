/**
 * The complete constructed year of koperasi.md 6.8: a cooperative with three units and five members, made for testing.
 * Other cases refer to it by its id.
 */
export const FULL_EXAMPLE = {
  id: 'SHU-20',
  input: {
    ledger: {
      simpanPinjam: {
        jasaPinjamanAnggota: 48_000_000,
        provisiAnggota: 3_000_000,
        dendaAnggota: 600_000,
        bebanBungaSimpanan: 9_000_000,
        bebanPenyisihan: 2_400_000,
      },
      toko: {
        penjualanAnggota: 180_000_000,
        hppAnggota: 153_000_000,
        penjualanNonAnggota: 60_000_000,
        hppNonAnggota: 49_800_000,
      },
      pertanian: {
        penjualanAsalAnggota: 120_000_000,
        hppAsalAnggota: 108_000_000,
        penjualanAsalNonAnggota: 20_000_000,
        hppAsalNonAnggota: 18_500_000,
      },
      lain: { bungaBank: 1_200_000 },
      bebanUsaha: 30_000_000,
      bebanPerkoperasian: 6_000_000,
      pajak: 1_500_000,
    },
    overheadRule:
      'bebanUsaha split between member and non-member by contribution (gross result) with largest remainder; bebanPerkoperasian wholly member; pajak split by result before tax',
    allocationMemberBp: {
      CADANGAN: 2_500,
      JASA_MODAL: 2_000,
      JASA_USAHA_SP: 1_500,
      JASA_USAHA_TOKO: 1_000,
      JASA_USAHA_TANI: 500,
      DANA_PENGURUS: 1_000,
      DANA_KARYAWAN: 500,
      DANA_PENDIDIKAN: 500,
      DANA_SOSIAL: 500,
    },
    allocationNonMemberBp: { CADANGAN: 6_000, DANA_SOSIAL: 2_000, DANA_PENDIDIKAN: 2_000 },
    members: [
      {
        no: 'A-001',
        name: 'Siti',
        simpanan: 6_500_000,
        jasaDibayar: 20_000_000,
        belanja: 72_000_000,
        setorPanen: 30_000_000,
      },
      {
        no: 'A-002',
        name: 'Budi',
        simpanan: 5_200_000,
        jasaDibayar: 12_500_000,
        belanja: 48_000_000,
        setorPanen: 54_000_000,
      },
      {
        no: 'A-003',
        name: 'Made',
        simpanan: 4_300_000,
        jasaDibayar: 9_000_000,
        belanja: 30_000_000,
        setorPanen: 0,
      },
      {
        no: 'A-004',
        name: 'Yohana',
        simpanan: 2_600_000,
        jasaDibayar: 6_500_000,
        belanja: 18_500_000,
        setorPanen: 24_000_000,
      },
      {
        no: 'A-005',
        name: 'Ucok',
        simpanan: 1_400_000,
        jasaDibayar: 0,
        belanja: 11_500_000,
        setorPanen: 0,
      },
    ],
    rounding: 'largest remainder, ties to the lower member number',
  },
} as const;
