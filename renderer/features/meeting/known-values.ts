import { formatDateLong, parseIsoDate, weekdayName } from '#shared/calendar/date.ts';
import type { BookProfile } from '#shared/contract/book.ts';
import type { RatMeeting } from '#shared/contract/rat.ts';
import { formatRupiah, groupThousands } from '#shared/money/format.ts';
import { sum, type Sen } from '#shared/money/sen.ts';
import type { PlaceholderValues } from './fill-text.ts';

export type KnownFacts = {
  readonly year: number;
  readonly profile: BookProfile | null;
  readonly meeting: RatMeeting;
  readonly unitNames: readonly string[];
  readonly resultSen: Sen | null;
  readonly previousResultSen: Sen | null;
  readonly savingsSen: readonly Sen[] | null;
  readonly assetsSen: Sen | null;
  readonly members: number | null;
};

/**
 * What stands for the placeholders, as far as the page knows it while a text is edited. What is missing here is filled
 * by the background when the book is printed, and shown as dots until then.
 */
export function knownValues(facts: KnownFacts): PlaceholderValues {
  const { year, profile, meeting } = facts;
  const date = parseIsoDate(meeting.date);
  return {
    tahunBuku: String(year),
    tahunLalu: String(year - 1),
    tahunDepan: String(year + 1),
    namaKoperasi: profile?.name ?? '',
    badanHukum: profile?.legalNumber ?? '',
    tanggalBadanHukum: profile?.legalDate ?? '',
    nik: profile?.nik ?? '',
    alamat: profile?.address ?? '',
    kota: profile?.town ?? '',
    wilayahKerja: profile?.workArea ?? '',
    jumlahPengurus: countText(profile?.officers.length ?? 0),
    jumlahPengawas: countText(profile?.supervisors.length ?? 0),
    daftarUnit: facts.unitNames.join(', '),
    jumlahAnggota: countText(facts.members ?? 0),
    shu: moneyText(facts.resultSen),
    shuTahunLalu: moneyText(facts.previousResultSen),
    jumlahSimpanan: moneyText(facts.savingsSen === null ? null : sum(facts.savingsSen)),
    jumlahAset: moneyText(facts.assetsSen),
    nomorBeritaAcara: meeting.number,
    hariRapat: date === null ? '' : weekdayName(date),
    tanggalRapat: date === null ? '' : formatDateLong(date),
    waktu: meeting.time,
    tempat: meeting.place,
    hadir: countText(meeting.present),
    kuorum: countText(meeting.quorum),
    persenHadir: facts.members === null || facts.members === 0 || meeting.present === 0 ? '' : String(Math.round((meeting.present * 100) / facts.members)),
    statusKuorum: meeting.present === 0 || meeting.quorum === 0 ? '' : meeting.present >= meeting.quorum ? 'tercapai' : 'tidak tercapai',
    pimpinanSidang: meeting.chair,
    sekretarisSidang: meeting.secretary,
  };
}

function countText(count: number): string {
  return count === 0 ? '' : groupThousands(count);
}

function moneyText(valueSen: Sen | null): string {
  return valueSen === null ? '' : formatRupiah(valueSen);
}

/** More than half of the members: the usual quorum (UU 25/1992 leaves it to the articles). 247 members need 124. */
export function quorumOfHalf(members: number): number {
  return Math.floor(members / 2) + 1;
}
