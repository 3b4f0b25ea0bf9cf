import { IconUser } from '@tabler/icons-react';
import { lazy } from 'react';
import { word } from '../../boot/words.ts';
import type { Feature } from '../../ui/frame/feature.ts';
import { DirectionChoice } from './DirectionChoice.tsx';
import { MemberPicker, type PickedMember } from './MemberPicker.tsx';
import type { Direction } from './savings-draft.ts';
import { withoutSimpanan } from './short-memo.ts';
import { MEMBER_TEXT } from './text.ts';

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

/** A deposit or withdrawal, for the counter; kept out of the first paint. */
export const SavingsEntry = lazy(() => import('./SavingsEntry.tsx').then((file) => ({ default: file.SavingsEntry })));

// What other features may use: the choice of a member (Jurnal, Kas) and what the counter shares with a member's page.
export { DirectionChoice, MemberPicker, withoutSimpanan };
export type { Direction, PickedMember };
