import { keyToWords } from '../bundle/trust/recovery-words.ts';
import type { OpenBook } from './context.ts';

/** The officer key of this cooperative as 24 words, for the sheet in the sealed envelope; null where this PC has none. */
export function recoverySheetWords(open: OpenBook): string | null {
  const seed = open.keys?.officerSeed ?? null;
  return seed === null ? null : keyToWords(seed);
}
