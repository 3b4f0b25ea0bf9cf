import type { BookProfile } from '#shared/contract/book.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import type { Officer } from '#shared/domain/statement/statement.ts';

export const FIRST_YEAR_MIN = 1990;
export const FIRST_YEAR_MAX = 2100;

/** What the wizard has been told so far. */
export type BookDraft = {
  readonly kind: BookKind;
  readonly profile: BookProfile;
  readonly userName: string;
  /** As typed. */
  readonly firstYear: string;
  readonly blankChart: boolean;
  readonly folder: string;
};

export const EMPTY_PROFILE: BookProfile = {
  name: '', legalNumber: '', legalDate: '', nik: '', address: '', town: '', phone: '', taxNumber: '', businessNumber: '', workArea: '', email: '',
  officers: [], supervisors: [],
};

/** The year typed, or null when it is not one a book can begin with. */
export function firstYearOf(typed: string): number | null {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed.trim()) : 0;
  return year >= FIRST_YEAR_MIN && year <= FIRST_YEAR_MAX ? year : null;
}

/** Rows without a name are places left empty. */
export function namedOfficers(officers: readonly Officer[]): Officer[] {
  return officers.filter((officer) => officer.name.trim() !== '').map((officer) => ({ name: officer.name.trim(), office: officer.office.trim() }));
}

const FIRST_KIND: BookKind = 'ksu';
/** Only proposes the year to begin with; the office's date comes from the background once a book is open. */
const THIS_YEAR = new Intl.DateTimeFormat('en', { year: 'numeric' });

type OfficeKey = 'book.chair' | 'book.secretary' | 'book.treasurer' | 'book.chairSupervisor' | 'book.memberSupervisor';

/** A new book before anything is told: the offices every cooperative has stand ready for their names. */
export function emptyDraft(text: (key: OfficeKey) => string): BookDraft {
  const place = (office: OfficeKey) => ({ name: '', office: text(office) });
  return {
    kind: FIRST_KIND,
    profile: {
      ...EMPTY_PROFILE,
      officers: [place('book.chair'), place('book.secretary'), place('book.treasurer')],
      supervisors: [place('book.chairSupervisor'), place('book.memberSupervisor'), place('book.memberSupervisor')],
    },
    userName: '',
    firstYear: THIS_YEAR.format(),
    blankChart: false,
    folder: '',
  };
}
