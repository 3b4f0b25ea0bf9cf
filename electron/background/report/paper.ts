/** Points per millimetre. */
const POINTS_PER_MM = 72 / 25.4;

export type PaperSize = 'F4' | 'A4' | 'A5';
export type PaperOrientation = 'portrait' | 'landscape';

/** Where pages are bound: books leave 4 cm at the binding edge, loose sheets have even margins. */
export type PaperBinding = 'book' | 'loose';

export type PaperProfile = {
  readonly size: PaperSize;
  readonly orientation: PaperOrientation;
  readonly widthPoints: number;
  readonly heightPoints: number;
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
};

/** Width and height in millimetres, upright. F4 is the folio of Indonesian offices. Source: koperasi.md 7.1. */
const SIZES_MM: Readonly<Record<PaperSize, readonly [number, number]>> = { F4: [215, 330], A4: [210, 297], A5: [148, 210] };

/**
 * A sheet and its margins in points. A book is bound on the left, and at the head of its landscape pages, with 4 cm there
 * and 3 cm on the other sides (koperasi.md 7.1); letterhead and footer stand inside these margins.
 */
export function paperProfile(input: {
  readonly size: PaperSize;
  readonly orientation: PaperOrientation;
  readonly binding: PaperBinding;
}): PaperProfile {
  const [short, long] = SIZES_MM[input.size];
  const upright = input.orientation === 'portrait';
  return {
    size: input.size,
    orientation: input.orientation,
    widthPoints: points(upright ? short : long),
    heightPoints: points(upright ? long : short),
    margins: marginsOf(input.binding, upright, input.size),
  };
}

/** The width between the margins. */
export function contentWidthPoints(paper: PaperProfile): number {
  return paper.widthPoints - paper.margins.left - paper.margins.right;
}

/** The height between the margins. */
export function contentHeightPoints(paper: PaperProfile): number {
  return paper.heightPoints - paper.margins.top - paper.margins.bottom;
}

export function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MM * 100) / 100;
}

function marginsOf(binding: PaperBinding, upright: boolean, size: PaperSize): PaperProfile['margins'] {
  if (binding === 'book') {
    return upright
      ? { left: points(40), top: points(36), right: points(30), bottom: points(30) }
      : { left: points(30), top: points(44), right: points(30), bottom: points(30) };
  }
  if (size === 'A5') return { left: points(12), top: points(10), right: points(12), bottom: points(10) };
  return { left: points(18), top: points(34), right: points(16), bottom: points(20) };
}
