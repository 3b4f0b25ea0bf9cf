import { IconNotebook } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { JOURNAL_TEXT } from './text.ts';

/** Jurnal: the list of entries, one entry, and the general journal. */
export const journalFeature: Feature = {
  screens: [
    { path: '/jurnal', load: () => import('./JournalListPage.tsx').then((file) => file.JournalListPage) },
    { path: '/jurnal/baru', load: () => import('./JournalEntryPage.tsx').then((file) => file.JournalEntryPage) },
    { path: '/jurnal/$id', load: () => import('./JournalPage.tsx').then((file) => file.JournalPage) },
  ],
  navigation: [
    {
      group: 'books',
      path: '/jurnal',
      label: (language) => JOURNAL_TEXT['journal.title'][language],
      icon: IconNotebook,
      words: ['bukti', 'memorial', 'jurnal umum', 'koreksi'],
    },
  ],
};
