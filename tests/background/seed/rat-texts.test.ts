import { expect, test } from 'vitest';
import { fillRatText, isRatPlaceholder, RAT_BLANK, RAT_PLACEHOLDERS } from '../../../electron/background/seed/rat-placeholders.ts';
import { RAT_TEXT_KEYS } from '../../../electron/background/seed/rat-text.ts';
import { RAT_TEXTS } from '../../../electron/background/seed/rat-texts.ts';

const placeholdersIn = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
const allUsed = RAT_TEXTS.flatMap((each) => placeholdersIn(each.text));

test('has one text for each key, in the order they are printed', () => {
  expect(RAT_TEXTS.map((each) => each.key)).toEqual([...RAT_TEXT_KEYS]);
});

test('uses only placeholders of the list, and each of them somewhere but the few for headings', () => {
  expect(allUsed.filter((name) => !isRatPlaceholder(name))).toEqual([]);
  const unused = Object.keys(RAT_PLACEHOLDERS).filter((name) => !allUsed.includes(name));
  expect(unused).toEqual(['kota', 'nomorBeritaAcara']);
});

test('the agenda has the 13 points of the minutes template, opening first and closing last', () => {
  const lines = RAT_TEXTS.find((each) => each.key === 'agenda')?.text.split('\n') ?? [];
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('Pembukaan.');
  expect(lines[12]).toBe('Penutup dan doa.');
});

test('lists have no empty line, paragraphs no single line break and no stray spaces', () => {
  for (const each of RAT_TEXTS) {
    if (each.form === 'list') expect(each.text, each.key).not.toContain('\n\n');
    else expect(each.text.replaceAll('\n\n', ' '), each.key).not.toContain('\n');
    expect(each.text, each.key).not.toMatch(/ {2}| \n|^\s|\s$/);
  }
});

test('fillRatText puts values in, leaves a blank where none is known, and keeps foreign braces', () => {
  expect(fillRatText('Tahun {tahunBuku}', { tahunBuku: '2025' })).toBe('Tahun 2025');
  expect(fillRatText('Tempat: {tempat}, {tanggalRapat}', { tempat: '' })).toBe(`Tempat: ${RAT_BLANK}, ${RAT_BLANK}`);
  expect(fillRatText('{catatan kaki} {toString} {tahunBuku}', { tahunBuku: '$&' })).toBe('{catatan kaki} {toString} $&');
});
