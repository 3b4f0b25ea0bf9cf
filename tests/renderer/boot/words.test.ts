import { expect, test } from 'vitest';
import { BOOT_TEXT } from '../../../renderer/boot/text.ts';
import { word } from '../../../renderer/boot/words.ts';
import { BOOK_TEXT } from '../../../renderer/features/book/text.ts';
import { CHECK_TEXT } from '../../../renderer/features/check/text.ts';
import { HOME_TEXT } from '../../../renderer/features/home/text.ts';
import { SETTINGS_TEXT } from '../../../renderer/features/settings/text.ts';

const TABLE = { 'a.count': { id: '{count} bukti, {count} lembar', en: '{count} documents' } };

test('fills every placeholder and leaves those without a value', () => {
  expect(word(TABLE, 'id', { key: 'a.count', params: { count: 3 } })).toBe('3 bukti, 3 lembar');
  expect(word(TABLE, 'en', { key: 'a.count' })).toBe('{count} documents');
});

test.each(Object.entries({ BOOT_TEXT, BOOK_TEXT, CHECK_TEXT, HOME_TEXT, SETTINGS_TEXT }))('%s names the same placeholders in both languages', (_name, table) => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  const uneven = Object.entries(table).filter(([, { id, en }]) => id === '' || en === '' || String(names(id)) !== String(names(en)));
  expect(uneven).toEqual([]);
});
