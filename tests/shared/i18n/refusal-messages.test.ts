// Source: sync.md 4.9 for the bundle codes; the parameters are those the procedures pass.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '#shared/contract/refusal.ts';
import { loanSchedule, termsInRupiah } from '#shared/domain/loan/schedule.ts';
import { validateRules } from '#shared/domain/shu/validate-rules.ts';
import { rupiah } from '#shared/money/sen.ts';
import { REFUSAL_SENTENCES, refusalMessage } from '#shared/i18n/refusal-messages.ts';
import { EDUCATION, RULES } from '../domain/shu/fixtures.ts';
import { ENGLISH_WORDS, isTwoPart, wordsOf } from './plain-words.ts';

/** A value for every parameter name any sentence knows, as the code passes it. */
const PARAMS = {
  account: '000017 Simpanan Sukarela', amountSen: 150_000_000, balanceSen: 1_234_550, basisPoints: 12_000, code: '11101', columns: 'nama, nik', count: 3, counter: 7,
  date: '2025-03-14', differenceSen: -5_000, document: 'JU/A1/2025/00012', fileName: 'simpanan.csv', id: 'K7QF', key: 'tenorMonths', kind: 'lain', line: 2, list: 'frame 9',
  method: 'lain', month: 202503, months: -1, monthsMax: 600, name: 'Kas Kantor', number: '000017', part: 2, parts: 9, path: '/buku/kita.kop', period: '2031',
  place: 'stik USB', pool: 'Jasa Modal', product: 'Simpanan Pokok', reason: 'Filenya kosong.', role: 'SHU Belum Dibagi', row: 12, series: 'JU/A2', sizeBytes: 70_000_000,
  sumBasisPoints: 10_500, tag: 'A2', version: 4, year: 2025,
};
const REFUSED = refusedInSources();
const LANGUAGES = ['id', 'en'] as const;

describe.each(REFUSAL_CODES)('%s', (code) => {
  it.each(LANGUAGES)('reads whole with and without its parameters (%s)', (language) => {
    for (const params of [PARAMS, {}]) {
      const message = refusalMessage(code, params, language);
      expect(message).not.toMatch(/[{}[\]]|undefined|NaN|  | [.,;:]|\(\s*\)|\.\.|,[.;]/);
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(isTwoPart(message), message).toBe(true);
    }
  });

  it('keeps English words out of the Indonesian sentence', () => {
    expect(wordsOf(REFUSAL_SENTENCES[code].id).filter((word) => ENGLISH_WORDS.has(word))).toEqual([]);
  });

  it('uses the same parameters in both languages', () => {
    const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(namesIn(REFUSAL_SENTENCES[code].en)).toEqual(namesIn(REFUSAL_SENTENCES[code].id));
    for (const name of namesIn(REFUSAL_SENTENCES[code].id)) expect(Object.keys(PARAMS)).toContain(name);
  });
});

