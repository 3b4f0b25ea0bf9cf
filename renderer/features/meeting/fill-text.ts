/** A run of a text as it will be printed: words as they are, a filled or an empty placeholder, or braces nobody knows. */
export type TextPart = { readonly kind: 'words' | 'filled' | 'blank' | 'unknown'; readonly text: string };

/** Printed where a value is not known yet; the background prints the same width (seed/rat-placeholders.ts). */
const BLANK = '....................';
const ABBREVIATIONS = ['nik', 'shu'];
const PLACEHOLDER = /\{(\w+)\}/g;

export type PlaceholderValues = Readonly<Record<string, string>>;

/**
 * A text with its placeholders filled, in pieces, so that the page can mark what was filled. `names` are the placeholders
 * the book knows; braces around anything else stay as typed.
 */
export function fillText(text: string, names: readonly string[], values: PlaceholderValues): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const name = match[1] ?? '';
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    parts.push(placeholderPart(match[0], names.includes(name) ? (values[name] ?? '') : null));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

/** `value` null means the placeholder is unknown. */
function placeholderPart(typed: string, value: string | null): TextPart {
  if (value === null) return { kind: 'unknown', text: typed };
  return value === '' ? { kind: 'blank', text: BLANK } : { kind: 'filled', text: value };
}

/** The name of a placeholder as people read it: "tanggalBadanHukum" is "tanggal badan hukum", "nik" is "NIK". */
export function placeholderWords(name: string): string {
  if (ABBREVIATIONS.includes(name)) return name.toUpperCase();
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^shu /, 'SHU ');
}

/** The names in braces that the book does not know, each once, in the order of the text. */
export function unknownNames(text: string, names: readonly string[]): string[] {
  const found = [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  return [...new Set(found.filter((name) => !names.includes(name)))];
}

export type TextBlocks = { readonly form: 'list' | 'paragraphs'; readonly blocks: readonly string[] };

/** How a text is printed: paragraphs are parted by an empty line; several lines without one are a numbered list. */
export function textBlocks(text: string): TextBlocks {
  const trimmed = text.trim();
  if (!/\n\s*\n/.test(trimmed) && trimmed.includes('\n')) return { form: 'list', blocks: trimmed.split('\n').filter((line) => line.trim() !== '') };
  return { form: 'paragraphs', blocks: trimmed === '' ? [] : trimmed.split(/\n\s*\n/) };
}

/** The text with a placeholder put where the caret stands, and where the caret stands after it. */
export function insertPlaceholder(text: string, at: { readonly start: number; readonly end: number }, name: string): { readonly text: string; readonly caret: number } {
  const inserted = `{${name}}`;
  return { text: `${text.slice(0, at.start)}${inserted}${text.slice(at.end)}`, caret: at.start + inserted.length };
}
