import { formatDateLong, parseIsoDate } from '../calendar/date.ts';
import { formatMonth } from '../calendar/month.ts';
import { formatBasisPoints, formatRupiah, groupThousands } from '../money/format.ts';
import { sen } from '../money/sen.ts';

/** The languages of the screens; Indonesian is the one the program starts in. */
export type Language = 'id' | 'en';

/** One sentence in both languages, with `{placeholders}` and `[optional pieces]`. */
export type Sentence = Readonly<Record<Language, string>>;

export type SentenceParams = Readonly<Record<string, string | number>>;

/**
 * Fills a sentence. A piece in square brackets is left out when a parameter inside it is missing or empty, so that
 * a sentence still reads well without it. Parameters are written by their name: `...Sen` as rupiah, `...asisPoints`
 * as a percentage, `month` (YYYYMM) and `date` (ISO) in words, `sizeBytes...` in MB, anything else as text.
 */
export function fillSentence(sentence: string, params: SentenceParams): string {
  const pieces = sentence.replace(/\[([^\]]*)\]/g, (_whole, piece: string) => {
    const names = [...piece.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
    return names.every((name) => isGiven(params[name])) ? piece : '';
  });
  return pieces
    .replace(PLACEHOLDER, (_whole, name: string) => formatParam(name, params[name]))
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;:])(?= |$)/g, '$1');
}

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;
const BYTES_PER_MEGABYTE = 1_048_576;

function isGiven(value: string | number | undefined): boolean {
  return value !== undefined && value !== '';
}

function formatParam(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return name === 'date' ? dateInWords(value) : value;
  if (!Number.isSafeInteger(value)) return String(value);
  if (name.endsWith('Sen')) return formatRupiah(sen(value));
  if (name === 'basisPoints' || name.endsWith('BasisPoints')) return formatBasisPoints(value);
  if (name === 'month') return isMonth(value) ? formatMonth(value) : String(value);
  if (name.startsWith('sizeBytes')) return `${groupThousands(Math.ceil(value / BYTES_PER_MEGABYTE))} MB`;
  return String(value);
}

function dateInWords(value: string): string {
  const date = parseIsoDate(value);
  return date === null ? value : formatDateLong(date);
}

function isMonth(value: number): boolean {
  return value % 100 >= 1 && value % 100 <= 13 && value >= 100_001;
}
