import { describe, expect, test } from 'vitest';
import { formatAmount } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import { printRatBook, ratBook } from '../../../electron/background/report/rat/book.ts';
import { quorumLine } from '../../../electron/background/report/rat/minutes.ts';
import { fillPlaceholders } from '../../../electron/background/report/rat/text.ts';
import { ratSample } from '../../support/rat-sample.ts';
import { readPdf } from './pdf-text.ts';

const PRINT = { createdAt: '2026-03-03T03:44:00Z' };

describe('the RAT book', () => {
  test('has every part, its page in the contents, bookmarks and page x of y', async () => {
    const input = ratSample(40);
    const { pages, bookmarks } = await readPdf(await printRatBook(input, PRINT));
    const contents = pages[2] ?? '';
    for (const part of [
      'KATA PENGANTAR', 'PENDAHULUAN', 'ORGANISASI DAN KEANGGOTAAN', 'USAHA DAN KEUANGAN', 'NERACA', 'PERHITUNGAN HASIL USAHA',
      'PERHITUNGAN HASIL USAHA PER UNIT', 'LAPORAN PERUBAHAN EKUITAS', 'PEMBAGIAN SISA HASIL USAHA', 'PENUTUP',
      'DAFTAR PEMBAGIAN SHU PER ANGGOTA', 'DAFTAR HADIR', 'BERITA ACARA RAPAT ANGGOTA TAHUNAN',
    ]) {
      const listed = new RegExp(`${part} (\\d+)`).exec(contents);
      expect(listed, part).not.toBeNull();
      expect(pages[Number(listed?.[1]) - 1], part).toContain(part);
    }
    expect(bookmarks).toContain('Neraca');
    expect(bookmarks).toHaveLength(13);
    pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`Halaman ${index + 2} dari ${pages.length}`);
      expect(page).toContain('segel 7Q4M-K2ZD');
    });
    expect(pages[0]).not.toContain('Halaman');
  });

  test('shows on each page of the SHU list the sum of its rows and of all rows so far', async () => {
    const input = ratSample(57);
    const { pages } = await readPdf(await printRatBook({ ...input, parts: ['shuList'] }, PRINT));
    const shares = input.shu.list.members.map((member) => sum(member.amountsSen.filter((_, index) => index % 2 === 1)));
    let from = 0;
    for (const page of pages) {
      const numbers = input.shu.list.members.map((_, index) => index).filter((index) => page.includes(`A-${String(index + 1).padStart(4, '0')}`));
      expect(numbers).toEqual(numbers.map((_, index) => from + index));
      const to = from + numbers.length;
      const onPage = formatAmount(sum(shares.slice(from, to)));
      const upTo = formatAmount(sum(shares.slice(0, to)));
      expect(page).toMatch(new RegExp(`Jumlah halaman ini .*${escape(onPage)}.* Jumlah sampai halaman ini .*${escape(upTo)}`));
      from = to;
    }
    expect(from).toBe(57);
    expect(pages.at(-1)).toContain('23.067.261');
    expect(pages.at(-1)).toContain('SRI WAHYUNI');
  });

  test('is the same to the byte when made twice', async () => {
    const once = await printRatBook(ratSample(25), PRINT);
    const again = await printRatBook(ratSample(25), PRINT);
    expect(Buffer.compare(once, again)).toBe(0);
  });

  test.each(['F4', 'A4'] as const)('prints on %s', async (paperSize) => {
    const { widthPoints, heightPoints } = ratBook({ ...ratSample(5), paperSize }).paper;
    expect([Math.round(widthPoints), Math.round(heightPoints)]).toEqual(paperSize === 'F4' ? [609, 935] : [595, 842]);
    expect((await readPdf(await printRatBook({ ...ratSample(5), paperSize }, PRINT))).pages.length).toBeGreaterThan(12);
  });

  test('leaves out parts that are not asked for, and what has no text', async () => {
    const input = ratSample(5);
    const { pages } = await readPdf(await printRatBook({ ...input, parts: ['contents', 'neraca', 'closing'], texts: { ...input.texts, closing: ' ' } }, PRINT));
    expect(pages).toHaveLength(2);
    expect(pages[0]).not.toContain('PENUTUP');
  });

  test('tells how far it is and stops when asked to', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const printing = printRatBook(ratSample(200), {
      ...PRINT,
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (share > 0.5) stop.abort(new Error('stopped by a person'));
      },
    });
    await expect(printing).rejects.toThrow('stopped by a person');
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(shares.at(-1)).toBeLessThan(0.7);
  });
});

test('fills placeholders and leaves unknown ones to be seen', () => {
  expect(fillPlaceholders('RAT {year} {name} {other}', { year: '2025', name: 'Tani Makmur' })).toBe('RAT 2025 Tani Makmur {other}');
});

test('writes the quorum with its share, and dots before the meeting', () => {
  const { minutes } = ratSample(200);
  expect(quorumLine(minutes)).toBe('Jumlah anggota 200 orang, kuorum 101 orang (50,50\u00a0%), hadir 148 orang: kuorum tercapai dan rapat sah menurut AD/ART.');
  expect(quorumLine({ ...minutes, presentCount: null })).toContain('kuorum tercapai / tidak tercapai');
  expect(quorumLine({ ...minutes, presentCount: 90 })).toContain('kuorum tidak tercapai');
});

function escape(text: string): string {
  return text.replaceAll('.', '\\.');
}
