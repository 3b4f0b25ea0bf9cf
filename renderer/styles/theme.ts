import { createTheme, Input, type MantineColorsTuple } from '@mantine/core';
import { PALETTE } from './palette.ts';

const green: MantineColorsTuple = [
  '#f2f8f4', PALETTE.greenSoft, '#c9e2d4', '#a6cfb8', '#7fba9b', '#57a37d', '#3a8a62', PALETTE.green, '#1a5a3e', '#144731',
];
const amber: MantineColorsTuple = [
  '#fdf9f0', PALETTE.amberSoft, '#f5e3bd', '#edcf90', '#e3b862', PALETTE.amberBright, PALETTE.gold, PALETTE.amber, '#7d500d', '#603d09',
];
const red: MantineColorsTuple = [
  '#fdf5f4', PALETTE.redSoft, '#f3cdc9', '#e8a8a2', '#dc807a', '#cf5b52', '#c1453c', PALETTE.red, '#942c25', '#75221c',
];
const gray: MantineColorsTuple = [
  PALETTE.tint, PALETTE.background, PALETTE.graySoft, PALETTE.border, PALETTE.borderStrong, '#a3aba2', '#7f897f', PALETTE.muted, '#454d46', PALETTE.text,
];

/** Mantine in the colours, sizes and radii of the look. Green is the only colour that means "act". */
export const THEME = createTheme({
  colors: { green, amber, red, gray },
  primaryColor: 'green',
  primaryShade: 7,
  black: PALETTE.text,
  white: PALETTE.surface,
  fontFamily: "'Plus Jakarta Sans', system-ui, sans-serif",
  fontFamilyMonospace: "'Plus Jakarta Sans', system-ui, sans-serif",
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  headings: { fontWeight: '700' },
  respectReducedMotion: true,
  components: {
    Input: Input.extend({ vars: () => ({ wrapper: { '--input-height': '34px', '--input-fz': '13px', '--input-padding': '10px' }, input: {} }) }),
    // react-remove-scroll writes a <style> element, which the content security policy forbids; the page never scrolls anyway.
    Modal: { defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    Select: { defaultProps: { checkIconPosition: 'right', comboboxProps: { transitionProps: { duration: 0 } } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});
