import { useCallback, useContext } from 'react';
import { UiLanguageContext } from '../ui/text/use-ui-text.ts';
import type { UiLanguage } from '../ui/text/ui-text.ts';

/** The words of one feature: a whole sentence per key and language, placeholders in braces. Stands in the feature's `text.ts`. */
export type WordTable = Readonly<Record<string, Readonly<Record<UiLanguage, string>>>>;
export type WordParams = Readonly<Record<string, string | number>>;

/** A word or sentence of a table. `word(TEXT, 'id', 'home.greeting')`; placeholders without a value stay as they are. */
export function word(table: WordTable, language: UiLanguage, { key, params = {} }: { readonly key: string; readonly params?: WordParams }): string {
  return (table[key]?.[language] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The words of a table in the language of the session: `const text = useWords(TEXT); text('home.title')`. Only its keys compile. */
export function useWords<Table extends WordTable>(table: Table): (key: keyof Table & string, params?: WordParams) => string {
  const language = useContext(UiLanguageContext);
  return useCallback((key, params) => word(table, language, params === undefined ? { key } : { key, params }), [table, language]);
}
