import { IconLock } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { yearToReport } from './book-years.ts';
import { TEXT } from './text.ts';
import { useBookYear, YearChooser } from './YearChooser.tsx';

/** Tutup Buku: locking months in order, reopening the last with a reason, closing the year. */
export const periodFeature: Feature = {
  screens: [{ path: '/tutup-buku', load: () => import('./PeriodPage.tsx').then((file) => file.PeriodPage) }],
  navigation: [
    {
      group: 'books',
      path: '/tutup-buku',
      label: (language) => TEXT['period.title'][language],
      icon: IconLock,
      words: ['kunci bulan', 'buka kembali', 'tutup tahun', 'periode'],
    },
  ],
};

/** The other pages of the year (SHU, RAT) are about the same book year. */
export { useBookYear, YearChooser, yearToReport };
