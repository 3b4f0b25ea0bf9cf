import type { Column, Content } from 'pdfmake/interfaces.js';
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
  const perRow = officerCount === 4 ? 2 : Math.min(COLUMNS_MAX, officerCount);
  return 40 + Math.ceil(officerCount / perRow) * 84;
}

/**
 * Signatures of a paper: town and date at the right, then two or three in a row, name underlined in capitals, office below.
 * Stays together on one page. Source: koperasi.md 7.2.
 */
export function signatures(input: SignatureInput): Content {
  if (input.officers.length === 0) return { text: '' };
  const rows: Officer[][] = [];
  const perRow = input.officers.length === 4 ? 2 : Math.min(COLUMNS_MAX, input.officers.length);
  for (let index = 0; index < input.officers.length; index += perRow) rows.push(input.officers.slice(index, index + perRow));
  const date = input.date === null ? '........................' : formatDateLong(input.date);
  return {
    unbreakable: true,
    margin: [0, 22, 0, 0],
    stack: [
      { text: `${input.town}, ${date}`, alignment: 'right', margin: [0, 0, 18, 0] },
      ...rows.map((row): Content => ({
        columns: row.map((officer) => signature(officer, input.roomPoints ?? 46)),
        columnGap: 12,
        margin: [0, 2, 0, 8],
      })),
    ],
  };
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
