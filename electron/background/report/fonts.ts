import { createRequire } from 'node:module';
import type { FontFiles } from 'pdfmake/js/PDFDocument.js';

/** The family as the documents and the charts name it. */
export const FONT_FAMILY = 'Plus Jakarta Sans';

/**
 * The font files of the paper, found through the package so that it works from source and packaged. Regular weight for
 * text, bold for heads and totals; there are no italics on paper.
 */
export function fontFiles(): FontFiles {
  const require = createRequire(import.meta.url);
  const file = (weight: number): string =>
    require.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`);
  return { [FONT_FAMILY]: { normal: file(400), bold: file(700) } };
}

/**
 * Thousandths of the size added to each word space: the family's own space is so narrow that words run together in the
 * small sizes of a table.
 */
export const WORD_SPACE_EXTRA = 60;

/**
 * Advance of a text with tabular figures, in points, without kerning, so that tables can be laid out without opening the
 * font. Exact for ASCII; other characters count as an average letter.
 */
export function textWidthPoints(text: string, style: { readonly fontSize: number; readonly bold: boolean }): number {
  const advances = style.bold ? BOLD_ADVANCES : REGULAR_ADVANCES;
  let thousandths = 0;
  for (const character of text) {
    const index = character === '–' ? 95 : character === '·' ? 96 : (character.codePointAt(0) ?? 0) - 32;
    thousandths += advances[index] ?? AVERAGE_ADVANCE;
  }
  return (thousandths / 1000) * style.fontSize;
}

const AVERAGE_ADVANCE = 600;

// Read from the font files, from space to tilde, then en dash and middle dot; a test compares them with the font.
const REGULAR_ADVANCES: readonly number[] = [
  230, 282, 395, 790, 646, 974, 734, 245, 295, 295, 479, 606, 270, 498, 286, 429, 600, 600, 600, 600, 600, 600, 600, 600,
  600, 600, 286, 306, 606, 606, 606, 499, 929, 652, 693, 781, 742, 612, 581, 821, 736, 256, 383, 654, 531, 836, 736, 878,
  643, 878, 641, 646, 512, 700, 652, 984, 597, 623, 584, 315, 429, 315, 606, 598, 352, 572, 667, 600, 667, 615, 393, 662,
  573, 229, 229, 548, 229, 908, 573, 655, 667, 667, 338, 509, 388, 573, 517, 797, 487, 536, 449, 317, 300, 317, 606, 568,
  286,
];
const BOLD_ADVANCES: readonly number[] = [
  238, 371, 498, 915, 647, 1046, 793, 311, 379, 379, 540, 660, 357, 600, 378, 506, 600, 600, 600, 600, 600, 600, 600, 600,
  600, 600, 378, 398, 660, 660, 660, 583, 927, 712, 691, 774, 740, 595, 586, 808, 733, 279, 393, 679, 543, 893, 741, 878,
  648, 878, 661, 647, 542, 718, 697, 1020, 661, 660, 571, 416, 506, 416, 660, 663, 381, 580, 672, 608, 672, 612, 406, 652,
  593, 252, 252, 577, 252, 924, 593, 652, 672, 672, 374, 514, 413, 593, 566, 883, 558, 586, 481, 398, 395, 398, 660, 655,
  378,
];
