import { expect, test } from 'vitest';
import { UI_TEXT, uiText, type UiTextKey } from '../../../../renderer/ui/text/ui-text.ts';

test('fills placeholders and leaves unknown ones to be seen', () => {
  expect(uiText('id', 'ui.progressOf', { done: '1.240', total: '2.000' })).toBe('1.240 dari 2.000');
  expect(uiText('id', 'ui.progressOf', { done: 1 })).toBe('1 dari {total}');
});

test('has the same placeholders in both languages', () => {
  const keys = Object.keys(UI_TEXT.id).filter((key): key is UiTextKey => key in UI_TEXT.en);
  expect(keys).toHaveLength(Object.keys(UI_TEXT.en).length);
  for (const key of keys) expect([key, placeholders(UI_TEXT.en[key])]).toEqual([key, placeholders(UI_TEXT.id[key])]);
});

function placeholders(sentence: string): readonly string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort();
}
