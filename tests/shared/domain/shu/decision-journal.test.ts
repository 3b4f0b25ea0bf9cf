// Source: koperasi.md 4.6, rows 79 and 84.
import { describe, expect, it } from 'vitest';
import { rupiah, sen, ZERO } from '#shared/money/sen.ts';
import { computeShu } from '#shared/domain/shu/compute-shu.ts';
import { decisionJournal } from '#shared/domain/shu/decision-journal.ts';
import { BUSINESS, CAPITAL, EDUCATION, ledgerOf, memberOf, RESERVE, RULES, savingsOf } from './fixtures.ts';

const MEMBERS = [memberOf('A-001', { savings: { POKOK: savingsOf(rupiah(1)) }, purchasesSen: rupiah(1) })];

function journalOf(memberSen: ReturnType<typeof rupiah>, memberPools = RULES.memberPools) {
  const computation = computeShu({
    year: 2025, rules: { ...RULES, memberPools }, ledger: ledgerOf(memberSen, ZERO), members: MEMBERS, incomeWithoutMemberSen: ZERO,
  });
  if (!computation.ok) throw new Error(computation.refusal.code);
  return decisionJournal(computation.value).map((line) => [line.accountCode, line.debitSen / 100, line.creditSen / 100]);
}

describe('decisionJournal', () => {
  it('gathers the pools of one account in one line, own capital first', () => {
    expect(journalOf(rupiah(1_000), [EDUCATION, BUSINESS, CAPITAL, RESERVE])).toEqual([
      ['31502', 1_000, 0], ['31401', 0, 400], ['21501', 0, 500], ['21504', 0, 100],
    ]);
  });

  it('leaves out what is zero, and writes nothing for nothing', () => {
    expect(journalOf(rupiah(1))).toEqual([['31502', 1, 0], ['31401', 0, 1]]);
    expect(journalOf(sen(0))).toEqual([]);
  });
});
