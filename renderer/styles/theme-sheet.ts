import { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme, DEFAULT_THEME } from '@mantine/core';
import { THEME } from './theme.ts';

/**
 * Hands Mantine's theme variables to the page as a constructed style sheet. MantineProvider would write them into a
 * <style> element, which `style-src 'self'` forbids; a constructed sheet is not inline style, so no nonce is needed.
 */
export function adoptThemeSheet(target: Document): void {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, THEME));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(convertCssVariables(variables, ':root'));
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}
