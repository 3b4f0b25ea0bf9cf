import type { Content } from 'pdfmake/interfaces.js';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { Letterhead, Officer, Statement } from '#shared/domain/statement/statement.ts';
import { gridNode } from './grid.ts';
import { pageFooter, pageHeader } from './letterhead.ts';
import { contentHeightPoints, contentWidthPoints, paperProfile, type PaperBinding, type PaperProfile, type PaperSize } from './paper.ts';
import type { PaperDefinition } from './print.ts';
import { signaturePoints, signatures } from './signatures.ts';
import { statementGrids, type StatementRoom } from './statement-grid.ts';
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
  const paper = paperFor(input.statement, input.paperSize, 'loose');
  const signerCount = input.signed?.officers.length ?? 0;
  return {
    title: input.statement.title,
    author: input.letterhead.name,
    paper,
    header: pageHeader({ letterhead: input.letterhead, right: [input.letterhead.address, input.letterhead.phone] }, paper),
    footer: pageFooter(input.footerText, paper),
    content: [
      ...titleBlock({ title: input.statement.title, subtitle: input.statement.subtitle }),
      ...statementBlocks(input.statement, paper, signerCount),
      ...(input.signed === null ? [] : [signatures({ town: input.letterhead.town, ...input.signed })]),
    ],
  };
}

/** Upright, or landscape when the columns of a statement would make its type small. */
export function paperFor(statement: Statement, size: PaperSize, binding: PaperBinding): PaperProfile {
  const upright = paperProfile({ size, orientation: 'portrait', binding });
  if (!statementGrids(statement, roomOn(upright, 0)).crowded) return upright;
  return paperProfile({ size, orientation: 'landscape', binding });
}

/** The grids of a statement as blocks, one page each, to stand below a title block and above the signatures. */
export function statementBlocks(statement: Statement, paper: PaperProfile, signerCount: number): Content[] {
  const { grids } = statementGrids(statement, roomOn(paper, signerCount));
  return grids.map((grid, index) => (index === 0 ? gridNode(grid) : { ...gridNode(grid), pageBreak: 'before' }));
}

function roomOn(paper: PaperProfile, signerCount: number): StatementRoom {
  const height = contentHeightPoints(paper) - 2;
  return { widthPoints: contentWidthPoints(paper), firstPoints: height - TITLE_POINTS, nextPoints: height, reservePoints: signaturePoints(signerCount) };
}
