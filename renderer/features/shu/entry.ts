import { IconChartPie } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { TEXT } from './text.ts';

/** SHU: the rules, the simulation in which every member's share follows at once, and the decision of the meeting. */
export const shuFeature: Feature = {
  screens: [{ path: '/shu', load: () => import('./ShuPage.tsx').then((file) => file.ShuPage) }],
  navigation: [
    {
      group: 'year',
      path: '/shu',
      label: (language) => TEXT['shu.navigation'][language],
      icon: IconChartPie,
      words: ['sisa hasil usaha', 'pembagian', 'simulasi', 'keputusan RAT', 'jasa modal'],
    },
  ],
};
