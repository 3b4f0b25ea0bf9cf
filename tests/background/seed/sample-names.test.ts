import { expect, test } from 'vitest';
import { profileSchema } from '#shared/contract/book.ts';
import { SAMPLE_PROFILE } from '../../../electron/background/seed/sample-cooperative.ts';
import { SAMPLE_OCCUPATIONS, SAMPLE_REGIONS, SAMPLE_VILLAGES } from '../../../electron/background/seed/sample-names.ts';

const firstNames = SAMPLE_REGIONS.flatMap((region) => [...region.women, ...region.men]);
const secondNames = SAMPLE_REGIONS.flatMap((region) => region.secondNames);

test('has more than 120 first and 120 second names from nine regions', () => {
  expect(SAMPLE_REGIONS).toHaveLength(9);
  expect(new Set(firstNames).size).toBeGreaterThanOrEqual(120);
  expect(new Set(secondNames).size).toBeGreaterThanOrEqual(120);
  expect(new Set(secondNames).size).toBe(secondNames.length);
});

test('writes every name as one capitalised word', () => {
  for (const name of [...firstNames, ...secondNames]) expect(name).toMatch(/^[A-Z][a-z]+$/);
});

test('shares a hundred members among the regions', () => {
  expect(SAMPLE_REGIONS.reduce((total, region) => total + region.weight, 0)).toBe(100);
});

test('names each village and occupation once', () => {
  for (const list of [SAMPLE_VILLAGES, SAMPLE_OCCUPATIONS]) expect(new Set(list).size).toBe(list.length);
});

test('has a profile the contract accepts as it is', () => {
  expect(profileSchema.parse(SAMPLE_PROFILE)).toEqual(SAMPLE_PROFILE);
});
