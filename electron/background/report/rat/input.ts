import type { IsoDate } from '#shared/calendar/date.ts';
import type { ShuDistributionInput, ShuListInput } from '#shared/domain/statement/shu-table.ts';
import type { Letterhead, Officer, Statement } from '#shared/domain/statement/statement.ts';
import type { Sen } from '#shared/money/sen.ts';
import type { PaperChart } from '../chart.ts';

/** The parts of the book in their printed order (koperasi.md 7.2). */
export const RAT_PARTS = [
  'cover', 'foreword', 'contents', 'introduction', 'organisation', 'business', 'neraca', 'phu', 'equity', 'shuDistribution',
  'closing', 'shuList', 'attendance', 'minutes',
] as const;
export type RatPart = (typeof RAT_PARTS)[number];

/**
 * All a RAT book is made of, as finished figures and texts. `seal` and `printedAt` are printed on every page as they are:
 * "7Q4M-K2ZD", "3 Maret 2026 10.44". Parts not named in `parts` are left out, with their line in the contents.
 */
export type RatBookInput = {
  readonly letterhead: Letterhead;
  readonly year: number;
  /** The how manieth RAT this is; null when not counted. */
  readonly meetingNumber: number | null;
  readonly paperSize: 'F4' | 'A4';
  readonly parts: readonly RatPart[];
  readonly seal: string;
  readonly printedAt: string;
  /** Date of the report at the signatures. */
  readonly signedOn: IsoDate;
  /** Ketua first, then Sekretaris, Bendahara and others; `term` is "2024–2028". */
  readonly officers: readonly RatOfficer[];
  readonly supervisors: readonly RatOfficer[];
  /** Identitas koperasi, Bab II: label and value, empty values left out. */
  readonly identity: readonly { readonly label: string; readonly value: string }[];
  readonly texts: RatTexts;
  readonly memberMovement: readonly MemberMovementRow[];
  readonly capitalGrowth: readonly CapitalGrowthRow[];
  readonly savingsGrowth: readonly SavingsGrowthRow[];
  /** Null for a cooperative that lends nothing. */
  readonly loansGrowth: readonly LoanGrowthRow[] | null;
  readonly charts: { readonly members: PaperChart | null; readonly savings: PaperChart | null; readonly shu: PaperChart | null };
  readonly statements: {
    readonly neraca: Statement;
    readonly phu: Statement;
    /** Null for a cooperative with one unit. */
    readonly phuPerUnit: Statement | null;
    readonly equity: Statement;
  };
  readonly shu: { readonly distribution: ShuDistributionInput; readonly list: ShuListInput };
  readonly minutes: RatMinutes;
  /** Who is to sign; before the meeting every member. */
  readonly attendance: readonly Attendant[];
};

export type RatOfficer = Officer & { readonly term: string };

/**
 * Texts people edit. Paragraphs are divided by an empty line, "- " begins a point, "## " a small heading. Placeholders:
 * {name} {year} {nextYear} {town} {meetingNumber} {memberCount} {shu} {assets} {chair} {secretary} {treasurer}.
 */
export type RatTexts = {
  readonly foreword: string;
  readonly introduction: string;
  readonly organisation: string;
  readonly business: string;
  /** Penutup; empty leaves the part out. */
  readonly closing: string;
};

/** `lastYear` null where it cannot be known. The last row is the closing number and is printed bold. */
export type MemberMovementRow = {
  readonly label: string;
  readonly male: number;
  readonly female: number;
  readonly lastYear: number | null;
};

export type CapitalGrowthRow = { readonly label: string; readonly lastYearSen: Sen; readonly thisYearSen: Sen };

export type SavingsGrowthRow = {
  readonly label: string;
  readonly openingSen: Sen;
  readonly depositedSen: Sen;
  readonly withdrawnSen: Sen;
  readonly interestSen: Sen;
  readonly closingSen: Sen;
};

export type LoanGrowthRow = {
  readonly label: string;
  readonly openingSen: Sen;
  readonly lentSen: Sen;
  readonly repaidSen: Sen;
  readonly closingSen: Sen;
  readonly borrowerCount: number;
};

/** Facts of the meeting; null and empty ones leave dots to fill in by hand. Source: koperasi.md 7.8. */
export type RatMinutes = {
  readonly number: string;
  readonly date: IsoDate | null;
  readonly place: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly memberCount: number;
  readonly quorumCount: number | null;
  readonly presentCount: number | null;
  readonly guestCount: number | null;
  readonly agenda: readonly string[];
  readonly decisions: readonly string[];
  /** Pimpinan and sekretaris sidang. */
  readonly chairName: string;
  readonly secretaryName: string;
};

export type Attendant = { readonly memberNumber: string; readonly name: string; readonly place: string };
