import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTE } from '../../../renderer/styles/palette.ts';

const PROJECT = new URL('../../../', import.meta.url);
const TOKENS = readFileSync(new URL('renderer/styles/tokens.css', PROJECT), 'utf8');

test('the palette and the tokens name the same colours', () => {
  for (const [name, color] of Object.entries(PALETTE)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(TOKENS).toContain(`--${token}: ${color};`);
  }
});

// WCAG 2.2, 1.4.3: 4.5 to 1 for text of this size.
test.each([
  ['text', 'background'],
  ['muted', 'surface'],
  ['muted', 'background'],
  ['muted', 'tint'],
  ['green', 'surface'],
  ['green', 'greenSoft'],
  ['surface', 'green'],
  ['amber', 'surface'],
  ['amber', 'amberSoft'],
  ['red', 'surface'],
  ['red', 'redSoft'],
  ['text', 'amberBright'],
] as const)('%s on %s can be read', (ink, paper) => {
  expect(contrast(PALETTE[ink], PALETTE[paper])).toBeGreaterThanOrEqual(4.5);
});

/** Contrast ratio of two sRGB colours by WCAG. */
function contrast(left: string, right: string): number {
  const [low = 0, high = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('sets no font by the shorthand, which would take the tabular figures back', () => {
  const sheets = globSync('renderer/**/*.css', { cwd: PROJECT });
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.filter((path) => /\bfont:(?! inherit)/.test(readFileSync(new URL(path, PROJECT), 'utf8')))).toEqual([]);
});
