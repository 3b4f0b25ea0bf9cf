import type { Content, ContentSection } from 'pdfmake/interfaces.js';
import { pageFooter, pageHeader } from '../letterhead.ts';
import { paperProfile, type PaperProfile } from '../paper.ts';
import type { RatBookInput } from './input.ts';

/** The upright page of the book: 4 cm binding margin left. */
export function bookPaper(input: RatBookInput): PaperProfile {
  return paperProfile({ size: input.paperSize, orientation: 'portrait', binding: 'book' });
}

/** Pages of one orientation with their own head and foot; starts on a new page. */
export function section(input: RatBookInput, paper: PaperProfile, content: Content[]): ContentSection {
  const footer = `Buku RAT ${input.year} · segel ${input.seal} · dicetak ${input.printedAt}`;
  return {
    ...bareSection(paper, content),
    header: pageHeader({ letterhead: input.letterhead, right: ['Rapat Anggota Tahunan', `Tahun Buku ${input.year}`] }, paper),
    footer: pageFooter(footer, paper),
  };
}

/** Pages with neither head nor foot: the cover. */
export function bareSection(paper: PaperProfile, content: Content[]): ContentSection {
  return {
    section: content,
    pageSize: { width: paper.widthPoints, height: paper.heightPoints },
    pageOrientation: paper.orientation,
    pageMargins: [paper.margins.left, paper.margins.top, paper.margins.right, paper.margins.bottom],
    header: () => null,
    footer: () => null,
  };
}
