import { expect, test } from 'vitest';
import { rowAfterKey } from '../../../../renderer/ui/table/row-keys.ts';

test.each([
  ['ArrowDown', null, 0],
  ['ArrowDown', 4, 5],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['ArrowUp', null, 99],
  ['PageDown', 95, 99],
  ['PageUp', 5, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['x', 50, null],
] as const)('%s from row %j goes to %j', (key, selected, next) => {
  expect(rowAfterKey(key, { selected, count: 100, page: 12 })).toBe(next);
});

test('moves nothing in an empty table', () => expect(rowAfterKey('End', { selected: null, count: 0, page: 12 })).toBeNull());
