import { formatDateLong, parseIsoDate, weekdayName } from '#shared/calendar/date.ts';
import type { BookProfile } from '#shared/contract/book.ts';
import type { RatMeeting, RatText } from '#shared/contract/rat.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { groupThousands } from '#shared/money/format.ts';
import { RAT_PLACEHOLDERS, type RatValues } from '../seed/rat-placeholders.ts';
import { RAT_TEXTS } from '../seed/rat-texts.ts';
import type { RatTextKey } from '../seed/rat-text.ts';
import type { OpenBook } from './context.ts';
import { readSetting, writeSetting } from './setting.ts';
import { write, type WriteOptions } from './write.ts';

export const EMPTY_MEETING: RatMeeting = { number: '', date: '', time: '', place: '', present: 0, quorum: 0, chair: '', secretary: '' };

/** The texts of a year's book: the cooperative's own words where there are any, else the program's. */
export function ratTexts(open: OpenBook, year: number): readonly RatText[] {
  return RAT_TEXTS.map((seed) => {
    const own = readSetting<string>(open.read, textKey(year, seed.key)) ?? readSetting<string>(open.read, textKey(year - 1, seed.key));
    return { key: seed.key, title: seed.title, text: own ?? seed.text, edited: own !== null };
  });
}

export function ratTextOf(open: OpenBook, year: number, key: RatTextKey): string {
  return ratTexts(open, year).find((text) => text.key === key)?.text ?? '';
}

/** Keeps the words of one part for a year; the next year starts from them. */
export function setRatText(open: OpenBook, input: { readonly year: number; readonly key: string; readonly text: string }, command?: WriteOptions['command']): Result<RatText> {
  return write<RatText, never>(open, { command, nouns: ['rat'] }, (writer) => {
    writeSetting(writer, textKey(input.year, input.key), input.text);
    const title = RAT_TEXTS.find((seed) => seed.key === input.key)?.title ?? input.key;
    return done({ key: input.key, title, text: input.text, edited: true });
  });
}

export function ratMeeting(open: OpenBook, year: number): RatMeeting {
  return readSetting<RatMeeting>(open.read, `rat.meeting.${year}`) ?? EMPTY_MEETING;
}

export function setRatMeeting(open: OpenBook, input: { readonly year: number; readonly meeting: RatMeeting }, command?: WriteOptions['command']): Result<RatMeeting> {
  return write<RatMeeting, never>(open, { command, nouns: ['rat'] }, (writer) => {
    writeSetting(writer, `rat.meeting.${input.year}`, input.meeting);
    return done(input.meeting);
  });
}

export const PLACEHOLDER_NAMES: readonly string[] = Object.keys(RAT_PLACEHOLDERS);

export type RatFigures = {
  readonly opening: number;
  readonly joined: number;
  readonly left: number;
  readonly closing: number;
  readonly assets: string;
  readonly ownCapital: string;
  readonly savings: string;
  readonly shu: string;
  readonly shuLastYear: string;
  readonly units: readonly string[];
};

/** What stands for the words in braces: identity, figures of the year, the meeting as far as it is known. */
export function ratValues(input: { readonly profile: BookProfile; readonly year: number; readonly figures: RatFigures; readonly meeting: RatMeeting }): RatValues {
  const { profile, year, figures, meeting } = input;
  const date = parseIsoDate(meeting.date);
  const share = figures.closing === 0 || meeting.present === 0 ? '' : String(Math.round((meeting.present * 100) / figures.closing));
  return {
    namaKoperasi: profile.name, badanHukum: profile.legalNumber, tanggalBadanHukum: profile.legalDate, nik: profile.nik, alamat: profile.address,
    kota: profile.town, wilayahKerja: profile.workArea, tahunBuku: String(year), tahunLalu: String(year - 1), tahunDepan: String(year + 1),
    daftarUnit: figures.units.join(', '), jumlahPengurus: count(profile.officers.length), jumlahPengawas: count(profile.supervisors.length),
    anggotaAwal: groupThousands(figures.opening), anggotaMasuk: groupThousands(figures.joined), anggotaKeluar: groupThousands(figures.left),
    jumlahAnggota: groupThousands(figures.closing), jumlahAset: figures.assets, modalSendiri: figures.ownCapital, jumlahSimpanan: figures.savings,
    shu: figures.shu, shuTahunLalu: figures.shuLastYear, nomorBeritaAcara: meeting.number, hariRapat: date === null ? '' : weekdayName(date),
    tanggalRapat: date === null ? '' : formatDateLong(date), waktu: meeting.time, tempat: meeting.place, hadir: count(meeting.present), persenHadir: share,
    kuorum: count(meeting.quorum), statusKuorum: meeting.present === 0 ? '' : meeting.present >= meeting.quorum ? 'tercapai' : 'tidak tercapai',
    pimpinanSidang: meeting.chair, sekretarisSidang: meeting.secretary,
  };
}

function count(value: number): string {
  return value === 0 ? '' : groupThousands(value);
}

function textKey(year: number, key: string): string {
  return `rat.text.${year}.${key}`;
}
