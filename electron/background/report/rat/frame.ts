import type { Content, ContentSection } from 'pdfmake/interfaces.js';
import { pageFooter, pageHeader } from '../letterhead.ts';
import { paperProfile, type PaperProfile } from '../paper.ts';
import type { RatBookInput } from './input.ts';

/** The upright page of the book: 4 cm binding margin left. */
export function bookPaper(input: RatBookInput): PaperProfile {
  return paperProfile({ size: input.paperSize, orientation: 'portrait', binding: 'book' });
}

/** Pages of one orientation with their own head and foot; starts on a new page. `bare` pages (the cover) have neither. */
export function section(input: RatBookInput, paper: PaperProfile, content: Content[], bare = false): ContentSection {
  const footer = `Buku RAT ${input.year} · segel ${input.seal} · dicetak ${input.printedAt}`;
  return {
    section: content,
    pageSize: { width: paper.widthPoints, height: paper.heightPoints },
    pageOrientation: paper.orientation,
    pageMargins: [paper.margins.left, paper.margins.top, paper.margins.right, paper.margins.bottom],
    header: bare ? () => null : pageHeader({ letterhead: input.letterhead, right: ['Rapat Anggota Tahunan', `Tahun Buku ${input.year}`] }, paper),
    footer: bare ? () => null : pageFooter(footer, paper),
  };
}
