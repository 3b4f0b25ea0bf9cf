import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah, ZERO } from '#shared/money/sen.ts';
import {
  balancingSen, blankLine, draftFrom, draftTotals, isBlank, lineProblems, linesToPost, nextKey, refusedLines, type DraftLine,
} from '../../../../renderer/features/journal/draft.ts';

function line(key: string, part: Partial<DraftLine>): DraftLine {
  return { ...blankLine(key), ...part };
}

const SITI = { id: 'a1-7', number: 'A-0007', name: 'Siti Aminah' };
const ELECTRICITY = [
  line('1', { accountCode: '51201', debitSen: rupiah(412_300) }),
  line('2', { accountCode: '11101', creditSen: rupiah(400_000) }),
  line('3', {}),
];

describe('the draft of a general journal', () => {
  it('adds up both sides and their difference', () => {
    expect(draftTotals(ELECTRICITY)).toEqual({ debitSen: rupiah(412_300), creditSen: rupiah(400_000), differenceSen: rupiah(12_300) });
  });

  it('offers what is missing on the side where it is missing', () => {
    expect(balancingSen(ELECTRICITY, '3', 'credit')).toBe(rupiah(12_300));
    expect(balancingSen(ELECTRICITY, '3', 'debit')).toBeNull();
    expect(balancingSen(ELECTRICITY, '2', 'credit'), 'the line itself does not count').toBe(rupiah(412_300));
  });

  it('balances any entry with the offered amount', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(amounts, (sides) => {
        const lines = [
          ...sides.map(([amount, isDebit], index) => line(String(index + 1), isDebit ? { debitSen: rupiah(amount) } : { creditSen: rupiah(amount) })),
          line('99', {}),
        ];
        const debitSen = balancingSen(lines, '99', 'debit');
        const creditSen = balancingSen(lines, '99', 'credit');
        const filled = lines.map((one) => (one.key === '99' ? { ...one, debitSen, creditSen } : one));
        expect(draftTotals(filled).differenceSen).toBe(ZERO);
      }),
    );
  });

  it('points at lines without an account, without an amount and with both sides, and leaves blank lines alone', () => {
    const lines = [
      line('1', { debitSen: rupiah(1_000) }),
      line('2', { accountCode: '11101' }),
      line('3', { accountCode: '11101', debitSen: rupiah(1), creditSen: rupiah(1) }),
      line('4', { accountCode: '11101', debitSen: rupiah(1), creditSen: ZERO }),
      line('5', { debitSen: ZERO }),
    ];
    expect([...lineProblems(lines)]).toEqual([
      ['1', 'entry.accountMissing'],
      ['2', 'entry.amountMissing'],
      ['3', 'entry.bothSides'],
    ]);
    expect(lines.map(isBlank)).toEqual([false, false, false, false, true]);
  });

  it('sends lines in their order, without blank ones, naming a unit only where one was chosen', () => {
    const lines = [...ELECTRICITY, line('4', { accountCode: '11101', creditSen: rupiah(12_300), unitCode: 'USP', member: SITI })];
    expect(linesToPost(lines)).toEqual([
      { accountCode: '51201', debitSen: rupiah(412_300), creditSen: ZERO, memberId: null },
      { accountCode: '11101', debitSen: ZERO, creditSen: rupiah(400_000), memberId: null },
      { accountCode: '11101', debitSen: ZERO, creditSen: rupiah(12_300), memberId: 'a1-7', unitCode: 'USP' },
    ]);
  });

  it('finds the line a refusal speaks of', () => {
    const lines = [
      line('1', {}),
      line('5', { accountCode: '21101', debitSen: rupiah(1), member: SITI }),
      line('6', { accountCode: '21101', debitSen: rupiah(1), unitCode: 'TOKO' }),
    ];
    expect(refusedLines({ code: 'journal.lineBothSides', params: { line: 2 } }, lines), 'blank lines were not sent').toEqual(['6']);
    expect(refusedLines({ code: 'account.isHeading', params: { code: '21101' } }, lines)).toEqual(['5', '6']);
    expect(refusedLines({ code: 'account.isControl', params: { code: '21101' } }, lines), 'the one without a member').toEqual(['6']);
    expect(refusedLines({ code: 'unit.notFound', params: { code: 'TOKO' } }, lines)).toEqual(['6']);
    expect(refusedLines({ code: 'period.locked', params: { month: 202501 } }, lines)).toEqual([]);
  });

  it('begins a correction with the lines of the wrong entry', () => {
    const posted = {
      accountCode: '11101', accountName: 'Kas USP', unitCode: 'USP', memberId: 'a1-7', memberNumber: 'A-0007', memberName: 'Siti Aminah',
      debitSen: rupiah(50_000), creditSen: ZERO,
    };
    expect(draftFrom({ lines: [posted] })).toEqual([
      { key: '1', accountCode: '11101', unitCode: 'USP', member: SITI, debitSen: rupiah(50_000), creditSen: null },
    ]);
  });

  it('gives a new line a key of its own', () => {
    expect(nextKey([blankLine('1'), blankLine('7'), blankLine('3')])).toBe('8');
    expect(nextKey([])).toBe('1');
  });
});
