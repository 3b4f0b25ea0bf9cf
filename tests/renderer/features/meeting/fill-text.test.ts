import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah } from '#shared/money/sen.ts';
import { RAT_PLACEHOLDERS } from '../../../../electron/background/seed/rat-placeholders.ts';
import { fillText, insertPlaceholder, textBlocks, unknownNames } from '../../../../renderer/features/meeting/fill-text.ts';
import { knownValues, quorumOfHalf, type KnownFacts } from '../../../../renderer/features/meeting/known-values.ts';

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

describe('the values a page knows', () => {
  const facts: KnownFacts = {
    year: 2025, profile: null, unitNames: ['Simpan Pinjam', 'Toko'], resultSen: rupiah(72_767_870), previousResultSen: null,
    savingsSen: [rupiah(1_000), rupiah(2_000)], assetsSen: null, members: 194,
    meeting: { number: '01', date: '2026-03-15', time: '', place: '', present: 121, quorum: 98, chair: '', secretary: '' },
  };

  it('fills them as they are printed and leaves the rest empty', () => {
    expect(knownValues(facts)).toMatchObject({
      tahunLalu: '2024', shu: 'Rp\u00a072.767.870', shuTahunLalu: '', jumlahSimpanan: 'Rp\u00a03.000', hariRapat: 'Minggu', tanggalRapat: '15 Maret 2026',
      persenHadir: '62', statusKuorum: 'tercapai', daftarUnit: 'Simpan Pinjam, Toko',
    });
  });

  it('names only placeholders of the book', () => {
    expect(Object.keys(knownValues(facts)).filter((name) => !Object.hasOwn(RAT_PLACEHOLDERS, name))).toEqual([]);
  });

  it.each([[1, 1], [2, 2], [194, 98], [247, 124]])('of %i members more than half are %i', (members, quorum) => {
    expect(quorumOfHalf(members)).toBe(quorum);
  });
});
