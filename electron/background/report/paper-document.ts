import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import { fontFiles, WORD_SPACE_EXTRA } from './fonts.ts';
import { PdfmakeDocument } from './pdfmake-parts.ts';

/**
 * pdfkit's document as pdfmake extends it, with shaped text kept also where font features are asked for: pdfkit shapes
 * tabular figures anew each time, which is most of the cost of a table of numbers.
 */
export class PaperDocument extends PdfmakeDocument {
  readonly #cached = new WeakSet<EmbeddedFont>();

  constructor(input: { readonly info: object; readonly sizePoints: readonly [number, number] }) {
    const options = {
      size: [...input.sizePoints], pdfVersion: '1.7', compress: true, lang: 'id-ID', displayTitle: true,
      fontLayoutCache: true, bufferPages: false, autoFirstPage: false, info: input.info, font: null,
    };
    // Only the fonts of this program are read; a document cannot name a file or an address.
    super(fontFiles(), {}, {}, {}, options, null, (path) => path.endsWith('.woff'));
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const font = super.provideFont(family, bold, italics);
    if (!this.#cached.has(font)) {
      this.#cached.add(font);
      prepareText(font);
      keepShapedText(font);
    }
    return font;
  }
}

const LATIN_TEXT = /^[\x20-\x7e\u00a0-\u00ff]*$/;

/** What the font cannot write loses its marks ("Ş" is "S") or becomes "?": never an empty box on a member's paper. */
function printable(text: string, font: EmbeddedFont): string {
  if (LATIN_TEXT.test(text)) return text;
  const has = (character: string): boolean => font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  return Array.from(text, (character) => {
    if (has(character)) return character;
    const plain = [...character.normalize('NFKD')].filter(has).join('');
    return plain === '' ? '?' : plain;
  }).join('');
}

/** Makes text printable before it is shaped, and word spaces wider after it. */
function prepareText(font: EmbeddedFont): void {
  const shape = font.layoutRun.bind(font);
  font.layoutRun = (text, features) => {
    const run = shape(printable(text, font), features);
    run.glyphs.forEach((glyph, index) => {
      const position = run.positions[index];
      // Each position is this run's own; the run's advance is added up from them.
      if (position !== undefined && glyph.codePoints[0] === 0x20) position.xAdvance += WORD_SPACE_EXTRA;
    });
    return run;
  };
}

function keepShapedText(font: EmbeddedFont): void {
  const layout = font.layout.bind(font);
  const kept = new Map<string, ReturnType<EmbeddedFont['layout']>>();
  font.layout = (text, features, onlyWidth) => {
    if (features === undefined || features === null) return layout(text, features, onlyWidth);
    const key = `${features.join()} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = layout(text, features, onlyWidth);
    kept.set(key, made);
    return made;
  };
}
