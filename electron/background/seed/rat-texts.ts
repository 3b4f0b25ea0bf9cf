import type { SeedRatText } from './rat-text.ts';
import { RAT_MEETING_TEXTS } from './rat-texts-meeting.ts';
import { RAT_REPORT_TEXTS } from './rat-texts-report.ts';

/**
 * The texts with which every RAT book begins, in the order they are printed; one for each key.
 *
 * Source note: written for this project after the order of koperasi.md 7.2, 7.3 and 7.8. They state no fact that the
 * book cannot prove: numbers come in by placeholder, and judgements are left to the board.
 */
export const RAT_TEXTS: readonly SeedRatText[] = [...RAT_REPORT_TEXTS, ...RAT_MEETING_TEXTS];
