import { REFUSAL_CODES, type RefusalCode } from '../contract/refusal.ts';
import { BOOK_REFUSALS } from './refusals-book.ts';
import { BUNDLE_REFUSALS } from './refusals-bundle.ts';
import { IMPORT_REFUSALS } from './refusals-import.ts';
import { JOURNAL_REFUSALS } from './refusals-journal.ts';
import { MEMBER_REFUSALS } from './refusals-member.ts';
import { SHU_REFUSALS } from './refusals-shu.ts';
import { fillSentence, type Language, type Sentence, type SentenceParams } from './sentence.ts';

/** Every refusal code with its sentence: what happened, and what to do next. */
export const REFUSAL_SENTENCES = {
  ...BOOK_REFUSALS,
  ...JOURNAL_REFUSALS,
  ...MEMBER_REFUSALS,
  ...SHU_REFUSALS,
  ...IMPORT_REFUSALS,
  ...BUNDLE_REFUSALS,
} as const satisfies Readonly<Record<RefusalCode, Sentence>>;

/**
 * The sentence of a refusal in the language of the screen. `params` are those the refusal carries; one that is
 * missing leaves its piece of the sentence out. A code this version does not know gives a general sentence naming it.
 */
export function refusalMessage(code: string, params: SentenceParams, language: Language): string {
  const known = REFUSAL_CODES.find((one) => one === code);
  return known === undefined ? fillSentence(UNKNOWN[language], { code }) : fillSentence(REFUSAL_SENTENCES[known][language], params);
}

const UNKNOWN: Sentence = {
  id: 'Permintaan ini belum dapat dikerjakan (kode {code}). Catat kodenya, lalu hubungi pendamping koperasi.',
  en: 'This could not be done (code {code}). Write the code down, then call your support person.',
};
