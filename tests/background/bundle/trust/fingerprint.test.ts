import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../electron/background/bundle/bytes.ts';
import { sha256 } from '../../../../electron/background/bundle/ids.ts';
import { fingerprint, fingerprintOf, wordIndexes } from '../../../../electron/background/bundle/trust/fingerprint.ts';
import { words } from '../../../../electron/background/bundle/words-id.ts';
import { vectorA } from '../vector-a.ts';

describe('the word list', () => {
  it('is frozen', () => {
    expect(toHex(sha256(Buffer.from(words.join('\n'))))).toBe('2428f93a9ac1d1c35e0f8511643377f63ab07bbdb9115091cbf6ec5cbc2f337d');
  });

  it('has 2,048 words of 4 to 8 letters, ascending, told apart by four letters', () => {
    expect(words.length).toBe(2048);
    expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
    expect(words.toSorted()).toEqual(words);
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048);
  });
});

describe('fingerprint of vector KSB1-A', () => {
  it('has the published bytes, word numbers and digits', () => {
    expect(toHex(fingerprintOf(fromHex(vectorA.keyId)))).toBe(vectorA.fingerprint);
    expect(wordIndexes(BigInt(`0x${vectorA.fingerprint}`))).toEqual(vectorA.wordIndexes);
    const shown = fingerprint(fromHex(vectorA.keyId));
    expect(shown.digits).toBe(vectorA.digits);
    expect(shown.words).toEqual(vectorA.wordIndexes.map((index) => words[index]));
  });
});
