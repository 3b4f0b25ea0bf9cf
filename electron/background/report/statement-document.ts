import type { Content } from 'pdfmake/interfaces.js';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { Letterhead, Officer, Statement } from '#shared/domain/statement/statement.ts';
import { gridHeightPoints, gridNode } from './grid.ts';
import { pageFooter, pageHeader } from './letterhead.ts';
import { contentHeightPoints, contentWidthPoints, paperProfile, type PaperProfile, type PaperSize } from './paper.ts';
import type { PaperDefinition } from './print.ts';
import { signatures } from './signatures.ts';
import { statementGrids } from './statement-grid.ts';
import { TITLE_POINTS, titleBlock } from './titles.ts';

export type StatementDocumentInput = {
  readonly statement: Statement;
  readonly letterhead: Letterhead;
  readonly paperSize: PaperSize;
  /** Left of the footer: "dicetak 3 Maret 2025 10.44". */
  readonly footerText: string;
  /** Who signs at the end, and when; null for working papers. */
  readonly signed: { readonly date: IsoDate | null; readonly officers: readonly Officer[] } | null;
};

/**
 * Any statement as a document: upright, or landscape when its columns do not fit upright in readable type.
 */
export function statementDocument(input: StatementDocumentInput): PaperDefinition {
  const profile = (orientation: PaperProfile['orientation']): PaperProfile =>
    paperProfile({ size: input.paperSize, orientation, binding: 'loose' });
  const upright = profile('portrait');
  const paper = statementGrids(input.statement, roomOn(upright)).crowded ? profile('landscape') : upright;
  return {
    title: input.statement.title,
    author: input.letterhead.name,
    paper,
    header: pageHeader({ letterhead: input.letterhead, right: [input.letterhead.address, input.letterhead.phone] }, paper),
    footer: pageFooter(input.footerText, paper),
    content: [
      ...titleBlock({ title: input.statement.title, subtitle: input.statement.subtitle }),
      ...statementBlocks(input.statement, paper),
      ...(input.signed === null ? [] : [signatures({ town: input.letterhead.town, ...input.signed })]),
    ],
  };
}

/** The grids of a statement as blocks, one page each, to stand below a title block. */
export function statementBlocks(statement: Statement, paper: PaperProfile): Content[] {
  const { grids } = statementGrids(statement, roomOn(paper));
  return grids.map((grid, index) => (index === 0 ? gridNode(grid) : { ...gridNode(grid), pageBreak: 'before' }));
}

/** What a statement leaves free on its last page, in points. */
export function restPoints(statement: Statement, paper: PaperProfile): number {
  const { grids } = statementGrids(statement, roomOn(paper));
  const last = grids.at(-1);
  const used = (last === undefined ? 0 : gridHeightPoints(last)) + (grids.length === 1 ? TITLE_POINTS : 0);
  return contentHeightPoints(paper) - used;
}

function roomOn(paper: PaperProfile): { readonly widthPoints: number; readonly firstPoints: number; readonly nextPoints: number } {
  const height = contentHeightPoints(paper) - 2;
  return { widthPoints: contentWidthPoints(paper), firstPoints: height - TITLE_POINTS, nextPoints: height };
}
