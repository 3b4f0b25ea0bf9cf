import type { IsoDate } from '#shared/calendar/date.ts';
import type { AccountType, NormalSide } from '#shared/domain/account/account.ts';
import type { Sen } from '#shared/money/sen.ts';
import type { ImportCode } from './messages.ts';

/** The kinds of file this layer reads into neutral rows. */
export const IMPORT_KINDS = ['accounts', 'members', 'savings', 'journal'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** An account. `parentCode` may name an account further down in the file. */
export type AccountRow = {
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
  readonly normal: NormalSide;
  readonly parentCode: string | null;
};

export type MemberStatus = 'active' | 'left';

/** A member of the register. Optional texts are null when the file has no column or an empty cell. */
export type MemberRow = {
  readonly number: string;
  readonly name: string;
  readonly joined: IsoDate;
  readonly gender: 'male' | 'female' | null;
  readonly birthPlace: string | null;
  readonly birthDate: IsoDate | null;
  /** NIK, sixteen digits; other lengths are kept and reported as a finding. */
  readonly nationalId: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly occupation: string | null;
  readonly email: string | null;
  readonly unitCode: string | null;
  readonly status: MemberStatus;
  /** Null for an active member, also when the file gives a date (that is a finding). */
  readonly left: IsoDate | null;
  readonly leftReason: string | null;
};

/** One deposit (positive) or withdrawal (negative) of one member in one savings product, in sen. */
export type SavingsRow = {
  readonly ref: string;
  readonly date: IsoDate;
  readonly memberNumber: string;
  readonly product: string;
  readonly amountSen: Sen;
  readonly memo: string;
};

/** One side of a line is zero, the other positive. */
export type JournalLineRow = {
  readonly accountCode: string;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
};

/** A balanced entry of at least two lines. `ref` is unique in the file. */
export type JournalEntryRow = {
  readonly date: IsoDate;
  readonly ref: string;
  readonly memo: string;
  readonly unit: string | null;
  readonly memberNumber: string | null;
  readonly lines: readonly JournalLineRow[];
};

export type Params = Readonly<Record<string, string | number>>;

/** Why a row is not imported. `rowNumber` is the line in the file counted from 1, the header included. */
export type RowError = {
  readonly rowNumber: number;
  /** Header of the column in the file, or the neutral field; empty when the whole row is meant. */
  readonly column: string;
  readonly code: ImportCode;
  readonly params: Params;
  /** The cells as they stand in the file; for NDJSON one cell with the line. */
  readonly cells: readonly string[];
};

/** Something odd in a row that is imported all the same. `file` is set by the checks across files. */
export type Finding = {
  readonly rowNumber: number;
  readonly code: ImportCode;
  readonly params: Params;
  readonly file?: string;
};

/** Errors and findings kept of one file; the counts go on beyond it. */
export const ROW_ERRORS_MAX = 10_000;
export const FINDINGS_MAX = 10_000;
/** Bytes of a file that is read as a whole (CSV, XLSX). The journal as NDJSON is streamed and has no such limit. */
export const FILE_BYTES_MAX = 64 * 1024 * 1024;
/** Bytes an XLSX file may unpack to. */
export const UNPACKED_BYTES_MAX = 256 * 1024 * 1024;
/** Bytes of one NDJSON line. */
export const LINE_BYTES_MAX = 1024 * 1024;
export const LINES_PER_ENTRY_MAX = 1_000;
export const TEXT_LENGTH_MAX = 1_000;
export const REF_LENGTH_MAX = 200;
/** Entries in a batch of the journal readers. */
export const BATCH_ENTRIES = 5_000;
