import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import { FONT_FAMILY } from './fonts.ts';
import {
  CELL_LINES_MAX, CELL_PADDING_POINTS, INK, LINE_GAP, SHRINK_MIN, wrapWords, type Grid, type GridCellSpec, type GridColumn, type GridRectangle, type GridRow, type GridRule,
} from './grid.ts';
import type { PaperDocument } from './paper-document.ts';


/**
 * Paints a grid at the place pdfmake gave its rectangle, as content operators of the page.
 *
 * Figures are tabular and not kerned, so they align to the hair. A text wider than its cell is first made smaller, then
 * set in up to three lines, last cut with an ellipsis: never painted over its neighbour.
 */
export function paintGrid(document: PaperDocument, rectangle: GridRectangle): void {
  const painter = new GridPainter(document, rectangle.grid);
  let y = rectangle.y;
  for (const row of rectangle.grid.rows) {
    painter.row(row, rectangle.x, y);
    y += row.heightPoints;
  }
  painter.flush();
}

/** A run of glyphs in content-stream form and its advance in thousandths of the size. */
type Run = { readonly show: string; readonly advance: number };
type Face = { readonly font: EmbeddedFont; readonly runs: Map<string, Run>; readonly figures: Map<string, Figure> };
type Figure = { readonly hex: string; readonly advance: number };

const FEATURES: readonly string[] = ['tnum'];
/** Amounts, dates and codes: A-0001, BKM/2025/03/0001. */
const FIGURE_TEXT = /^(?=.*[0-9])[0-9A-Z.,()/-]+$/;
const faces = new WeakMap<PaperDocument, { readonly regular: Face; readonly bold: Face }>();

class GridPainter {
  readonly #document: PaperDocument;
  readonly #grid: Grid;
  readonly #faces: { readonly regular: Face; readonly bold: Face };
  readonly #shapes: string[] = [];
  readonly #text: string[] = [];
  #state = '';

  constructor(document: PaperDocument, grid: Grid) {
    this.#document = document;
    this.#grid = grid;
    this.#faces = facesOf(document);
  }

  row(row: GridRow, left: number, top: number): void {
    const width = this.#grid.columns.reduce((total, column) => total + column.widthPoints, 0);
    if (row.fill !== undefined) {
      this.#shapes.push(`${rgb(row.fill)} rg ${round(left)} ${this.#up(top + row.heightPoints)} ${round(width)} ${round(row.heightPoints)} re f`);
    }
    if (row.above !== undefined) this.#rule(row.above, { left, y: top, width });
    if (row.below !== undefined) this.#rule(row.below, { left, y: top + row.heightPoints, width });
    let x = left;
    let index = 0;
    for (const cell of row.cells) {
      const column = this.#grid.columns[index];
      if (column === undefined) break;
      if (cell === null || cell === '') {
        x += column.widthPoints;
        index += 1;
        continue;
      }
      const spec: GridCellSpec = typeof cell === 'string' ? { text: cell } : cell;
      const span = spec.span ?? 1;
      let cellWidth = 0;
      for (let offset = 0; offset < span; offset += 1) cellWidth += this.#grid.columns[index + offset]?.widthPoints ?? 0;
      this.#cell(row, { spec, column, x, top, width: cellWidth });
      x += cellWidth;
      index += span;
    }
  }

  flush(): void {
    const { page } = this.#document;
    for (const face of [this.#faces.regular, this.#faces.bold]) page.fonts[face.font.id] ??= face.font.ref();
    const text = this.#text.length === 0 ? '' : `BT ${this.#text.join('\n')} ET`;
    // pdfkit's pages start with y pointing down; turned back here, as its own text does.
    this.#document.addContent(`q 1 0 0 -1 0 ${round(page.height)} cm\n${this.#shapes.join('\n')}\n${text}\nQ`);
  }

  #cell(row: GridRow, place: CellPlace): void {
    const face = row.bold === true ? this.#faces.bold : this.#faces.regular;
    const indent = place.spec.indentPoints ?? 0;
    const available = place.width - 2 * CELL_PADDING_POINTS - indent - (place.spec.dotsPoints ?? 0);
    const lines = row.lines === true ? place.spec.text.split('\n') : null;
    const fitted = lines === null ? this.#fit(place.spec.text, face, available) : { size: this.#grid.fontSize, lines };
    const lineHeight = fitted.size * LINE_GAP;
    const block = lineHeight * (fitted.lines.length - 1);
    const middle = place.top + row.heightPoints / 2 - block / 2;
    const foot = place.top + row.heightPoints - fitted.size * 0.62 - block;
    // Half the height of a capital below the middle: figures and capitals look centred.
    const first = lines === null ? middle + fitted.size * 0.35 : foot;
    fitted.lines.forEach((line, lineIndex) => {
      const run = runOf(face, line);
      const width = (run.advance / 1000) * fitted.size;
      const align = place.spec.align ?? place.column.align;
      const inner = place.x + CELL_PADDING_POINTS + indent;
      const x = align === 'left' ? inner : align === 'right' ? inner + available - width : inner + (available - width) / 2;
      const y = first + lineIndex * lineHeight;
      this.#show({ face, size: fitted.size, color: row.color ?? INK, x, y, run });
      if (place.spec.dotsPoints !== undefined) this.#dots(x + width + 1.5, y, place.spec.dotsPoints);
    });
  }

  #fit(text: string, face: Face, available: number): { readonly size: number; readonly lines: readonly string[] } {
    const size = this.#grid.fontSize;
    const width = (runOf(face, text).advance / 1000) * size;
    if (width <= available + 0.01) return { size, lines: [text] };
    if (width * SHRINK_MIN <= available) return { size: size * (available / width), lines: [text] };
    const small = size * SHRINK_MIN;
    const fits = (part: string): boolean => (runOf(face, part).advance / 1000) * small <= available + 0.01;
    const lines = wrapWords(text, fits);
    const kept = lines.length <= CELL_LINES_MAX ? lines : [...lines.slice(0, CELL_LINES_MAX - 1), lines.slice(CELL_LINES_MAX - 1).join(' ')];
    return { size: small, lines: kept.map((line) => cut(line, fits)) };
  }

