import { IconShieldCheck } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { CHECK_TEXT } from './text.ts';

/** Periksa Buku: every invariant of the books, on screen and on paper. */
export const checkFeature: Feature = {
  screens: [{ path: '/periksa', load: () => import('./CheckPage.tsx').then((file) => file.CheckPage) }],
  navigation: [
    {
      group: 'data',
      path: '/periksa',
      label: (language) => CHECK_TEXT['check.title'][language],
      icon: IconShieldCheck,
      words: ['cek', 'audit', 'pemeriksaan', 'sehat', 'rusak'],
    },
  ],
};
