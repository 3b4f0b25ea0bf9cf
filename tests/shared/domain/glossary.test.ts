import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BOOK_KINDS } from '#shared/domain/book/book.ts';
import { LEAVE_REASONS, MEMBER_KINDS } from '#shared/domain/member/member.ts';
import { SEED_UNIT_CODES } from '../../../electron/background/seed/chart-row.ts';
import { SEED_POOL_CODES } from '../../../electron/background/seed/shu-rules-default.ts';

const text = readFileSync(new URL('../../../shared/domain/GLOSSARY.md', import.meta.url), 'utf8');
const sections = text.split('\n## ').slice(1).map((section) =>
  [...section.matchAll(/^\| ([^|]+?) \|/gm)].map((match) => match[1] ?? '').filter((word) => word !== 'Word'),
);
const words = sections.flat();

test('lists each word once', () => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('keeps each table in alphabetical order', () => {
  for (const section of sections) {
    expect(section).toEqual(section.toSorted((left, right) => left.localeCompare(right, 'en', { sensitivity: 'base' })));
  }
});

test('knows the words of the closed lists', () => {
  const expected = [...BOOK_KINDS, ...MEMBER_KINDS, ...LEAVE_REASONS, ...SEED_POOL_CODES, ...SEED_UNIT_CODES.map((code) => code.toLowerCase())];
  expect(expected.filter((word) => !words.includes(word))).toEqual([]);
});
