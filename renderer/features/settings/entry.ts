import { IconSettings } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { SETTINGS_TEXT } from './text.ts';

const loadSettings = () => import('./SettingsPage.tsx').then((file) => file.SettingsPage);

/** Pengaturan: identity, units, accounts, savings products, this device. */
export const settingsFeature: Feature = {
  screens: [
    { path: '/pengaturan', load: loadSettings },
    { path: '/pengaturan/$tab', load: loadSettings },
  ],
  navigation: [
    {
      group: 'foot',
      path: '/pengaturan',
      label: (language) => SETTINGS_TEXT['settings.title'][language],
      icon: IconSettings,
      words: ['identitas', 'pengurus', 'unit', 'bagan akun', 'produk simpanan', 'perangkat', 'tentang', 'versi'],
    },
  ],
};
