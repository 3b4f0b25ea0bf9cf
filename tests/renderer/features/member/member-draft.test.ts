import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { detailField, faultsOf, NO_DETAILS, typeNationalId, withText } from '../../../../renderer/features/member/member-draft.ts';

const SRI = { ...NO_DETAILS, name: 'Sri Wahyuni' };
const MEMBERSHIP = { number: 'A-0117', joined: isoDate('2011-05-12') };

describe('faultsOf', () => {
  test('a name is enough', () => {
    expect(faultsOf(SRI, MEMBERSHIP)).toEqual([]);
  });

  test('an empty form lacks what it must have, each field once', () => {
    expect(faultsOf({ ...NO_DETAILS, name: '  ' }, { number: ' ', joined: null })).toEqual(['numberMissing', 'joinedMissing', 'nameMissing']);
  });

  test.each([
    ['', []],
    ['3404075205810003', []],
    ['340407520581000', ['nationalIdCount']],
    ['34040752058100031', ['nationalIdCount']],
  ])('the identity number %j gives %j', (nationalId, faults) => {
    expect(faultsOf({ ...SRI, nationalId }, MEMBERSHIP)).toEqual(faults);
  });
});

test('an identity number pasted with dots and spaces keeps its digits, sixteen at most', () => {
  expect(typeNationalId('34.0407 520581.0003')).toBe('3404075205810003');
  expect(typeNationalId('34040752058100039999')).toBe('3404075205810003');
});

describe('a conflict is settled by taking one value', () => {
  test('of a plain text', () => {
    expect(withText(SRI, { field: 'address', value: 'Gentan', date: null })).toEqual({ ...SRI, address: 'Gentan' });
  });

  test('of a date and of the gender, which are not plain text', () => {
    const date = isoDate('1981-05-12');
    expect(withText(SRI, { field: 'birthDate', value: '1981-05-12', date }).birthDate).toBe(date);
    expect(withText(SRI, { field: 'gender', value: 'P', date: null }).gender).toBe('P');
    expect(withText({ ...SRI, gender: 'L' }, { field: 'gender', value: '', date: null }).gender).toBe('');
  });

  test('a field this version does not show is left alone', () => {
    expect(detailField('address')).toBe('address');
    expect(detailField('shoeSize')).toBeNull();
  });
});
