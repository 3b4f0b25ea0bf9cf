import { IconPigMoney } from '@tabler/icons-react';
import { word } from '../../boot/words.ts';
import type { Feature } from '../../ui/frame/feature.ts';
import { SAVINGS_TEXT } from './text.ts';

/** Simpanan: what members have put in, and the counter for a queue of them. */
export const savingsFeature: Feature = {
  screens: [
    { path: '/simpanan', load: () => import('./SavingsScreen.tsx').then((file) => file.SavingsScreen) },
    // One screen for both directions, so that changing it keeps the member and the amount.
    { path: '/simpanan/$direction', load: () => import('./CounterScreen.tsx').then((file) => file.CounterScreen) },
  ],
  navigation: [
    {
      group: 'service',
      path: '/simpanan',
      label: (language) => word(SAVINGS_TEXT, language, { key: 'savings.title' }),
      icon: IconPigMoney,
      words: ['setor', 'tarik', 'loket', 'tabungan', 'pokok', 'wajib', 'sukarela'],
    },
  ],
};
