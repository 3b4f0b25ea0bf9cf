import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeAmount } from '../../../../renderer/ui/field/typed-amount.ts';
import { formatAmount } from '#shared/money/format.ts';
import { sen } from '#shared/money/sen.ts';

/** Types the keys one after another at the caret, as a person does. */
function typeKeys(keys: string, negative = false) {
  let state = typeAmount('', 0, { negative });
  for (const key of keys) {
    const raw = state.text.slice(0, state.caret) + key + state.text.slice(state.caret);
    state = typeAmount(raw, state.caret + 1, { negative });
  }
  return state;
}

describe('typing an amount', () => {
  const cases: readonly (readonly [keys: string, text: string, amountSen: number | null])[] = [
    ['', '', null],
    ['1', '1', 100],
    ['1250', '1.250', 125_000],
    ['1250000', '1.250.000', 125_000_000],
    ['1250000,5', '1.250.000,5', 125_000_050],
    ['1250000,', '1.250.000,', 125_000_000],
    ['1250000,509', '1.250.000,50', 125_000_050],
    ['0001250', '1.250', 125_000],
    [',5', '0,5', 50],
    ['12a b3', '123', 12_300],
    ['0', '0', 0],
  ];
  test.each(cases)('keys %j show %j', (keys, text, amountSen) => {
    const { text: shown, amountSen: typed } = typeKeys(keys);
    expect({ shown, typed }).toEqual({ shown: text, typed: amountSen });
  });

  test('takes a pasted amount with Rp and dots', () => {
    expect(typeAmount('Rp 1.250.000,50', 15, { negative: false })).toEqual({ text: '1.250.000,50', caret: 12, amountSen: 125_000_050 });
  });

  test('keeps a minus only where negatives are allowed', () => {
    expect(typeKeys('-500', true)).toEqual({ text: '-500', caret: 4, amountSen: -50_000 });
    expect(typeKeys('-500', false)).toEqual({ text: '500', caret: 3, amountSen: 50_000 });
    expect(typeAmount('-', 1, { negative: true }).amountSen).toBeNull();
  });

  test('keeps the caret behind the digit just typed when a dot appears before it', () => {
    // "1.250|.000" with a 9 typed at the bar becomes "12.509|.000".
    expect(typeAmount('1.2509.000', 6, { negative: false })).toEqual({ text: '12.509.000', caret: 6, amountSen: 1_250_900_000 });
  });

  test('shows again every amount it understood', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (value) => {
        const text = formatAmount(sen(value));
        expect(typeAmount(text, text.length, { negative: false })).toEqual({ text, caret: text.length, amountSen: value });
      }),
    );
  });
});
