import { expect, test } from 'vitest';
import { member, savings } from '#shared/contract/member.ts';
import { entryFieldOf, registerFieldOf } from '../../../../renderer/features/member/refusal-field.ts';

test('every refusal of a deposit or withdrawal points at the field that causes it', () => {
  const codes = savings.withdraw['~orpc'].meta.refusals;
  expect(Object.fromEntries(codes.map((code) => [code, entryFieldOf(code)]))).toEqual({
    'member.notFound': 'member',
    'member.alreadyLeft': 'member',
    'savings.productUnknown': 'product',
    'savings.notWithdrawable': 'product',
    'savings.insufficient': 'amount',
    'period.locked': 'date',
    'date.outOfRange': 'date',
    'cash.accountWrong': 'cash',
    'cash.insufficient': 'cash',
  });
});

test('every refusal of an admission points at the field that causes it', () => {
  const codes = member.register['~orpc'].meta.refusals;
  expect(Object.fromEntries(codes.map((code) => [code, registerFieldOf(code)]))).toEqual({
    'member.numberTaken': 'number',
    'member.nationalIdWrong': 'nationalId',
    'member.nationalIdTaken': 'nationalId',
    'unit.notFound': 'unit',
    'date.outOfRange': 'joined',
  });
});

test('what belongs to no field belongs to the form', () => {
  expect(entryFieldOf('internal.unexpected')).toBeNull();
  expect(registerFieldOf('internal.unexpected')).toBeNull();
});
