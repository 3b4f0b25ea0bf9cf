import { expect, test } from 'vitest';
import { workingMonth } from '../../../renderer/boot/frame-session.ts';
import { isoDate } from '../../../shared/calendar/date.ts';
import { yearMonth } from '../../../shared/calendar/month.ts';

test.each([
  { why: 'nothing is locked yet', today: '2025-03-14', open: yearMonth(2025, 1), shown: yearMonth(2025, 3) },
  { why: 'this month is the open one', today: '2025-03-14', open: yearMonth(2025, 3), shown: yearMonth(2025, 3) },
  { why: 'this month is locked already', today: '2025-03-31', open: yearMonth(2025, 4), shown: yearMonth(2025, 4) },
  { why: 'last year is being finished', today: '2026-01-12', open: yearMonth(2025, 12), shown: yearMonth(2025, 12) },
  { why: 'only the closing entries of last year are open', today: '2026-01-12', open: yearMonth(2025, 13), shown: yearMonth(2025, 12) },
])('the month worked in when $why', ({ today, open, shown }) => expect(workingMonth({ today: isoDate(today), openMonth: open })).toBe(shown));
