/**
 * The choices that hold every sought word, best first: those that begin with what is sought, then those with a word that
 * does, then the others; each in its own order. "41" finds account 41101 before 14101, "bank" the account Bank before
 * Beban Administrasi Bank. Nothing sought: all, as they are.
 */
export function matchChoices<Choice extends { readonly label: string }>(choices: readonly Choice[], search: string): readonly Choice[] {
  const sought = search.trim().toLowerCase();
  if (sought === '') return choices;
  const words = sought.split(/\s+/);
  const found = choices.filter((choice) => words.every((word) => choice.label.toLowerCase().includes(word)));
  return [0, 1, 2].flatMap((rank) => found.filter((choice) => rankOf(choice.label.toLowerCase(), sought) === rank));
}

/** 0: the label, or its name after the code, begins so; 1: a later word does; 2: it stands within. */
function rankOf(label: string, sought: string): number {
  if (label.startsWith(sought) || label.replace(/^\d+ /, '').startsWith(sought)) return 0;
  return label.split(/[\s(/–-]+/).some((word) => word.startsWith(sought)) ? 1 : 2;
}
