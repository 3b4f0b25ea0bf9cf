import { createContext, useCallback, useContext } from 'react';
import { uiText, type UiLanguage, type UiTextKey } from './ui-text.ts';

export const UiLanguageContext = createContext<UiLanguage>('id');

/** The words of the components in the language of the session. */
export function useUiText(): (key: UiTextKey, params?: Readonly<Record<string, string | number>>) => string {
  const language = useContext(UiLanguageContext);
  return useCallback((key, params) => uiText(language, key, params), [language]);
}
