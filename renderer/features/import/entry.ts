import { IconTableImport } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { IMPORT_TEXT } from './text.ts';

/** Impor: data of other programs, with a look at the outcome before anything changes. */
export const importFeature: Feature = {
  screens: [
    { path: '/impor', load: () => import('./ImportPage.tsx').then((file) => file.ImportPage) },
    { path: '/impor/$kind', load: () => import('./ImportKindPage.tsx').then((file) => file.ImportKindPage) },
  ],
  navigation: [
    {
      group: 'data',
      path: '/impor',
      label: (language) => IMPORT_TEXT['import.title'][language],
      icon: IconTableImport,
      words: ['import', 'excel', 'csv', 'xlsx', 'pindah data', 'aplikasi lama', 'saldo awal'],
    },
  ],
};
