/**
 * Whether a text may travel: well-formed Unicode in NFC, no control character below U+0020 except the line feed, none
 * of the characters that turn the direction of writing (U+202A-202E, U+2066-2069), which could hide what a line says.
 */
export declare function isCanonicalText(text: string): boolean;
