import { IconListTree } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { AccountPicker, useAccounts } from './AccountPicker.tsx';
import { createDraftShelf, useKeptDraft } from './draft-shelf.ts';
import { LineGrid, type GridHeading, type GridRow } from './LineGrid.tsx';
import { ACCOUNT_TEXT } from './text.ts';

export { AccountPicker, createDraftShelf, LineGrid, useAccounts, useKeptDraft };
export type { GridHeading, GridRow };

/** The chart of accounts and the ledger of one account. */
export const accountFeature: Feature = {
  screens: [
    { path: '/akun', load: () => import('./AccountListPage.tsx').then((file) => file.AccountListPage) },
    { path: '/akun/$code', load: () => import('./LedgerPage.tsx').then((file) => file.LedgerPage) },
  ],
  navigation: [
    {
      group: 'books',
      path: '/akun',
      label: (language) => ACCOUNT_TEXT['account.title'][language],
      icon: IconListTree,
      words: ['buku besar', 'perkiraan', 'coa', 'saldo akun'],
    },
  ],
};
