import { expect, it } from 'vitest';
import { homeSummary } from '../../../electron/background/app/home.ts';
import { receiveCash } from '../../../electron/background/app/kas.ts';
import { isoDate } from '../../../shared/calendar/date.ts';
import { rupiah } from '../../../shared/money/sen.ts';
import { testBook } from '../../support/test-book.ts';

it('shows the last day with entries when this month and the one before have none, and the tasks of today', async () => {
  const { book, clock, close } = await testBook({ today: '2025-03-14' });
  const posted = receiveCash(book, {
    date: isoDate('2025-03-14'), cashAccountCode: '11101', text: '', lines: [{ accountCode: '42101', amountSen: rupiah(250_000), memberId: null }],
  });
  expect(posted.ok).toBe(true);
  clock.setToday(isoDate('2025-04-30'));
  expect(homeSummary(book, {})).toMatchObject({ date: '2025-04-30', cashSen: 25_000_000, cashTodaySen: 0 });
  clock.setToday(isoDate('2025-06-01'));
  const quiet = homeSummary(book, {});
  expect(quiet).toMatchObject({ date: '2025-03-14', cashSen: 25_000_000, cashTodaySen: 25_000_000, journalsToday: 1 });
  expect(quiet.tasks.map((task) => task.path)).toContain('/tutup-buku');
  expect(homeSummary(book, { date: isoDate('2025-06-01') })).toMatchObject({ date: '2025-06-01', cashTodaySen: 0 });
  close();
});
