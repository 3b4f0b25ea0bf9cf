import { isoDate } from '#shared/calendar/date.ts';
import { MONTH_NAMES_SHORT } from '#shared/calendar/date.ts';
import { allocateRupiah } from '#shared/money/allocate.ts';
import { rupiah, sen, ZERO, type Sen } from '#shared/money/sen.ts';
import { equityChanges } from '#shared/domain/statement/equity-changes.ts';
import { neraca } from '#shared/domain/statement/neraca.ts';
import type { StatementInput } from '#shared/domain/statement/period.ts';
import { phu, phuPerUnit } from '#shared/domain/statement/phu.ts';
import type { ShuListMember } from '#shared/domain/statement/shu-table.ts';
import type { LedgerFacts } from '#shared/domain/statement/statement.ts';
import { RAT_PARTS, type RatBookInput } from '../../electron/background/report/rat/input.ts';
import { OPEN_YEAR, UNITS } from '../shared/domain/statement/sample-ledger.ts';

const FIRST_NAMES = ['Siti', 'Budi', 'Made', 'Yohana', 'Joko', 'Sri', 'Ucok', 'Dewi', 'Agus', 'Rahmawati Nur'] as const;
const LAST_NAMES = ['Wahyuni', 'Hartono', 'Lestari', 'Prasetyo', 'Hidayat', 'Kusumaningtyas', 'Simanjuntak', 'Suryani'] as const;

/** The pools of SHU-20 (koperasi.md 6.8) that go to members. */
const POOLS: readonly { readonly base: string; readonly share: string; readonly amountSen: Sen }[] = [
  { base: 'Simpanan', share: 'Jasa modal', amountSen: rupiah(9_226_905) },
  { base: 'Jasa pinjaman dibayar', share: 'Jasa usaha SP', amountSen: rupiah(6_920_178) },
  { base: 'Belanja', share: 'Jasa usaha toko', amountSen: rupiah(4_613_452) },
  { base: 'Setor panen', share: 'Jasa usaha tani', amountSen: rupiah(2_306_726) },
];

/**
 * A whole RAT book to look at and to test with: invented members, the ledger and the pools of SHU-20. The same count gives
 * the same book.
 */
