import { z } from 'zod';
import type { BookKind } from '../domain/book/book.ts';
import { BOOK_KINDS } from '../domain/book/book.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { YearMonth } from '../calendar/month.ts';
import type { Letterhead, Officer } from '../domain/statement/statement.ts';
import { bookless, command, query } from './procedure.ts';
import { codeSchema, nameSchema, textSchema } from './schema.ts';

/** Identity of the cooperative: what stands on every paper. Text fields may be empty. */
export type BookProfile = Letterhead & {
  readonly taxNumber: string;
  readonly businessNumber: string;
  readonly workArea: string;
  readonly email: string;
  readonly officers: readonly Officer[];
  readonly supervisors: readonly Officer[];
};

const officerSchema = z.object({ name: z.string().max(120), office: z.string().max(80) });
export const profileSchema = z.object({
  name: nameSchema,
  legalNumber: z.string().max(80).default(''),
  legalDate: z.string().max(40).default(''),
  nik: z.string().max(40).default(''),
  address: textSchema.default(''),
  town: z.string().max(80).default(''),
  phone: z.string().max(40).default(''),
  taxNumber: z.string().max(40).default(''),
  businessNumber: z.string().max(40).default(''),
  workArea: z.string().max(120).default(''),
  email: z.string().max(120).default(''),
  officers: z.array(officerSchema).max(20).default([]),
  supervisors: z.array(officerSchema).max(20).default([]),
});

export type BookFacts = {
  readonly fileName: string;
  readonly folder: string;
  readonly kind: BookKind;
  readonly practice: boolean;
  readonly name: string;
  readonly town: string;
  readonly userName: string;
  /** The document series of this device, such as A1. */
  readonly series: string;
  readonly unitCode: string;
  /** Pusat keeps configuration, periods and trust; a unit only records. */
  readonly role: 'pusat' | 'unit';
  readonly today: IsoDate;
  /** The oldest month that is not locked. */
  readonly openMonth: YearMonth;
  readonly years: readonly number[];
};

export type BookStatus = {
  readonly book: BookFacts | null;
  /** A device waiting for its head office to enrol it; the screen shows its words. */
  readonly joining: { readonly words: string; readonly digits: string; readonly requestFileName: string } | null;
  readonly recent: readonly { readonly path: string; readonly name: string; readonly practice: boolean }[];
  readonly appVersion: string;
};

export const book = {
  status: bookless<BookStatus>()({}),
  create: bookless<BookStatus>('command')(
    {
      kind: z.enum(BOOK_KINDS),
      profile: profileSchema,
      userName: nameSchema,
      firstYear: z.int().min(1990).max(2100),
      blankChart: z.boolean().default(false),
      /** Where the file goes; the default data folder when absent. */
      folder: z.string().max(400).optional(),
    },
    ['book.placeForbidden', 'book.fileExists'],
  ),
  openPractice: bookless<BookStatus>('command')({}, ['disk.full']),
  open: bookless<BookStatus>('command')({ path: z.string().max(500) }, [
    'book.notFound', 'book.placeForbidden', 'book.inUse', 'book.notABook', 'book.newer', 'book.damaged',
  ]),
  close: bookless<BookStatus>('command')({}),
  /** Starts this PC as a second device: makes keys and the `.kopkey` request. */
  join: bookless<BookStatus>('command')(
    { unitCode: codeSchema, userName: nameSchema, folder: z.string().max(400).optional() },
    ['book.placeForbidden', 'book.fileExists'],
  ),
  profile: query<BookProfile>()({}),
  setProfile: command<BookProfile>()({ profile: profileSchema }, ['device.notHeadOffice']),
};
