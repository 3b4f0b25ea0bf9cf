import { IconRefresh } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { SYNC_TEXT } from './text.ts';

/** Sinkronisasi: sending, receiving with a look first, and the devices of the cooperative. */
export const syncFeature: Feature = {
  screens: [
    { path: '/sinkronisasi', load: () => import('./SyncPage.tsx').then((file) => file.SyncPage) },
    { path: '/sinkronisasi/perangkat-baru', load: () => import('./EnrolPage.tsx').then((file) => file.EnrolPage) },
  ],
  navigation: [
    {
      group: 'data',
      path: '/sinkronisasi',
      label: (language) => SYNC_TEXT['sync.title'][language],
      icon: IconRefresh,
      words: ['kirim', 'terima', 'usb', 'flashdisk', 'stik', 'unit', 'perangkat', 'kopsync'],
    },
  ],
};
