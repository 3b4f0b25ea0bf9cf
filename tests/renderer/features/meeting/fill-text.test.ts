import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillText, insertPlaceholder, placeholderWords, textBlocks, unknownNames } from '../../../../renderer/features/meeting/fill-text.ts';
import { quorumOfHalf } from '../../../../renderer/features/meeting/quorum.ts';

const NAMES = ['tahunBuku', 'kota'];

describe('a text of the book on screen', () => {
  it('marks what is filled, what is left to the pen, and what nobody knows', () => {
    expect(fillText('Tahun {tahunBuku} di {kota}, {salah}.', NAMES, { tahunBuku: '2025' })).toEqual([
      { kind: 'words', text: 'Tahun ' },
      { kind: 'filled', text: '2025' },
      { kind: 'words', text: ' di ' },
      { kind: 'blank', text: '....................' },
      { kind: 'words', text: ', ' },
      { kind: 'unknown', text: '{salah}' },
      { kind: 'words', text: '.' },
    ]);
    expect(unknownNames('{salah} {kota} {salah} {lain}', NAMES)).toEqual(['salah', 'lain']);
  });

  it('loses no word of a text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fillText(text, [], {}).map((part) => part.text).join('')).toBe(text);
      }),
      { verbose: true },
    );
  });

  it('prints lines as a list and paragraphs as they stand', () => {
    expect(textBlocks('Pembukaan.\nDoa.\n')).toEqual({ form: 'list', blocks: ['Pembukaan.', 'Doa.'] });
    expect(textBlocks('Satu.\n\nDua\nbaris.')).toEqual({ form: 'paragraphs', blocks: ['Satu.', 'Dua\nbaris.'] });
    expect(textBlocks('')).toEqual({ form: 'paragraphs', blocks: [] });
  });

  it('puts a placeholder over what is selected, with the caret behind it', () => {
    expect(insertPlaceholder('Kota XX.', { start: 5, end: 7 }, 'kota')).toEqual({ text: 'Kota {kota}.', caret: 11 });
  });
});

it.each([[1, 1], [2, 2], [194, 98], [247, 124]])('of %i members more than half are %i', (members, quorum) => {
  expect(quorumOfHalf(members)).toBe(quorum);
});

it.each([['tanggalBadanHukum', 'tanggal badan hukum'], ['kota', 'kota'], ['nik', 'NIK'], ['shuTahunLalu', 'SHU tahun lalu']])('calls the placeholder %s %s', (name, words) => {
  expect(placeholderWords(name)).toBe(words);
});
