import type { Column, Content, ContentColumns } from 'pdfmake/interfaces.js';
import { formatDateLong, type IsoDate } from '#shared/calendar/date.ts';
import type { Officer } from '#shared/domain/statement/statement.ts';
import { MUTED } from './grid.ts';

export type SignatureInput = {
  readonly town: string;
  /** Null leaves room to write the date by hand. */
  readonly date: IsoDate | null;
  readonly officers: readonly Officer[];
  /** Points of room for the signature and stamp. */
  readonly roomPoints?: number;
};

const COLUMNS_MAX = 3;
/** A name not yet known, to be written by hand. */
const BLANK_NAME = '.'.repeat(34);

/** The height of a signature block, to keep free for it. */
export function signaturePoints(officerCount: number): number {
  if (officerCount === 0) return 0;
  return 40 + Math.ceil(officerCount / perRowOf(officerCount)) * 84;
}

/**
 * Signatures of a paper: town and date at the right, then two or three in a row, name underlined in capitals, office below.
 * Stays together on one page. Source: koperasi.md 7.2.
 */
export function signatures(input: SignatureInput): Content {
  if (input.officers.length === 0) return { text: '' };
  const rows: Officer[][] = [];
  const perRow = perRowOf(input.officers.length);
  for (let index = 0; index < input.officers.length; index += perRow) rows.push(input.officers.slice(index, index + perRow));
  const date = input.date === null ? '........................' : formatDateLong(input.date);
  return {
    unbreakable: true,
    margin: [0, 22, 0, 0],
    stack: [
      inColumns([{ text: `${input.town}, ${date}`, alignment: 'center', width: '*' }], perRow),
      ...rows.map((row): Content => ({
        ...inColumns(row.map((officer) => signature(officer, input.roomPoints ?? 46)), perRow), margin: [0, 2, 0, 8],
      })),
    ],
  };
}

/** A single signature stands at the right, as two do with the date above the second. */
function perRowOf(officerCount: number): number {
  return officerCount === 4 ? 2 : Math.max(2, Math.min(COLUMNS_MAX, officerCount));
}

/** Fills up a row of columns from the left, so that its last stands at the right. */
function inColumns(columns: readonly Column[], perRow: number): ContentColumns {
  const missing = Math.max(0, perRow - columns.length);
  return { columns: [...Array.from({ length: missing }, (): Column => ({ text: '', width: '*' })), ...columns], columnGap: 12 };
}

function signature(officer: Officer, roomPoints: number): Column {
  const name = officer.name === '' ? BLANK_NAME : officer.name.toUpperCase();
  return {
    width: '*',
    margin: [0, roomPoints, 0, 0],
    stack: [
      { text: name, bold: officer.name !== '', ...(officer.name === '' ? {} : { decoration: 'underline' as const }), alignment: 'center', fontSize: 9 },
      { text: officer.office, alignment: 'center', fontSize: 8.5, color: MUTED },
    ],
  };
}
