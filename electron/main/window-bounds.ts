/** Position and size of the window. Units: device-independent pixels, as Electron counts them. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The window as it was left. */
export type WindowState = { readonly bounds: Bounds; readonly isMaximized: boolean };

/** The smallest window in which every screen fits, and the size of the first one. */
const SIZE_MIN = { width: 1366, height: 768 };

/** On a screen that is smaller than the smallest window, less its taskbar, the screen decides. */
export function smallestSize(workArea: Bounds): { readonly minWidth: number; readonly minHeight: number } {
  return { minWidth: Math.min(SIZE_MIN.width, workArea.width), minHeight: Math.min(SIZE_MIN.height, workArea.height) };
}

/**
 * The bounds to open with: those remembered if their middle is still on a screen, else the smallest window in the middle
 * of the first screen. Asserts: at least one work area.
 */
export function openingBounds(remembered: Bounds | undefined, workAreas: readonly [Bounds, ...Bounds[]]): Bounds {
  const home = workAreas.find((area) => remembered !== undefined && holdsMiddle(area, remembered));
  const { minWidth, minHeight } = smallestSize(home ?? workAreas[0]);
  if (remembered !== undefined && home !== undefined) {
    return { ...remembered, width: Math.max(remembered.width, minWidth), height: Math.max(remembered.height, minHeight) };
  }
  const [first] = workAreas;
  return {
    x: first.x + Math.floor((first.width - minWidth) / 2),
    y: first.y + Math.floor((first.height - minHeight) / 2),
    width: minWidth,
    height: minHeight,
  };
}

/** Reads what an earlier run wrote; anything else is as good as nothing. */
export function parseWindowState(text: string): WindowState | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('bounds' in value) || !('isMaximized' in value)) return undefined;
  const { bounds, isMaximized } = value;
  return isBounds(bounds) && typeof isMaximized === 'boolean' ? { bounds, isMaximized } : undefined;
}

function holdsMiddle(area: Bounds, bounds: Bounds): boolean {
  const x = bounds.x + bounds.width / 2;
  const y = bounds.y + bounds.height / 2;
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false;
  const sides = new Map<string, unknown>(Object.entries(value));
  return ['x', 'y', 'width', 'height'].every((side) => Number.isSafeInteger(sides.get(side)));
}

/** A file cut short by a power loss is not worth a word to the user. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
