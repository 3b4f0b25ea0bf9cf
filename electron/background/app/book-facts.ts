import { basename, dirname } from 'node:path';
import type { BookFacts, BookProfile } from '#shared/contract/book.ts';
import { nextMonth, yearMonth, yearMonthOf, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import { refuse, done, type Result } from '#shared/domain/result.ts';
import { metaValue } from '../store/log.ts';
import type { OpenBook } from './context.ts';
import { readSetting, writeSetting } from './setting.ts';
import { write } from './write.ts';

export type BookIdentity = { readonly kind: BookKind; readonly firstYear: number };

/** What the frame of every screen shows about the open book. */
export function bookFacts(open: OpenBook): BookFacts {
  const identity = readSetting<BookIdentity>(open.read, 'book.identity');
  const profile = readSetting<BookProfile>(open.read, 'book.profile');
  const today = open.environment.today();
  return {
    fileName: basename(open.path),
    folder: dirname(open.path),
    kind: identity?.kind ?? 'ksu',
    practice: open.practice,
    name: profile?.name ?? basename(open.path, '.koperasi'),
    town: profile?.town ?? '',
    userName: metaValue(open.read, 'userName') ?? readSetting<{ readonly name: string }>(open.read, 'user.1')?.name ?? '',
    series: open.feed.series,
    unitCode: open.unitCode,
    role: open.role,
    today,
    openMonth: oldestOpenMonth(open),
    years: bookYears(open),
  };
}

export const EMPTY_PROFILE: BookProfile = {
  name: '', legalNumber: '', legalDate: '', nik: '', address: '', town: '', phone: '', taxNumber: '', businessNumber: '',
  workArea: '', email: '', officers: [], supervisors: [],
};

export function bookProfile(open: OpenBook): BookProfile {
  return readSetting<BookProfile>(open.read, 'book.profile') ?? EMPTY_PROFILE;
}

/** Changes the identity. Refusals: `device.notHeadOffice`. */
export function setBookProfile(open: OpenBook, input: { readonly profile: BookProfile }, command?: { readonly id: string; readonly procedure: string }): Result<BookProfile> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write(open, { command, nouns: ['book'] }, (writer) => {
    writeSetting(writer, 'book.profile', input.profile);
    return done(input.profile);
  });
}

/** The oldest month that is not locked: the month after the newest locked one, or the first month of the book. */
export function oldestOpenMonth(open: OpenBook): YearMonth {
  const locked = open.read.get<{ ym: number | null }>('SELECT max(ym) AS ym FROM period WHERE locked = 1 AND ym % 100 <= 12')?.ym ?? null;
  if (locked !== null) return nextMonth(locked);
  const first = readSetting<BookIdentity>(open.read, 'book.identity')?.firstYear;
  return first === undefined ? yearMonthOf(open.environment.today()) : yearMonth(first, 1);
}

function bookYears(open: OpenBook): readonly number[] {
  const years = open.read.all<{ year: number }>('SELECT DISTINCT year FROM balance_year ORDER BY year').map((row) => row.year);
  const current = yearOfMonth(yearMonthOf(open.environment.today()));
  return years.includes(current) ? years : [...years, current].sort((left, right) => left - right);
}
