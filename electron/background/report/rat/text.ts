import type { Content, Margins } from 'pdfmake/interfaces.js';

/**
 * Puts values into the placeholders of an edited text. A placeholder that is not known stays as it is, so that a person
 * sees it. `fillPlaceholders('RAT {year}', { year: '2025' })` is "RAT 2025".
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));
}

/** Paragraphs, points ("- ") and small headings ("## ") of an edited text. Empty text gives nothing. */
export function paragraphs(text: string): Content[] {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim()).filter((block) => block !== '');
  return blocks.flatMap((block): Content[] => {
    const lines = block.split('\n').map((line) => line.trim());
    if (lines.every((line) => line.startsWith('- '))) {
      return [{ ul: lines.map((line) => ({ text: line.slice(2), margin: POINT_MARGIN })), margin: [6, 0, 0, 8] }];
    }
    const [first = ''] = lines;
    if (first.startsWith('## ')) return [heading(first.slice(3)), ...(lines.length > 1 ? paragraphs(lines.slice(1).join('\n')) : [])];
    return [paragraph(lines.join(' '), 8)];
  });
}

/** Space below each point of a list. */
export const POINT_MARGIN: Margins = [0, 0, 0, 2];

/** Dots to be filled in by hand. */
export const DOTS = '.'.repeat(24);

/** One justified paragraph; with dots to fill in it is ragged, as stretched gaps beside dots look torn. Words with a hyphen are not broken: Indonesian doubles them (undang-undang). */
export function paragraph(text: string, belowPoints: number): Content {
  const pieces = text.split(/(\S*\p{L}-\p{L}\S*\s?)/u).filter((piece) => piece !== '');
  return {
    text: pieces.map((piece, index) => (/\p{L}-\p{L}/u.test(piece) ? { text: piece, noWrap: true } : { text: index === 0 ? piece.trimStart() : piece })),
    alignment: text.includes(DOTS) ? 'left' : 'justify', margin: [0, 0, 0, belowPoints], lineHeight: 1.4,
  };
}

/** A small heading inside a part. */
export function heading(text: string): Content {
  return { text, bold: true, fontSize: 10.5, margin: [0, 8, 0, 5] };
}
