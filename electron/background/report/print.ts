import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js';
import { tableLayouts } from 'pdfmake/js/tableLayouts.js';
import type { Content, DynamicContent, Style } from 'pdfmake/interfaces.js';
import { FONT_FAMILY } from './fonts.ts';
import type { GridRectangle } from './grid.ts';
import { paintGrid } from './grid-painter.ts';
import { PaperDocument } from './paper-document.ts';
import type { PaperProfile } from './paper.ts';
import { LayoutBuilder, Renderer, SvgMeasure } from './pdfmake-parts.ts';

/**
 * A document in layout form: what a statement becomes and bytes are made of. Plain data but for the header and footer,
 * which are told the page they stand on. `paper` is the first page's; sections bring their own.
 */
export type PaperDefinition = {
  readonly title: string;
  readonly author: string;
  readonly paper: PaperProfile;
  readonly content: Content[];
  readonly header?: DynamicContent;
  readonly footer?: DynamicContent;
  readonly background?: DynamicContent;
};

/**
 * `createdAt` is a moment, ISO 8601 text: it is all of the clock that reaches the bytes. `onProgress` gets the finished
 * share, 0 to 1, growing. `signal` ends the work between two pages; the promise then rejects with its reason.
 */
export type PrintOptions = {
  readonly createdAt: string;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
};

const PAGES_PER_TURN = 4;
/** Layout comes before the first page can be painted; its share of the whole, measured on the RAT book. */
const LAYOUT_SHARE = 0.3;

/**
 * Lays out and paints a document. Equal definition and `createdAt` give equal bytes.
 *
 * pdfmake's printer is taken apart here for three things it does not offer: shaped figures are kept, grids are painted
 * directly, and the turn is given back between pages so that progress shows and a person can stop it.
 * Asserts: `createdAt` is a moment.
 */
export async function renderPdf(definition: PaperDefinition, options: PrintOptions): Promise<Uint8Array> {
  options.signal?.throwIfAborted();
  const createdAt = new Date(options.createdAt);
  if (Number.isNaN(createdAt.getTime())) throw new RangeError(`not a moment: ${options.createdAt}`);
  const { widthPoints, heightPoints } = definition.paper;
  const document = new PaperDocument({
    info: {
      Title: definition.title, Author: definition.author, Creator: 'Koperasi ERP Lite', Producer: 'pdfmake',
      CreationDate: createdAt, ModDate: createdAt,
    },
    sizePoints: [widthPoints, heightPoints],
  });
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  await nextTurn();
  options.signal?.throwIfAborted();
  const pages = layOut(definition, document);
  options.onProgress?.(LAYOUT_SHARE);

  const renderer = new GridRenderer(document);
  for (let index = 0; index < pages.length; index += PAGES_PER_TURN) {
    await nextTurn();
    options.signal?.throwIfAborted();
    renderer.renderPages(pages.slice(index, index + PAGES_PER_TURN));
    const done = Math.min(index + PAGES_PER_TURN, pages.length) / pages.length;
    options.onProgress?.(LAYOUT_SHARE + (1 - LAYOUT_SHARE) * done);
  }
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

const DEFAULT_STYLE: Style = { font: FONT_FAMILY, fontSize: 9.5, lineHeight: 1.25, color: '#1b221d' };

function layOut(definition: PaperDefinition, document: PaperDocument): LaidOutPage[] {
  const { widthPoints: width, heightPoints: height, orientation, margins } = definition.paper;
  const builder = new LayoutBuilder({ width, height, orientation }, margins, new SvgMeasure());
  builder.registerTableLayouts(tableLayouts);
  return builder.layoutDocument(
    definition.content, document, {}, DEFAULT_STYLE, definition.background, definition.header, definition.footer, undefined, undefined,
  );
}

/** pdfmake's renderer, which hands the rectangles that carry a grid to the grid painter. */
class GridRenderer extends Renderer {
  readonly #document: PaperDocument;

  constructor(document: PaperDocument) {
    super(document);
    this.#document = document;
  }

  override renderVector(vector: { readonly x: number; readonly y: number }): void {
    if (isGrid(vector)) paintGrid(this.#document, vector);
    else super.renderVector(vector);
  }
}

function isGrid(vector: { readonly x: number; readonly y: number }): vector is GridRectangle {
  return 'grid' in vector;
}
