import { describe, expect, test } from 'vitest';
import { closestFirst, memberMeant } from '../../../../renderer/features/member/member-meant.ts';

const found = (...numbers: readonly string[]) => numbers.map((number) => ({ number, name: 'Sri Wahyuni' }));

describe('memberMeant', () => {
  test.each([
    // typed, found by the search, meant
    ['117', ['A-0117', 'A-1117'], 'A-0117'],
    ['0117', ['A-0117', 'A-1117'], 'A-0117'],
    ['a-0117', ['A-0117'], 'A-0117'],
    [' A-0117 ', ['A-0117', 'A-01171'], 'A-0117'],
    ['sri wah', ['A-0117'], 'A-0117'],
    // Two members of one name: the counter chooses.
    ['sri wah', ['A-0031', 'A-0117'], null],
    ['3404075205810003', ['A-0117'], 'A-0117'],
    // Number 12 has left the cooperative; 112 must not be taken for it.
    ['12', ['A-0112', 'A-0120'], null],
    ['12', ['A-0112'], null],
    // Two PCs number their own members: the counter chooses.
    ['5', ['A-0005', 'B1-0005'], null],
    ['', ['A-0001'], null],
    ['xyz', [], null],
  ])('by %j among %j means %j', (typed, numbers, meant) => {
    expect(memberMeant(found(...numbers), typed)?.number ?? null).toBe(meant);
  });

  test('a number given in full wins over one that only begins with it', () => {
    expect(memberMeant(found('12', 'A-0012'), '12')?.number).toBe('12');
  });
});

const YUSRIZAL = { number: 'A-0001', name: 'Yusrizal Payobada' };
const SRI = { number: 'A-0043', name: 'Sri Wijayanto' };

test('the beginning of a name counts before letters inside one', () => {
  expect(closestFirst([YUSRIZAL, SRI], 'sri')).toEqual([SRI, YUSRIZAL]);
  expect(memberMeant([YUSRIZAL, SRI], 'sri')).toBe(SRI);
  expect(memberMeant([YUSRIZAL], 'sri')).toBe(YUSRIZAL);
});

test('words may be shortened and in any order', () => {
  expect(closestFirst([YUSRIZAL, SRI], 'wij sri')).toEqual([SRI, YUSRIZAL]);
});
