import { afterAll, expect, test } from 'vitest';
import { lint } from '../../../build/checks/lint.ts';
import { plantTree, rulesByFile } from './planted-tree.ts';

const tree = plantTree('lint');
afterAll(() => tree.remove());

test('every planted violation is reported under its rule, and nothing else is', async () => {
  const { findings, filesRead } = await lint(tree.root, tree.files);
  expect(rulesByFile(tree.files, findings)).toEqual(tree.expected);
  expect(filesRead).toBe(tree.files.length);
});