describe('refusalMessage', () => {
  it.each([
    ['journal.unbalanced', { differenceSen: 2_500_000 }, 'Debit dan kredit belum sama, selisih Rp\u00a025.000. Perbaiki jumlahnya sampai selisih nol.'],
    ['period.locked', { month: 202503 }, 'Bulan Maret 2025 sudah dikunci. Pakai tanggal di bulan yang terbuka, atau minta bendahara pusat membukanya kembali.'],
    ['period.earlierOpen', { month: 202502 }, 'Bulan sebelumnya, Februari 2025, masih terbuka. Kunci bulan itu dahulu.'],
    ['period.earlierOpen', {}, 'Bulan sebelumnya masih terbuka. Kunci bulan itu dahulu.'],
    ['member.alreadyLeft', { date: '2025-03-14' }, 'Anggota ini sudah keluar pada 14 Maret 2025. Pilih anggota lain, atau daftarkan kembali sebagai anggota baru.'],
    ['member.alreadyLeft', { date: '' }, 'Anggota ini sudah keluar. Pilih anggota lain, atau daftarkan kembali sebagai anggota baru.'],
    ['bundle.tooLarge', { sizeBytes: 67_108_865 }, 'Berkas terlalu besar untuk diterima (65 MB). Minta pengirim membaginya menjadi beberapa kiriman.'],
    ['bundle.frameDamaged', { part: 2, parts: 9 }, 'Bagian 2 dari 9 berkas ini rusak. Salin ulang; bila terulang ganti flashdisk.'],
  ])('%s says it in words', (code, params, sentence) => {
    expect(refusalMessage(code, params, 'id')).toBe(sentence);
  });

  it('speaks for the SHU rules as they refuse', () => {
    const refused = validateRules({ ...RULES, memberPools: [...RULES.memberPools, { ...EDUCATION, code: 'DANA_SOSIAL', shareBasisPoints: 500 }] });
    if (refused.ok) throw new Error('a table of 105 % was taken');
    expect(refusalMessage(refused.refusal.code, refused.refusal.params, 'id'))
      .toBe('Jumlah persentase 105,00\u00a0%, seharusnya tepat 100,00\u00a0%. Sesuaikan sampai genap.');
  });

  it('speaks for the loan schedule as it refuses', () => {
    const refused = loanSchedule(termsInRupiah({
      method: 'flat', principalSen: rupiah(1_000_000), tenorMonths: 0, ratePerMonth: { numerator: 1n, denominator: 100n },
    }));
    if (refused.ok) throw new Error('a loan over no months was taken');
    expect(refusalMessage(refused.refusal.code, refused.refusal.params, 'id'))
      .toBe('Jangka waktu 0 bulan tidak dapat dipakai. Isi bilangan bulan yang bulat, 1 sampai 600.');
  });

  it('names a code it does not know', () => {
    expect(refusalMessage('moon.full', {}, 'id')).toContain('moon.full');
    expect(refusalMessage('toString', {}, 'en')).toContain('toString');
  });

  it('never fails, whatever the parameters hold', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.integer());
    const params = fc.dictionary(fc.constantFrom(...Object.keys(PARAMS)), value);
    fc.assert(fc.property(fc.constantFrom(...REFUSAL_CODES), params, fc.constantFrom(...LANGUAGES), (code, given, language) => {
      expect(refusalMessage(code, given, language).length).toBeGreaterThan(20);
    }), { numRuns: 2_000 });
  });

  it('has a sentence for every code a layer below the screens refuses with', () => {
    const known = new Set<string>(REFUSAL_CODES);
    expect([...REFUSED.keys()].filter((code) => !known.has(code))).toEqual([]);
    expect(REFUSED.size).toBeGreaterThan(80);
  });

  it('names no parameter that the refusals do not carry', () => {
    const strange = REFUSAL_CODES.flatMap((code) => {
      const given = REFUSED.get(code) ?? [];
      const named = [...REFUSAL_SENTENCES[code].id.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      return given.length === 0 ? [] : named.filter((name) => !given.includes(name)).map((name) => `${code} {${name}}`);
    });
    expect(strange).toEqual([]);
  });
});

/** The codes refused with below the screens, each with the parameters written out at any of its calls. */
function refusedInSources(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const texts = ['electron/background/app', 'electron/background/store', 'electron/background/bundle', 'electron/background/host', 'shared/domain']
    .flatMap((folder) => sourcesIn(new URL(`../../../${folder}/`, import.meta.url)));
  for (const match of texts.flatMap((text) => [...text.matchAll(/\brefuse\(\s*'([\w.]+)'(?:,\s*\{([^}]*)\})?/g)])) {
    const [, code = '', params = ''] = match;
    const names = [...params.matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g)].map((name) => name[1] ?? '');
    found.set(code, [...(found.get(code) ?? []), ...names]);
  }
  return found;
}

function sourcesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
