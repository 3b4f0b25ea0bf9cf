/** English words that slip into Indonesian sentences; no word that both languages share. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'of', 'is', 'are', 'not', 'and', 'or', 'to', 'for', 'file', 'error', 'please', 'invalid', 'failed', 'value', 'input', 'open',
  'close', 'account', 'member', 'journal', 'balance', 'month', 'year', 'date', 'bundle', 'device', 'key', 'save', 'cancel', 'click', 'retry', 'null', 'database',
]);

/** The words of a sentence without its placeholders, in small letters. */
export function wordsOf(sentence: string): string[] {
  return sentence.replace(/\{\w+\}/g, ' ').toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');
}

/** What happened, and what to do next: two sentences, or two halves held by a semicolon. */
export function isTwoPart(message: string): boolean {
  return message.split(/[.;] /).filter((part) => wordsOf(part).length > 0).length >= 2;
}