  #show(input: { face: Face; size: number; color: string; x: number; y: number; run: Run }): void {
    const state = `/${input.face.font.id} ${round(input.size)} Tf ${rgb(input.color)} rg`;
    if (state !== this.#state) {
      this.#text.push(state);
      this.#state = state;
    }
    this.#text.push(`1 0 0 1 ${round(input.x)} ${this.#up(input.y)} Tm ${input.run.show}`);
  }

  #rule(rule: GridRule, line: { readonly left: number; readonly y: number; readonly width: number }): void {
    const y = this.#up(line.y);
    this.#shapes.push(`${rgb(rule.color)} RG ${rule.widthPoints} w ${round(line.left)} ${y} m ${round(line.left + line.width)} ${y} l S`);
  }

  #dots(x: number, y: number, length: number): void {
    const up = this.#up(y + 0.5);
    this.#shapes.push(`q 0.45 0.45 0.45 RG 0.7 w 1 J [0 1.8] 0 d ${round(x)} ${up} m ${round(x + length)} ${up} l S Q`);
  }

  #up(y: number): string {
    return round(this.#document.page.height - y);
  }
}

type CellPlace = {
  readonly spec: GridCellSpec;
  readonly column: GridColumn;
  readonly x: number;
  readonly top: number;
  readonly width: number;
};

function facesOf(document: PaperDocument): { readonly regular: Face; readonly bold: Face } {
  const known = faces.get(document);
  if (known !== undefined) return known;
  const face = (bold: boolean): Face => ({
    font: document.provideFont(FONT_FAMILY, bold, false), runs: new Map(), figures: new Map(),
  });
  const made = { regular: face(false), bold: face(true) };
  faces.set(document, made);
  return made;
}

function runOf(face: Face, text: string): Run {
  if (FIGURE_TEXT.test(text)) return figureRun(face, text);
  const known = face.runs.get(text);
  if (known !== undefined) return known;
  return text.length > 1 && text.includes(' ') ? joinWords(face, text) : shapeWord(face, text);
}

/** Names and descriptions are made of few words: they are shaped once each. */
function joinWords(face: Face, text: string): Run {
  const space = runOf(face, ' ');
  let show = '';
  let advance = 0;
  text.split(' ').forEach((word, index) => {
    if (index > 0) {
      show += ` ${space.show}`;
      advance += space.advance;
    }
    if (word === '') return;
    const run = runOf(face, word);
    show += ` ${run.show}`;
    advance += run.advance;
  });
  return { show, advance };
}

function shapeWord(face: Face, text: string): Run {
  const [codes, positions] = face.font.encode(text, FEATURES);
  let show = '[<';
  let advance = 0;
  codes.forEach((code, index) => {
    const position = positions[index];
    const kern = position === undefined ? 0 : position.advanceWidth - position.xAdvance;
    advance += position?.xAdvance ?? 0;
    show += kern === 0 ? code : `${code}> ${round(kern)} <`;
  });
  const run = { show: `${show}>] TJ`, advance };
  face.runs.set(text, run);
  return run;
}

/** Figures are put together from their glyphs: no shaping, no cache that grows with every amount. */
function figureRun(face: Face, text: string): Run {
  let hex = '';
  let advance = 0;
  for (const character of text) {
    let figure = face.figures.get(character);
    if (figure === undefined) {
      const [codes, positions] = face.font.encode(character, FEATURES);
      figure = { hex: codes.join(''), advance: positions[0]?.advanceWidth ?? 0 };
      face.figures.set(character, figure);
    }
    hex += figure.hex;
    advance += figure.advance;
  }
  return { show: `<${hex}> Tj`, advance };
}

function cut(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  let kept = text;
  while (kept.length > 1 && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

const colors = new Map<string, string>();

function rgb(hex: string): string {
  const known = colors.get(hex);
  if (known !== undefined) return known;
  const part = (start: number): string => round(Number.parseInt(hex.slice(start, start + 2), 16) / 255, 1000);
  const made = `${part(1)} ${part(3)} ${part(5)}`;
  colors.set(hex, made);
  return made;
}

function round(value: number, scale = 100): string {
  return String(Math.round(value * scale) / scale);
}
