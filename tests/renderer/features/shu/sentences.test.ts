import { describe, expect, it } from 'vitest';
import { SHU_WARNING_CODES } from '#shared/domain/shu/warning.ts';
import type { ShuInput } from '#shared/domain/shu/compute-shu.ts';
import { rupiah, ZERO } from '#shared/money/sen.ts';
import { word } from '../../../../renderer/boot/words.ts';
import { ACTION_TEXT } from '../../../../renderer/features/shu/action-text.ts';
import { explainRules, explainSteps, poolMeasures } from '../../../../renderer/features/shu/explain.ts';
import { EXPLAIN_TEXT } from '../../../../renderer/features/shu/explain-text.ts';
import { RULES_TEXT } from '../../../../renderer/features/shu/rules-text.ts';
import { sentenceOf } from '../../../../renderer/features/shu/sentence.ts';
import { shortName } from '../../../../renderer/features/shu/short-name.ts';
import { simulate } from '../../../../renderer/features/shu/simulate.ts';
import { TEXT } from '../../../../renderer/features/shu/text.ts';
import { sealOf } from '../../../../renderer/features/shu/wire-rules.ts';
import { ledgerOf, memberOf, RULES, savingsOf } from '../../../shared/domain/shu/fixtures.ts';

const say = (key: string, params = {}): string => word(TEXT, 'id', { key, params });
const explain = (key: string, params = {}): string => word(EXPLAIN_TEXT, 'id', { key, params });

/** What `validateRules` can refuse; the page shows it while rules are edited. */
const RULE_REFUSALS = [
  'shu.shareNegative', 'shu.poolTwice', 'shu.sharesNotWhole', 'shu.nonMemberToMembers', 'shu.poolDiffers', 'shu.baseMissing', 'shu.baseWeightInvalid',
  'shu.zeroBaseTargetUnknown', 'shu.overheadShareInvalid', 'shu.villageShareInvalid', 'shu.monthsMinInvalid',
];

describe('sentences', () => {
  it.each([...SHU_WARNING_CODES, ...RULE_REFUSALS])('says %s as a sentence in both languages', (code) => {
    const sentence = say(code);
    expect(sentence).not.toBe(code);
    expect(sentence).toMatch(/\.$/);
    expect(word(TEXT, 'en', { key: code })).not.toBe(sentence);
  });

  it('writes amounts in rupiah and shares in percent', () => {
    expect(sentenceOf({ code: 'shu.deficit', params: { amountSen: rupiah(1_250_000) } }, say)).toContain('Rp\u00a01.250.000');
    expect(sentenceOf({ code: 'shu.sharesNotWhole', params: { sumBasisPoints: 9_750, table: 'member' } }, say)).toContain('97,50\u00a0%');
  });

  it.each([TEXT, ACTION_TEXT, EXPLAIN_TEXT, RULES_TEXT])('has the same placeholders in both languages', (table) => {
    const names = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, { id, en }] of Object.entries(table)) expect([key, ...names(en)]).toEqual([key, ...names(id)]);
  });
});

describe('the explanation from the ledger to the pools', () => {
  const input: ShuInput = {
    year: 2025, rules: RULES, incomeWithoutMemberSen: ZERO,
    ledger: { ...ledgerOf(rupiah(10_000_000), rupiah(5_000_000)), operatingExpenseSen: rupiah(3_000_000), incomeTaxSen: rupiah(600_000) },
    members: [memberOf('A-001', { savings: { WAJIB: savingsOf(rupiah(500_000)) }, purchasesSen: rupiah(2_000_000) })],
  };
  const { computation } = simulate(input, RULES);
  if (computation === null) throw new Error('nothing was computed');

  it('ends at the SHU after tax and at the pools, which are equal', () => {
    const { rows } = explainSteps({ input, computation, unitNames: new Map([['TOKO', 'Unit Toko']]) }, explain);
    expect(rows.find((row) => row.label === 'Unit Toko')?.cells).toEqual([rupiah(10_000_000), rupiah(5_000_000), rupiah(15_000_000)]);
    const totals = rows.filter((row) => row.kind === 'total').map((row) => row.cells[2]);
    expect(totals).toEqual([rupiah(11_400_000), rupiah(11_400_000), rupiah(11_400_000)]);
  });

  it('says what Rp 1.000 of each measure receives', () => {
    expect(poolMeasures(computation, explain)).toMatchObject([
      { code: 'JASA_MODAL', rate: 'Setiap Rp 1.000 mendapat Rp\u00a03.040' },
      { code: 'JASA_USAHA', rate: 'Setiap Rp 1.000 mendapat Rp\u00a01.140' },
    ]);
  });

  it('says the rules in the order in which they are applied', () => {
    expect(explainRules(RULES, 2025, explain)).toHaveLength(6);
  });
});

it('shortens what many pools share in front', () => {
  expect(['Jasa usaha simpan pinjam', 'Dana sosial', 'Jasa modal', 'Cadangan'].map(shortName)).toEqual(['Simpan pinjam', 'Sosial', 'Jasa modal', 'Cadangan']);
});

it('shows a seal as people compare it', () => {
  expect(sealOf('dc6d8b27aa')).toBe('DC6D-8B27');
});
