/** Letters for the round mark of a person: of the first and the last word. "Sri Wahyuni" is "SW", "Suharto" is "S". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
  return `${first.slice(0, 1)}${last.slice(0, 1)}`.toUpperCase();
}

const SHOWN_AT_START = 8;
const SHOWN_AT_END = 4;

/** An identity number that a neighbour at the counter cannot copy: "3404075205810003" is "34040752••••0003". */
export function maskNationalId(nationalId: string): string {
  const hidden = nationalId.length - SHOWN_AT_START - SHOWN_AT_END;
  if (hidden <= 0) return '•'.repeat(nationalId.length);
  return `${nationalId.slice(0, SHOWN_AT_START)}${'•'.repeat(hidden)}${nationalId.slice(-SHOWN_AT_END)}`;
}
