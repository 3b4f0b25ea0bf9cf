import { IconPresentation } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { TEXT } from './text.ts';

/** RAT: what the book of the annual meeting is made of, its texts, the facts of the meeting, and the book itself. */
export const meetingFeature: Feature = {
  screens: [{ path: '/rat', load: () => import('./MeetingPage.tsx').then((file) => file.MeetingPage) }],
  navigation: [
    {
      group: 'year',
      path: '/rat',
      label: (language) => TEXT['rat.navigation'][language],
      icon: IconPresentation,
      words: ['rapat anggota tahunan', 'buku RAT', 'berita acara', 'daftar hadir', 'laporan pengurus'],
    },
  ],
};
