import { describe, expect, test } from 'vitest';
import { judgeText } from '../../../build/checks/forbidden-words.ts';

/** Joined here so that this file does not hold what it plants. */
const path = (...parts: readonly string[]): string => `/${parts.join('/')}`;
const MACHINE = 'line 1: an absolute path of one machine';

describe('forbidden words', () => {
  test.each([
    [`const file = '${path('home', 'ani', 'buku.koperasi')}';`, [MACHINE]],
    [`see ${path('root', '.npmrc')}`, [MACHINE]],
    [`(${path('work', 'main')})`, [MACHINE]],
    [['C:', 'Users', 'Ani'].join('\\'), [MACHINE]],
    [['C:', 'Users', 'Ani'].join('\\\\'), [MACHINE]],
    [`${'<'.repeat(7)} ours`, ['line 1: a merge left half done']],
    ['https://example.org/home/page', []],
    ["import { home } from './home/screen.ts';", []],
    ['the root/branch of a tree, work/life', []],
  ])('%s', (text, reasons) => expect(judgeText('shared/planted.ts', text)).toEqual(reasons));

  test('the line is counted from one', () => {
    expect(judgeText('a.md', `first\nsecond ${path('home', 'ani')}`)).toEqual(['line 2: an absolute path of one machine']);
  });

  test('a lock file names the public registry only', () => {
    const entry = (host: string): string => `"resolved": "https://${host}/zod/-/zod-4.6.7.tgz",`;
    expect(judgeText('package-lock.json', entry('registry.npmjs.org'))).toEqual([]);
    expect(judgeText('package-lock.json', entry('npm.mirror.example'))).toHaveLength(1);
    expect(judgeText('.npmrc', 'registry=https://npm.mirror.example/')).toHaveLength(1);
    expect(judgeText('README.md', 'https://npm.mirror.example/')).toEqual([]);
  });
});