export function ratSample(memberCount = 200): RatBookInput {
  const statementInput: StatementInput = {
    thisYear: OPEN_YEAR,
    lastYear: lastYear(),
    units: UNITS,
    unitCode: null,
    labels: { thisYear: '2025', lastYear: '2024' },
    subtitle: 'Untuk tahun yang berakhir 31 Desember 2025 (dalam rupiah)',
  };
  const atYearEnd = { ...statementInput, subtitle: 'Per 31 Desember 2025 (dalam rupiah)' };
  const people = names(memberCount);
  const men = Math.floor(memberCount * 0.55);
  return {
    letterhead: {
      name: 'Koperasi Serba Usaha Tani Makmur', legalNumber: '518/BH/2009', legalDate: '12 Mei 2009', nik: '3404000120017',
      address: 'Jl. Raya Godean Km 9, Sidoluhur, Godean, Sleman', town: 'Sleman', phone: '0274-555123',
    },
    year: 2025,
    meetingNumber: 16,
    paperSize: 'F4',
    parts: RAT_PARTS,
    seal: '7Q4M-K2ZD',
    printedAt: '3 Maret 2026 10.44',
    signedOn: isoDate('2026-03-03'),
    officers: [
      { name: 'Slamet Riyadi', office: 'Ketua', term: '2024–2028' },
      { name: 'Nur Hidayah', office: 'Sekretaris', term: '2024–2028' },
      { name: 'Sri Wahyuni', office: 'Bendahara', term: '2024–2028' },
    ],
    supervisors: [
      { name: 'Bambang Sutrisno', office: 'Ketua Pengawas', term: '2024–2028' },
      { name: 'Maria Goreti', office: 'Anggota Pengawas', term: '2024–2028' },
    ],
    identity: [
      { label: 'Nama', value: 'Koperasi Serba Usaha Tani Makmur' },
      { label: 'Badan hukum', value: 'No. 518/BH/2009, tanggal 12 Mei 2009' },
      { label: 'NIK', value: '3404000120017' },
      { label: 'Alamat', value: 'Jl. Raya Godean Km 9, Sidoluhur, Godean, Sleman' },
      { label: 'Bentuk dan jenis', value: 'Primer, serba usaha' },
      { label: 'Wilayah kerja', value: 'Kabupaten Sleman' },
    ],
    texts: {
      foreword: 'Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, karena atas rahmat-Nya {name} dapat menyelesaikan tahun buku {year} dengan baik dan menyelenggarakan Rapat Anggota Tahunan ke-{meetingNumber}.\n\nBuku ini memuat laporan pertanggungjawaban pengurus, laporan keuangan, dan usulan pembagian sisa hasil usaha tahun buku {year}. Seluruh angka diambil langsung dari pembukuan koperasi.\n\nKami berterima kasih kepada seluruh anggota, pengawas, karyawan, dan semua pihak yang telah bekerja bersama kami sepanjang tahun.',
      introduction: '## Dasar\n\nLaporan ini disusun berdasarkan Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian, serta Anggaran Dasar dan Anggaran Rumah Tangga {name}.\n\n## Maksud dan tujuan\n\n- Mempertanggungjawabkan pengelolaan koperasi selama tahun buku {year}.\n- Memberi anggota dasar untuk menilai dan memutuskan arah koperasi tahun {nextYear}.\n- Memenuhi ketentuan anggaran dasar tentang rapat anggota tahunan.\n\n## Sistematika\n\nLaporan terdiri atas pendahuluan, organisasi dan keanggotaan, usaha dan keuangan, laporan keuangan, serta lampiran.',
      organisation: 'Sampai akhir tahun buku {year} koperasi beranggotakan {memberCount} orang.',
      business: 'Sisa hasil usaha tahun buku {year} sebesar {shu} dengan jumlah aset {assets}. Perkembangan modal dan simpanan disajikan pada tabel berikut.',
      closing: 'Demikian laporan pengurus tahun buku {year} kami sampaikan. Kami mohon maaf atas segala kekurangan, dan berharap laporan ini dapat diterima oleh rapat anggota.',
    },
    memberMovement: [
      { label: 'Anggota awal tahun', male: men - 6, female: memberCount - men - 6, lastYear: memberCount - 24 },
      { label: 'Masuk', male: 9, female: 8, lastYear: 15 },
      { label: 'Keluar', male: 2, female: 1, lastYear: 2 },
      { label: 'Meninggal', male: 1, female: 1, lastYear: 1 },
      { label: 'Anggota akhir tahun', male: men, female: memberCount - men, lastYear: memberCount - 12 },
    ],
    capitalGrowth: [
      { label: 'Simpanan pokok', lastYearSen: rupiah(10_000_000), thisYearSen: rupiah(11_000_000) },
      { label: 'Simpanan wajib', lastYearSen: rupiah(25_000_000), thisYearSen: rupiah(32_000_000) },
      { label: 'Cadangan', lastYearSen: rupiah(5_000_000), thisYearSen: rupiah(10_000_000) },
      { label: 'Hibah', lastYearSen: ZERO, thisYearSen: ZERO },
      { label: 'SHU belum dibagi', lastYearSen: rupiah(20_000_000), thisYearSen: rupiah(54_400_000) },
    ],
    savingsGrowth: [
      savings('Simpanan pokok', [10_000_000, 1_500_000, 500_000, 0]),
      savings('Simpanan wajib', [25_000_000, 8_000_000, 1_000_000, 0]),
      savings('Simpanan sukarela', [38_000_000, 14_500_000, 14_780_000, 2_280_000]),
    ],
    loansGrowth: [
      { label: 'Pinjaman reguler', openingSen: rupiah(42_000_000), lentSen: rupiah(38_000_000), repaidSen: rupiah(36_500_000), closingSen: rupiah(43_500_000), borrowerCount: 61 },
      { label: 'Pinjaman musim tanam', openingSen: rupiah(8_000_000), lentSen: rupiah(12_000_000), repaidSen: rupiah(13_500_000), closingSen: rupiah(6_500_000), borrowerCount: 22 },
    ],
    charts: {
      members: { kind: 'line', unit: 'count', categories: MONTH_NAMES_SHORT, series: [{ name: 'Anggota', values: months(memberCount - 12, 1) }] },
      savings: {
        kind: 'line', unit: 'sen', categories: MONTH_NAMES_SHORT,
        series: [
          { name: 'Pokok', values: months(1_000_000_000, 8_300_000) },
          { name: 'Wajib', values: months(2_500_000_000, 58_000_000) },
          { name: 'Sukarela', values: months(3_800_000_000, 17_000_000) },
        ],
      },
      shu: { kind: 'bar', unit: 'sen', categories: MONTH_NAMES_SHORT, series: [{ name: 'SHU', values: months(380_000_000, 13_500_000) }] },
    },
    statements: {
      neraca: neraca(atYearEnd, { title: 'neraca', detail: 'account' }),
      phu: phu(statementInput),
      phuPerUnit: phuPerUnit(statementInput),
      equity: equityChanges(statementInput),
    },
    shu: {
      distribution: {
        subtitle: 'Usulan pembagian tahun buku 2025 (dalam rupiah)',
        blocks: [
          {
            label: 'Dari transaksi anggota',
            amountSen: rupiah(46_134_522),
            pools: [
              pool('Cadangan', 2500, 11_533_631), pool('Jasa modal', 2000, 9_226_905), pool('Jasa usaha simpan pinjam', 1500, 6_920_178),
              pool('Jasa usaha toko', 1000, 4_613_452), pool('Jasa usaha tani', 500, 2_306_726), pool('Dana pengurus', 1000, 4_613_452),
              pool('Dana karyawan', 500, 2_306_726), pool('Dana pendidikan', 500, 2_306_726), pool('Dana sosial', 500, 2_306_726),
            ],
          },
          {
            label: 'Dari transaksi non-anggota',
            amountSen: rupiah(8_465_478),
            pools: [pool('Cadangan', 6000, 5_079_287), pool('Dana sosial', 2000, 1_693_096), pool('Dana pendidikan', 2000, 1_693_095)],
          },
        ],
      },
      list: {
        subtitle: 'Tahun buku yang berakhir 31 Desember 2025 (dalam rupiah)',
        columns: POOLS.flatMap((one) => [
          { key: `base:${one.base}`, label: one.base, kind: 'base' as const }, { key: `share:${one.share}`, label: one.share, kind: 'share' as const },
        ]),
        members: listMembers(people),
      },
    },
    minutes: {
      number: '01/BA-RAT/TM/III/2026', date: isoDate('2026-03-14'), place: 'Balai Desa Sidoluhur', startTime: '09.00', endTime: '13.30',
      memberCount, quorumCount: Math.floor(memberCount / 2) + 1, presentCount: Math.floor(memberCount * 0.74), guestCount: 6,
      agenda: ['Pembukaan', 'Laporan pengurus', 'Laporan pengawas', 'Laporan keuangan', 'Pembagian sisa hasil usaha', 'Pandangan umum', 'Penutup'],
      decisions: ['Menerima laporan pertanggungjawaban pengurus tahun buku 2025.', 'Mengesahkan neraca dan perhitungan hasil usaha tahun buku 2025.', 'Menetapkan pembagian sisa hasil usaha menurut tabel di bawah ini.'],
      chairName: 'Yohanes Suparman', secretaryName: 'Dewi Lestari',
    },
    attendance: people.map((name, index) => ({ memberNumber: memberNumber(index), name, place: `Kelompok ${String.fromCharCode(65 + (index % 7))}` })),
  };
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    `${FIRST_NAMES[index % FIRST_NAMES.length] ?? ''} ${LAST_NAMES[(index * 7 + Math.floor(index / 10)) % LAST_NAMES.length] ?? ''}`);
}

