import { IconUser } from '@tabler/icons-react';
import { word } from '../../boot/words.ts';
import type { Feature } from '../../ui/frame/feature.ts';
import { DirectionChoice } from './DirectionChoice.tsx';
import { MemberPicker, type PickedMember } from './MemberPicker.tsx';
import type { Direction } from './savings-draft.ts';
import { SavingsEntry } from './SavingsEntry.tsx';
import { MEMBER_TEXT } from './text.ts';
import { usePaper } from './use-paper.ts';

/** Anggota: the register, the page of a member, admission. */
export const memberFeature: Feature = {
  screens: [
    { path: '/anggota', load: () => import('./MemberListScreen.tsx').then((file) => file.MemberListScreen) },
    { path: '/anggota/baru', load: () => import('./RegisterScreen.tsx').then((file) => file.RegisterScreen) },
    { path: '/anggota/$id', load: () => import('./MemberScreen.tsx').then((file) => file.MemberScreen) },
  ],
  navigation: [
    {
      group: 'service',
      path: '/anggota',
      label: (language) => word(MEMBER_TEXT, language, { key: 'member.members' }),
      icon: IconUser,
      words: ['member', 'nasabah', 'NIK', 'daftar anggota'],
    },
  ],
};

// What other features may use: the choice of a member (Jurnal, Kas) and the entry of savings (the counter).
export { DirectionChoice, MemberPicker, SavingsEntry, usePaper };
export type { Direction, PickedMember };
