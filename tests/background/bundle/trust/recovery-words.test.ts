import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyToWords, wordsToKey } from '../../../../electron/background/bundle/trust/recovery-words.ts';

it('writes a key as 24 words and reads it back however it was typed', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
    const text = keyToWords(key);
    expect(text.split(' ')).toHaveLength(24);
    expect(wordsToKey(`  ${text.toUpperCase().replaceAll(' ', '\n ')} `)).toEqual(key);
  }), { numRuns: 50 });
});

it('notices a wrong, missing or swapped word', () => {
  const list = keyToWords(new Uint8Array(32).fill(7)).split(' ');
  const last = list.at(-1) ?? '';
  expect(wordsToKey(list.slice(0, 23).join(' '))).toBeNull();
  expect(wordsToKey([...list.slice(0, 23), 'bukankata'].join(' '))).toBeNull();
  expect(wordsToKey([last, ...list.slice(1, 23), list[0] ?? ''].join(' '))).toBeNull();
});
