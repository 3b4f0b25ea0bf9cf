import { Tabs } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { AboutTab } from './AboutTab.tsx';
import { AccountsTab } from './AccountsTab.tsx';
import { DeviceTab } from './DeviceTab.tsx';
import { IdentityTab } from './IdentityTab.tsx';
import { ProductsTab } from './ProductsTab.tsx';
import { SETTINGS_TEXT } from './text.ts';
import { UnitsTab } from './UnitsTab.tsx';
import classes from './Settings.module.css';

const TABS = ['identitas', 'unit', 'akun', 'produk', 'perangkat', 'tentang'] as const;
const SCREENS = { identitas: IdentityTab, unit: UnitsTab, akun: AccountsTab, produk: ProductsTab, perangkat: DeviceTab, tentang: AboutTab } as const;

/** What the cooperative decides once and rarely changes; each tab has its own address. */
export function SettingsPage() {
  const text = useWords(SETTINGS_TEXT);
  const book = useBook();
  const navigate = useNavigate();
  const params = useParams({ strict: false });
  const asked = 'tab' in params ? params.tab : undefined;
  const tab = TABS.find((name) => name === asked) ?? 'identitas';
  const Screen = SCREENS[tab];
  return (
    <Page>
      <PageHeader
        title={text('settings.title')}
        subtitle={book.role === 'pusat' ? text('settings.subtitle', { name: book.name }) : text('settings.unitDevice')}
      />
      <Tabs className={classes.tabs} value={tab} onChange={(value) => void navigate({ to: `/pengaturan/${value ?? ''}` })}>
        <Tabs.List>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {text(`settings.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Screen />
    </Page>
  );
}
