import { IconHome } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { HOME_TEXT } from './text.ts';

/** Beranda: the day at a glance. */
export const homeFeature: Feature = {
  screens: [{ path: '/', load: () => import('./HomePage.tsx').then((file) => file.HomePage) }],
  navigation: [{ group: 'home', path: '/', label: (language) => HOME_TEXT['home.title'][language], icon: IconHome }],
};
