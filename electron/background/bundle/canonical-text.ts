const plainAscii = /^[\n\x20-\x7f]*$/;
const forbidden = /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/;

/**
 * Whether a text may travel: well-formed Unicode in NFC, no control character below U+0020 except the line feed, none
 * of the characters that turn the direction of writing (U+202A-202E, U+2066-2069), which could hide what a line says.
 */
export function isCanonicalText(text: string): boolean {
  if (plainAscii.test(text)) return true;
  return text.isWellFormed() && !forbidden.test(text) && text.normalize('NFC') === text;
}
