/** A product or a memo without the word that stands over the whole column: "Setoran Simpanan Wajib" is "Setoran Wajib". */
export function withoutSimpanan(text: string): string {
  const short = text.replace(/\bsimpanan\s+/i, '');
  return short === '' ? text : short;
}
