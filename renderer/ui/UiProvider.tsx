import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { THEME } from '../styles/theme.ts';
import { UiLanguageContext } from './text/use-ui-text.ts';
import type { UiLanguage } from './text/ui-text.ts';

/** What every screen needs around it. No <style> element is written: see styles/theme-sheet.ts. */
export function UiProvider(props: { readonly language: UiLanguage; readonly children: ReactNode }) {
  return (
    <UiLanguageContext.Provider value={props.language}>
      <MantineProvider theme={THEME} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
        <Notifications position="bottom-right" autoClose={6000} />
        {props.children}
      </MantineProvider>
    </UiLanguageContext.Provider>
  );
}
