import { accountFeature } from '../features/account/entry.tsx';
import { cashFeature } from '../features/cash/entry.ts';
import { journalFeature } from '../features/journal/entry.ts';
import { memberFeature } from '../features/member/entry.tsx';
import { periodFeature } from '../features/period/entry.ts';
import { reportFeature } from '../features/report/entry.ts';
import { homeFeature } from '../features/home/entry.ts';
import { savingsFeature } from '../features/savings/entry.ts';
import { syncFeature } from '../features/sync/entry.ts';
import { importFeature } from '../features/import/entry.ts';
import { checkFeature } from '../features/check/entry.ts';
import { settingsFeature } from '../features/settings/entry.ts';
import { shuFeature } from '../features/shu/entry.ts';
import { meetingFeature } from '../features/meeting/entry.ts';
import type { Feature } from '../ui/frame/feature.ts';

/** The features of the program; their order is the order of the sidebar inside each group. A feature is added by one line. */
export const FEATURES: readonly Feature[] = [
  homeFeature,
  memberFeature,
  savingsFeature,
  cashFeature,
  journalFeature,
  accountFeature,
  reportFeature,
  periodFeature,
  syncFeature,
  importFeature,
  checkFeature,
  settingsFeature,
  shuFeature,
  meetingFeature,
];
