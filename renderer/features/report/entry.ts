import { IconReportAnalytics } from '@tabler/icons-react';
import type { Feature } from '../../ui/frame/feature.ts';
import { SavedStrip } from './SavedStrip.tsx';
import { REPORT_TEXT } from './text.ts';
import { useDocumentDesk } from './use-document.ts';
import { useReceiptDesk } from './use-receipt.ts';

export { SavedStrip, useDocumentDesk, useReceiptDesk };

const loadReport = () => import('./ReportPage.tsx').then((file) => file.ReportPage);

/** Laporan: every statement as it is printed. */
export const reportFeature: Feature = {
  screens: [
    { path: '/laporan', load: loadReport },
    { path: '/laporan/$name', load: loadReport },
  ],
  navigation: [
    {
      group: 'books',
      path: '/laporan',
      label: (language) => REPORT_TEXT['report.title'][language],
      icon: IconReportAnalytics,
      words: ['neraca', 'phu', 'neraca saldo', 'cetak', 'excel'],
    },
  ],
};
