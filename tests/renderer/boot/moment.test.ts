import { expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { localMoment, shortMoment } from '../../../renderer/boot/moment.ts';

// What the host's own clock says about the same moment; the zone is that of the machine the test runs on.
function expected(moment: string) {
  const at = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}.${two(at.getMinutes())}`,
  };
}

test.each(['2025-03-03T03:32:10.000Z', '2024-02-29T23:59:59.999Z', '2025-12-31T17:00:00.000Z', '1999-01-01T00:00:00.000Z'])(
  'reads %s on the wall of the office',
  (moment) => expect(localMoment(moment)).toEqual(expected(moment)),
);

test('answers null to what is no moment', () => expect(localMoment('kemarin')).toBeNull());

test('shows the time of today and the date of an earlier day', () => {
  const moment = '2025-03-03T12:00:00.000Z';
  const { date, time } = expected(moment);
  expect(shortMoment(moment, isoDate(date))).toBe(time);
  expect(shortMoment(moment, isoDate('2025-06-01'))).toBe(`${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`);
});
