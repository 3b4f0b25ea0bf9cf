import { IconCashBanknote } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { CASH_TEXT } from './text.ts';

/** Kas & Bank: balances, the entries of the day, and money in, out and between. */
export const cashFeature: Feature = {
  screens: [
    { path: '/kas', load: () => import('./CashPage.tsx').then((file) => file.CashPage) },
    { path: '/kas/masuk', load: () => import('./CashEntryPage.tsx').then((file) => file.CashReceivePage) },
    { path: '/kas/keluar', load: () => import('./CashEntryPage.tsx').then((file) => file.CashPayPage) },
    { path: '/kas/pindah', load: () => import('./CashTransferPage.tsx').then((file) => file.CashTransferPage) },
  ],
  navigation: [
    {
      group: 'books',
      path: '/kas',
      label: (language) => CASH_TEXT['cash.title'][language],
      icon: IconCashBanknote,
      words: ['kas masuk', 'kas keluar', 'pindah kas', 'transfer', 'bank', 'terima uang', 'bayar'],
    },
  ],
};
