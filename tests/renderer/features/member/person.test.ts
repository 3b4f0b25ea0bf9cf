import { expect, test } from 'vitest';
import { initialsOf, maskNationalId } from '../../../../renderer/features/member/person.ts';

test.each([
  ['Sri Wahyuni', 'SW'],
  ['Suharto', 'S'],
  ['siti nur aminah', 'SA'],
  ['Drs. H. Budi Santoso', 'DS'],
  ['  ', ''],
])('the mark of %j is %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each([
  ['3404075205810003', '34040752••••0003'],
  // What is too short to be an identity number is hidden whole.
  ['34040752', '••••••••'],
  ['', ''],
])('%j is shown at the counter as %j', (nationalId, shown) => {
  expect(maskNationalId(nationalId)).toBe(shown);
});
