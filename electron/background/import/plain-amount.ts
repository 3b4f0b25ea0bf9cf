import { SEN_MAX, SEN_PER_RUPIAH, ZERO, sen, type Sen } from '#shared/money/sen.ts';
import type { ImportCode } from './messages.ts';

export type AmountProblem = Extract<
  ImportCode,
  'importAmount.invalid' | 'importAmount.negative' | 'importAmount.fraction' | 'importAmount.tooLarge'
>;

/** Digits before the point that always fit in a safe number of sen. */
const SAFE_DIGITS = 13;
const ZERO_DIGIT = 48;
const POINT = 46;

/**
 * An amount of the neutral formats in sen, never negative: a number, or text of digits with a point before the decimals.
 * Null, absent and empty text are zero. Digits beyond two decimals must be zero.
 * Written out by hand because it runs for every line of a long journal. `readPlainAmount('250000.5')` is 25.000.050 sen.
 */
export function readPlainAmount(value: unknown): Sen | AmountProblem {
  if (value === undefined || value === null || value === '') return ZERO;
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'importAmount.invalid';
  if (value < 0) return 'importAmount.negative';
  if (value * SEN_PER_RUPIAH > SEN_MAX) return 'importAmount.tooLarge';
  if (Number.isInteger(value)) return sen(value * SEN_PER_RUPIAH);
  // The shortest text of a number is the text it was read from; multiplying by a hundred would lose sen of large amounts.
  const text = String(value);
  return text.includes('e') ? 'importAmount.fraction' : readText(text);
}

function readText(text: string): Sen | AmountProblem {
  const length = text.length;
  let digits = 0;
  let decimals = -1;
  let scaled = 0;
  for (let index = 0; index < length; index += 1) {
    const charCode = text.charCodeAt(index);
    if (charCode === POINT && decimals < 0 && digits > 0) {
      decimals = 0;
      continue;
    }
    const digit = charCode - ZERO_DIGIT;
    if (digit < 0 || digit > 9) return /^-\d+(?:\.\d+)?$/.test(text) ? readNegative(text) : 'importAmount.invalid';
    if (decimals < 0) {
      digits += 1;
    } else {
      decimals += 1;
      if (decimals > 2) {
        if (digit !== 0) return 'importAmount.fraction';
        continue;
      }
    }
    scaled = scaled * 10 + digit;
  }
  if (digits === 0 || decimals === 0) return 'importAmount.invalid';
  if (digits > SAFE_DIGITS && scaled > SEN_MAX) return 'importAmount.tooLarge';
  const missing = decimals < 0 ? 100 : decimals === 1 ? 10 : 1;
  const amountSen = scaled * missing;
  return amountSen > SEN_MAX ? 'importAmount.tooLarge' : sen(amountSen);
}

/** "-0" and "-0.00" are zero in other programs' exports; any other negative amount is refused. */
function readNegative(text: string): Sen | AmountProblem {
  return /^-0+(?:\.0+)?$/.test(text) ? ZERO : 'importAmount.negative';
}
