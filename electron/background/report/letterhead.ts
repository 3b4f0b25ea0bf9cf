import type { Content, DynamicContent } from 'pdfmake/interfaces.js';
import type { Letterhead } from '#shared/domain/statement/statement.ts';
import { INK, MUTED } from './grid.ts';
import { points, type PaperProfile } from './paper.ts';

const GREEN = '#1f6b4a';
/** Words in the names of cooperatives that do not tell one from another. */
const COMMON_WORDS = new Set([
  'KOPERASI', 'SERBA', 'USAHA', 'SIMPAN', 'PINJAM', 'KONSUMEN', 'PRODUSEN', 'JASA', 'UNIT', 'DESA', 'KSU', 'KSP', 'KUD', 'PRIMER',
]);
const MARK_RADIUS_POINTS = 13.5;

export type PageHeaderInput = {
  readonly letterhead: Letterhead;
  /** Two short lines at the right: what the paper belongs to. */
  readonly right: readonly [string, string];
};

/**
 * The head of every page: mark, name and legal line left, what the paper belongs to right, a rule below. It stands in the
 * top margin of whatever page it is on.
 */
export function pageHeader(input: PageHeaderInput, paper: PaperProfile): DynamicContent {
  return () => {
    const { left, right, top } = paper.margins;
    return { margin: [left, Math.max(top - points(22), points(8)), right, 0], stack: headerStack(input, paper.widthPoints - left - right) };
  };
}

/** The same head as a block in the text, for papers without page margins to spare: receipts. */
export function headerStack(input: PageHeaderInput, widthPoints: number): Content[] {
  const { letterhead } = input;
  const side = 2 * MARK_RADIUS_POINTS;
  return [
    {
      columns: [
        {
          width: side + 9,
          stack: [
            { canvas: [{ type: 'ellipse', x: MARK_RADIUS_POINTS, y: MARK_RADIUS_POINTS, r1: MARK_RADIUS_POINTS, r2: MARK_RADIUS_POINTS, lineColor: GREEN, lineWidth: 0.9 }] },
            {
              columns: [{ width: side, text: initials(letterhead.name), bold: true, color: GREEN, fontSize: 9, alignment: 'center', lineHeight: 1 }],
              relativePosition: { x: 0, y: -(MARK_RADIUS_POINTS + 5.5) },
            },
          ],
        },
        {
          width: '*',
          margin: [0, 0.5, 0, 0],
          stack: [
            { text: letterhead.name.toUpperCase(), bold: true, fontSize: 10, lineHeight: 1.15 },
            { text: legalLine(letterhead), fontSize: 7.5, color: INK, lineHeight: 1.2 },
          ],
        },
        {
          width: 'auto',
          margin: [0, 1.5, 0, 0],
          stack: input.right.map((line) => ({ text: line, fontSize: 7.5, color: MUTED, alignment: 'right', lineHeight: 1.3 })),
        },
      ],
    },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: widthPoints, y2: 0, lineWidth: 0.9, lineColor: INK }], margin: [0, 6, 0, 0] },
  ];
}

/** The foot of every page: book, seal and print time left, "Halaman x dari y" right. */
export function pageFooter(leftText: string, paper: PaperProfile): DynamicContent {
  return (page, pageCount) => {
    const { left, right, bottom } = paper.margins;
    const width = paper.widthPoints - left - right;
    return {
      margin: [left, Math.max(bottom - points(17), points(3)), right, 0],
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: MUTED }], margin: [0, 0, 0, 4] },
        {
          columns: [
            { width: '*', text: leftText, fontSize: 7, color: MUTED },
            { width: 'auto', text: `Halaman ${page} dari ${pageCount}`, fontSize: 7, color: MUTED, alignment: 'right' },
          ],
        },
      ],
    };
  };
}

/** "Badan Hukum No. 518/BH/2009 · NIK 3404000120017", without the parts that are not known. */
export function legalLine(letterhead: Letterhead): string {
  const legal = letterhead.legalNumber === '' ? '' : `Badan Hukum No. ${letterhead.legalNumber}`;
  const nik = letterhead.nik === '' ? '' : `NIK ${letterhead.nik}`;
  return [legal, nik].filter((part) => part !== '').join('  ·  ');
}

/** Two letters that stand for the cooperative: "KOPERASI SERBA USAHA TANI MAKMUR" is "TM". */
export function initials(name: string): string {
  const words = name.toUpperCase().split(/[^A-Z0-9]+/).filter((word) => word !== '');
  const own = words.filter((word) => !COMMON_WORDS.has(word));
  return (own.length > 0 ? own : words).slice(0, 2).map((word) => word.charAt(0)).join('');
}
