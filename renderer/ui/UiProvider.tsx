import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { THEME } from '../styles/theme.ts';
import { UiLanguageContext } from './text/use-ui-text.ts';
import type { UiLanguage } from './text/ui-text.ts';

/** As wide as the free end of the sidebar, where a toast covers no button: controls.css. */
const TOAST_WIDTH_PIXELS = 192;
const TOAST_MILLISECONDS = 6000;

/** What every screen needs around it. No <style> element is written: see styles/theme-sheet.ts. */
export function UiProvider(props: { readonly language: UiLanguage; readonly children: ReactNode }) {
  return (
    <UiLanguageContext.Provider value={props.language}>
      <MantineProvider theme={THEME} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
        <Notifications position="bottom-left" containerWidth={TOAST_WIDTH_PIXELS} autoClose={TOAST_MILLISECONDS} />
        {props.children}
      </MantineProvider>
    </UiLanguageContext.Provider>
  );
}
