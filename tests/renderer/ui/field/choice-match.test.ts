import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchChoices } from '../../../../renderer/ui/field/choice-match.ts';

const CHOICES = ['11101 Kas Kantor', '11102 Kas Kecil', '11201 Bank', '14101 Penyertaan pada Koperasi', '41101 Jasa Pinjaman', '61110 Beban Administrasi Bank'].map((label) => ({ label }));
const found = (search: string) => matchChoices(CHOICES, search).map((choice) => choice.label);

test.each([
  ['41', ['41101 Jasa Pinjaman', '14101 Penyertaan pada Koperasi']],
  ['bank', ['11201 Bank', '61110 Beban Administrasi Bank']],
  ['k', ['11101 Kas Kantor', '11102 Kas Kecil', '14101 Penyertaan pada Koperasi', '11201 Bank', '61110 Beban Administrasi Bank']],
  ['beban bank', ['61110 Beban Administrasi Bank']],
  [' KAS ', ['11101 Kas Kantor', '11102 Kas Kecil']],
  ['zzz', []],
])('"%s" finds %j', (search, labels) => expect(found(search)).toEqual(labels));

test('offers every choice once while nothing is sought, and never one twice', () => {
  expect(found('')).toEqual(CHOICES.map((choice) => choice.label));
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (labels, search) => {
      const choices = [...new Set(labels)].map((label) => ({ label }));
      const matched = matchChoices(choices, search);
      expect(new Set(matched).size).toBe(matched.length);
      expect(matched.every((choice) => choices.includes(choice))).toBe(true);
    }),
    { verbose: true },
  );
});