function memberNumber(index: number): string {
  return `A-${String(index + 1).padStart(4, '0')}`;
}

function listMembers(people: readonly string[]): readonly ShuListMember[] {
  const bases = POOLS.map((_, poolIndex) => people.map((__, index) => ((index * 7919 * (poolIndex + 3)) % 97) * 85_000 + (poolIndex === 0 ? 900_000 : 0)));
  const shares = POOLS.map((one, poolIndex) => allocateRupiah(one.amountSen, bases[poolIndex] ?? []));
  return people.map((name, index) => ({
    memberNumber: memberNumber(index),
    name,
    amountsSen: POOLS.flatMap((_, poolIndex) => [rupiah(bases[poolIndex]?.[index] ?? 0), shares[poolIndex]?.[index] ?? ZERO]),
    deductionSen: index % 11 === 3 ? rupiah(2_500) : ZERO,
  }));
}

function months(start: number, step: number): readonly number[] {
  return MONTH_NAMES_SHORT.map((_, index) => start + step * index + (index % 3 === 1 ? Math.round(step / 2) : 0));
}

function savings(label: string, [opening, deposited, withdrawn, interest]: readonly [number, number, number, number]): RatBookInput['savingsGrowth'][number] {
  return {
    label, openingSen: rupiah(opening), depositedSen: rupiah(deposited), withdrawnSen: rupiah(withdrawn), interestSen: rupiah(interest),
    closingSen: rupiah(opening + deposited - withdrawn + interest),
  };
}

function pool(label: string, shareBasisPoints: number, amount: number): { label: string; shareBasisPoints: number; amountSen: Sen } {
  return { label, shareBasisPoints, amountSen: rupiah(amount) };
}

/** Nine tenths of this year, to have something to compare with. */
function lastYear(): LedgerFacts {
  const part = (value: Sen): Sen => sen((value / 10) * 9);
  return {
    ...OPEN_YEAR,
    balances: OPEN_YEAR.balances.map((one) => ({
      ...one, openingSen: part(one.openingSen), debitSen: part(one.debitSen), creditSen: part(one.creditSen),
    })),
  };
}
