import { describe, expect, it } from 'vitest';
import { SHU_WARNING_CODES } from '#shared/domain/shu/warning.ts';
import { validateRules } from '#shared/domain/shu/validate-rules.ts';
import { SHU_WARNING_SENTENCES, shuWarningMessage } from '#shared/i18n/shu-warnings.ts';
import { BUSINESS, CAPITAL, EDUCATION, RESERVE, RULES } from '../domain/shu/fixtures.ts';
import { ENGLISH_WORDS, isTwoPart, wordsOf } from './plain-words.ts';

const PARAMS = { amountSen: 1_500_000, basisPoints: 1_000, businessBasisPoints: 2_000, capitalBasisPoints: 3_000, count: 2, pool: 'Jasa Modal' };

describe.each(SHU_WARNING_CODES)('%s', (code) => {
  it.each(['id', 'en'] as const)('reads whole with and without its parameters (%s)', (language) => {
    for (const params of [PARAMS, {}]) {
      const message = shuWarningMessage(code, params, language);
      expect(message).not.toMatch(/[{}[\]]|undefined|NaN|  | [.,;:]|\(\s*\)/);
      expect(isTwoPart(message), message).toBe(true);
    }
  });

  it('keeps English words out of the Indonesian sentence', () => {
    expect(wordsOf(SHU_WARNING_SENTENCES[code].id).filter((word) => ENGLISH_WORDS.has(word))).toEqual([]);
  });
});

describe('shuWarningMessage', () => {
  it('speaks for rules that give capital more than business', () => {
    const checked = validateRules({
      ...RULES, memberPools: [RESERVE, { ...CAPITAL, shareBasisPoints: 3_000 }, { ...BUSINESS, shareBasisPoints: 2_000 }, EDUCATION],
    });
    if (!checked.ok) throw new Error(checked.refusal.code);
    expect(checked.value.map((warning) => shuWarningMessage(warning.code, warning.params, 'id'))).toEqual([
      'Jasa modal (30,00\u00a0%) lebih besar daripada jasa usaha (20,00\u00a0%). Undang-undang membatasi balas jasa modal; bicarakan di rapat anggota.',
    ]);
  });

  it('names a code it does not know', () => {
    expect(shuWarningMessage('shu.moon', {}, 'id')).toContain('shu.moon');
  });
});
