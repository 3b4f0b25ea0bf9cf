import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { dateAfterKey, typeDate } from '../../../../renderer/ui/field/typed-date.ts';

const TODAY = isoDate('2025-03-03');

describe('typing a date', () => {
  test.each([
    ['0', '0'],
    ['0303', '03/03'],
    ['03032025', '03/03/2025'],
    ['03/032', '03/03/2'],
    ['3/3/2025', '3/3/2025'],
    ['3-3-2025', '3-3-2025'],
  ])('%j shows %j', (raw, shown) => expect(typeDate(raw)).toBe(shown));

  test('moves by a day over the end of a month, and to today', () => {
    expect(dateAfterKey('28/02/2025', 'ArrowUp', TODAY)).toBe('2025-03-01');
    expect(dateAfterKey('01/01/2025', 'ArrowDown', TODAY)).toBe('2024-12-31');
    expect(dateAfterKey('01/01/2025', 't', TODAY)).toBe(TODAY);
    expect(dateAfterKey('', 'ArrowUp', TODAY)).toBe(TODAY);
  });
});
