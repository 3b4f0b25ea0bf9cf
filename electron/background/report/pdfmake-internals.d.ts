/**
 * The parts pdfmake's own printer is put together from. The package has no `exports` map and ships them under js/; the
 * types name only what this folder uses. Its version is pinned, and a test prints with each of them.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';
  type GlyphRun = {
    readonly glyphs: readonly { readonly codePoints: readonly number[] }[];
    readonly positions: readonly { xAdvance: number; readonly advanceWidth: number }[];
    readonly advanceWidth: number;
  };
  export type EmbeddedFont = {
    readonly id: string;
    readonly ascender: number;
    readonly descender: number;
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    layout(text: string, features?: readonly string[] | null, onlyWidth?: boolean): GlyphRun;
    layoutRun(text: string, features?: readonly string[] | null): GlyphRun;
    encode(text: string, features?: readonly string[]): [string[], GlyphRun['positions']];
    ref(): unknown;
  };
  export type FontFiles = Readonly<Record<string, { readonly normal: string; readonly bold: string }>>;
  class PDFDocument {
    constructor(
      fonts: FontFiles, images: object, patterns: object, attachments: object, options: object, virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    );
    readonly page: { readonly height: number; readonly width: number; readonly fonts: Record<string, unknown> };
    provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
    addContent(content: string): this;
    on: Readable['on'];
    end(): void;
  }
  const module: { readonly default: typeof PDFDocument } | typeof PDFDocument;
  export { module as default };
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  export type LaidOutPage = { readonly items: readonly unknown[] };
  class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object);
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: unknown, document: unknown, styles: object, defaultStyle: object, background: unknown, header: unknown,
      footer: unknown, watermark: unknown, pageBreakBefore: unknown,
    ): LaidOutPage[];
  }
  const module: { readonly default: typeof LayoutBuilder } | typeof LayoutBuilder;
  export { module as default };
}

declare module 'pdfmake/js/Renderer.js' {
  class Renderer {
    constructor(document: unknown);
    renderPages(pages: readonly unknown[]): void;
    renderVector(vector: { readonly x: number; readonly y: number }): void;
  }
  const module: { readonly default: typeof Renderer } | typeof Renderer;
  export { module as default };
}

declare module 'pdfmake/js/SVGMeasure.js' {
  class SVGMeasure {}
  const module: { readonly default: typeof SVGMeasure } | typeof SVGMeasure;
  export { module as default };
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object;
}
